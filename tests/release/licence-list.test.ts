import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, type BundledPackage } from '../../assets/release/bundled-packages';
import { licenceList } from '../../assets/release/licence-list';

const ROOT = join(__dirname, '..', '..');
const BUILDS = ['command', 'inline-worker', 'single-file', 'addin'];
const packages = bundledPackages(ROOT, BUILDS);
const names = packages.map(({ name }) => name);

const ONE: BundledPackage = { name: 'one', version: '1.0.0', licence: 'MIT', wording: 'As is.' };

test('the packages of the command are those whose files it names', () => {
  const code = readFileSync(join(ROOT, 'dist', 'cli', 'smart-city-maturity.js'), 'utf8');
  const named = [...code.matchAll(/^(?:;\/\/ (?:CONCATENATED MODULE: )?|\/\/ EXTERNAL MODULE: )\.\/node_modules\/((?:@[^/]+\/)?[^/]+)\/|^\/\*\*\*\/ "\.\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, joined, apart]) => joined ?? apart);
  expect(named.length).toBeGreaterThan(0);
  expect(bundledPackages(ROOT, ['command']).map(({ name }) => name).filter((name) => name !== 'webpack')).toEqual([...new Set(named)].sort());
});

test('all that the browser gets is there: what the dependencies bring with them, and what starts the bundle', () => {
  expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'scheduler', '@griffel/core', 'comlink', 'fflate', 'webpack']) as string[]);
});

test('nothing that only tests or builds need is there', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  expect(names.filter((name) => name in devDependencies)).toEqual(['webpack']);
});

test('the list has our own terms and those of each package, in full', () => {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const list = licenceList('Smart City Maturity', own, packages);
  expect(list).toContain(own.trim());
  for (const { name, version, licence, wording } of packages) {
    expect(list).toContain(`\n\n${name} ${version} (${licence})\n\n${wording}\n`);
    expect(wording.length).toBeGreaterThan(300);
  }
});

test.each(['GPL-3.0-only', 'SEE LICENSE IN LICENSE', 'none', 'MIT AND CC-BY-4.0', 'mit'])('a package under "%s" is refused', (licence) => {
  expect(() => licenceList('P', 'Own.', [ONE, { ...ONE, name: 'two', licence }])).toThrow(`two 1.0.0 has the licence "${licence}"`);
});

test('a package without the wording of its licence is refused', () => {
  expect(() => licenceList('P', 'Own.', [{ ...ONE, wording: '' }])).toThrow('one 1.0.0 carries no licence text');
});
