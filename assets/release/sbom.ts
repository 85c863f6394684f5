import { execFileSync } from 'node:child_process';
import type { BundledPackage } from './bundled-packages';

interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

/** The parts of a CycloneDX 1.5 document that are touched here. */
interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

const DEVELOPMENT = 'cdx:npm:package:development';

/** What npm knows of all packages of the project, as a CycloneDX document. */
export function npmSbom(root: string): string {
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 100_000_000 } as const;
  return execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'], options);
}

/**
 * The packages that the product depends on, in an order of their own and without time or chance: those with code in what
 * is given out as `required`, the others, which only stand behind them, as `excluded` (CycloneDX 1.5, scope).
 */
export function steadySbom(npmText: string, name: string, bundled: readonly BundledPackage[]): string {
  const bom = JSON.parse(npmText) as Bom;
  const { metadata, components, dependencies } = bom;
  const inBundle = new Set(bundled.map((each) => `${each.name}@${each.version}`));
  const kept = components.filter((each) => inBundle.has(each['bom-ref']) || !each.properties?.some((property) => property.name === DEVELOPMENT));
  const known = new Set([metadata.component['bom-ref'], ...kept.map((each) => each['bom-ref'])]);
  const unknown = [...inBundle].filter((ref) => !known.has(ref));
  if (unknown.length > 0) throw new Error(`npm does not know of ${unknown.join(', ')}, which the release holds`);
  return `${JSON.stringify({
    ...bom,
    serialNumber: undefined,
    metadata: { ...metadata, timestamp: undefined, component: { ...metadata.component, name } },
    components: kept.map((each) => ({ ...each, scope: inBundle.has(each['bom-ref']) ? 'required' : 'excluded' })).sort(by('bom-ref')),
    dependencies: dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => known.has(each)).sort() }))
      .sort(by('ref')),
  }, null, 2)}\n`;
}

function by<Key extends string>(key: Key) {
  return (a: Readonly<Record<Key, string>>, b: Readonly<Record<Key, string>>): number => (a[key] < b[key] ? -1 : 1);
}
