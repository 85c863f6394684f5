import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages';
import { licenceList } from './licence-list';
import { npmSbom, steadySbom } from './sbom';
import { sha256Sums } from './sha256-sums';
import { zipFolder } from './zip-folder';

/** What is given out, by its builds (their names in webpack.config.js). */
const BUILDS = ['command', 'inline-worker', 'single-file'];

/** The files of a release, out of what has been built. `addin`: the folder of the built add-in; without one it is left out. */
export function releaseFiles(root: string, addin?: string): ReadonlyMap<string, Uint8Array> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const packages = bundledPackages(root, addin === undefined ? BUILDS : [...BUILDS, 'addin']);
  const files = new Map<string, Uint8Array>([
    ['smart-city-maturity.html', readFileSync(join(root, 'dist', 'smart-city-maturity.html'))],
    ['smart-city-maturity.js', readFileSync(join(root, 'dist', 'cli', 'smart-city-maturity.js'))],
    ['licences.txt', Buffer.from(licenceList(`Smart City Maturity ${version}`, readFileSync(join(root, 'LICENSE'), 'utf8'), packages))],
    ['sbom.cdx.json', Buffer.from(steadySbom(npmSbom(root), name, packages))],
  ]);
  if (addin !== undefined) files.set(`smart-city-maturity-addin-${version}.zip`, zipFolder(addin));
  return files.set('SHA256SUMS', Buffer.from(sha256Sums(files)));
}
