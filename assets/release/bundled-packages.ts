import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of somebody else's with code in what we give out. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it (an SPDX expression). */
  readonly licence: string;
  /** The wording of its licence, and its notices if it has any; empty when it carries none. */
  readonly wording: string;
}

/** Files that state the terms of a package. */
const TERMS = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** Licences of packages that are published without their wording: the name of the package, with `__` for the slash. */
const KEPT_TEXTS = join('assets', 'release', 'licence-texts');

/** The packages in these builds, by name. Each build has a list of their folders in `build/bundled-packages`. */
export function bundledPackages(root: string, builds: readonly string[]): BundledPackage[] {
  const folders = builds.flatMap((build) => readFileSync(join(root, 'build', 'bundled-packages', `${build}.txt`), 'utf8').trimEnd().split('\n'));
  const packages = [...new Set(folders)].map((folder) => readPackage(root, folder));
  return [...new Map(packages.map((each) => [`${each.name}@${each.version}`, each])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function readPackage(root: string, folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
  const kept = join(root, KEPT_TEXTS, `${name.replace('/', '__')}.txt`);
  const carried = readdirSync(join(root, folder)).filter((file) => TERMS.test(file)).sort().map((file) => join(root, folder, file));
  const terms = carried.length === 0 && existsSync(kept) ? [kept] : carried;
  return { name, version, licence: license ?? 'none', wording: terms.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n') };
}
