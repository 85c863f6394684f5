import type { BundledPackage } from './bundled-packages';

/** Licences that ask for no more than their wording to be passed on. */
const WELCOME: readonly string[] = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * The terms of all that is given out: our own, then those of each package in it. Throws when a package has a licence of
 * another kind, or does not carry its wording.
 */
export function licenceList(product: string, own: string, packages: readonly BundledPackage[]): string {
  for (const { name, version, licence, wording } of packages) {
    if (!WELCOME.includes(licence)) throw new Error(`${name} ${version} has the licence "${licence}": only ${WELCOME.join(', ')} may go into a release`);
    if (wording === '') throw new Error(`${name} ${version} carries no licence text to pass on`);
  }
  const head = `${product}\n\n${own.trim()}\n\nIt holds code of these packages, under the terms below:\n\n${packages.map(title).join('\n')}`;
  return `${[head, ...packages.map((each) => `${title(each)}\n\n${each.wording}`)].join(RULE)}\n`;
}

function title({ name, version, licence }: BundledPackage): string {
  return `${name} ${version} (${licence})`;
}
