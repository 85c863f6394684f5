import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from '../../assets/release/bundled-packages';
import { npmSbom, steadySbom } from '../../assets/release/sbom';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '..', '..');

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string; readonly type: string; readonly 'bom-ref': string } };
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly scope: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const npmText = npmSbom(ROOT);
const packages = bundledPackages(ROOT, ['command', 'inline-worker', 'single-file', 'addin']);
const bom = JSON.parse(steadySbom(npmText, 'smart-city-maturity', packages)) as Bom;
const refs = bom.components.map((each) => each['bom-ref']);

test('it is a CycloneDX document of this product, without time or chance', () => {
  expect([bom.bomFormat, bom.specVersion]).toEqual(['CycloneDX', '1.5']);
  expect(bom.metadata.component).toMatchObject({ name: 'smart-city-maturity', type: 'application' });
  expect([bom.serialNumber, bom.metadata.timestamp]).toEqual([undefined, undefined]);
  expect(JSON.parse(npmText)).toMatchObject({ serialNumber: expect.stringContaining('urn:uuid:') as string, metadata: { timestamp: expect.any(String) as string } });
});

test('required is what is in the files, excluded what only stands behind it', () => {
  const required = bom.components.filter(({ scope }) => scope === 'required').map((each) => each['bom-ref']);
  expect(required).toEqual(packages.map(({ name, version }) => `${name}@${version}`));
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  expect(bom.components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)) as string[]);
  expect(bom.components.map(({ name }) => name)).not.toContain('jest');
});

test('each package stands there once, in order, and nothing depends on one that does not', () => {
  expect(refs).toEqual([...new Set(refs)].sort());
  const known = [bom.metadata.component['bom-ref'], ...refs];
  expect(bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.includes(ref))).toEqual([]);
});

test('the order in which npm lists packages does not show', () => {
  const turned = JSON.parse(npmText) as Record<'components' | 'dependencies', unknown[]>;
  const other = JSON.stringify({ ...turned, components: turned.components.reverse(), dependencies: turned.dependencies.reverse() });
  expect(JSON.parse(steadySbom(other, 'smart-city-maturity', packages))).toEqual(bom);
});

test('a package in a bundle of which npm does not know is refused', () => {
  const stranger = { name: 'stranger', version: '1.0.0', licence: 'MIT', wording: 'As is.' };
  expect(() => steadySbom(npmText, 'smart-city-maturity', [...packages, stranger])).toThrow('stranger@1.0.0');
});
