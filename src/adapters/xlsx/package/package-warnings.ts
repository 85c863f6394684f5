import type { WorkbookWarning } from '../../../workbook/workbook-problem';
import { partKey } from './part-name';
import { LARGEST_PART } from './part-reader';
import type { PartReader } from './part-reader';
import type { ZipEntry } from '../zip/read-zip';
import type { Relationship } from './relationships';

const SIGNATURES = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';

/** A package whose workbook part was found. */
interface FoundPackage extends Pick<PartReader, 'entryOf'> {
  readonly entries: readonly ZipEntry[];
  readonly junkAround: boolean;
  readonly packageRelationships: readonly Relationship[];
  readonly relationships: readonly Relationship[];
}

/** What is odd about a package that can be read all the same; of several equal oddities, the first. */
export function packageWarnings({ entries, junkAround, entryOf, packageRelationships, relationships }: FoundPackage): WorkbookWarning[] {
  const parts = [...packageRelationships, ...relationships].filter(({ external }) => !external);
  const unusual = parts.find(({ winding, target }) => winding || (entryOf(target)?.name ?? target) !== target);
  const found: readonly (readonly [WorkbookWarning['code'], string | undefined])[] = [
    ['signed', packageRelationships.find(({ type }) => type === SIGNATURES)?.target],
    ['macros', entries.find(({ name }) => partKey(name).endsWith('vbaproject.bin'))?.name],
    ['part-name-unusual', unusual === undefined ? undefined : entryOf(unusual.target)?.name ?? unusual.target],
    ['part-too-large', entries.find(({ size }) => size > LARGEST_PART)?.name],
  ];
  const warnings = found.flatMap(([code, part]) => (part === undefined ? [] : [{ code, sheet: null, part }]));
  return junkAround ? [...warnings, { code: 'junk-around-archive', sheet: null, part: null }] : warnings;
}
