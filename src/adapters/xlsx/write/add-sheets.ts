import type { WorkbookDescription } from '../../../workbook/workbook-description';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Codec } from '../codec';
import { openPackage } from '../package/open-package';
import { partOfKind } from '../package/relationships';
import { success } from '../result';
import { childNamed } from '../xml/xml-tree';
import { inlineTexts } from './cell-xml';
import { dropCalculationChain } from './drop-calculation-chain';
import { dropSignatures } from './drop-signatures';
import { readExistingWorkbook } from './existing-workbook';
import type { ExistingWorkbook } from './existing-workbook';
import { freeName } from '../../../workbook/free-name';
import { changedArchive, noChanges } from './package-changes';
import type { PackageChanges } from './package-changes';
import { CONTENT_TYPES } from './part-kind';
import { patchContentTypes } from './patch-content-types';
import { patchRelationships } from './patch-relationships';
import { patchWorkbook } from './patch-workbook';
import { addSheetParts } from './planned-sheet-parts';
import type { NewRelationship } from './relationships-xml';
import { planSheets } from './sheet-plan';
import type { PlannedSheet } from './sheet-plan';
import { newStyleRegistry, styleRegistry } from './style-registry';

/** First day of the calendar of 1904, as a serial number of the calendar of 1900. */
const EPOCH_1904 = 1462;

/**
 * The same workbook with these sheets added behind its own, or put in the place of those they replace. Of the parts that
 * there were only the workbook, its relationships, the content types, the styles and the replaced sheets change, and all
 * that stood in them stays, at the same index; every other entry keeps its compressed bytes. Not kept are signatures,
 * which no longer hold, and, when a sheet is replaced, the calculation chain, which Excel makes anew.
 * Problems: those of opening the package and the parts that change.
 */
export function addSheets(bytes: Uint8Array, description: WorkbookDescription, codec: Codec): WorkbookResult<Uint8Array> {
  const opened = openPackage(bytes, codec);
  if (!opened.ok) return opened;
  const existing = readExistingWorkbook(opened.value);
  if (!existing.ok) return existing;
  const planned = planSheets(existing.value, description);
  if (!planned.ok) return planned;

  const changes = noChanges();
  const unsigned = dropSignatures(opened.value, changes);
  if (!unsigned.ok) return unsigned;
  writeSheets(existing.value, planned.value, changes);
  writeWorkbook(existing.value, planned.value, changes);
  return success(changedArchive(opened.value, changes, codec));
}

function writeSheets({ dialect, styles, workbook }: ExistingWorkbook, planned: readonly PlannedSheet[], changes: PackageChanges): void {
  const { part, name } = styles;
  const registry = part === undefined ? newStyleRegistry(dialect) : styleRegistry(part.text, part.root);
  const date1904 = childNamed(workbook.root, 'workbookPr')?.attributes.get('date1904');
  const writing = { styles: registry, texts: inlineTexts, epoch: date1904 === '1' || date1904 === 'true' ? EPOCH_1904 : 0 };
  for (const sheet of planned) addSheetParts(sheet, writing, dialect, changes);
  changes.parts.set(name, registry.xml());
}

function writeWorkbook(existing: ExistingWorkbook, planned: readonly PlannedSheet[], changes: PackageChanges): void {
  const { package: { relationships, contentTypes }, dialect, workbook, styles } = existing;
  if (planned.some((sheet) => sheet.existing !== undefined)) dropCalculationChain(existing.package, changes);

  const taken = new Set(relationships.map(({ id }) => id.toLowerCase()));
  const added: NewRelationship[] = [];
  const relate = (kind: string, target: string): string => {
    const id = freeName((number) => `rId${String(number)}`, taken);
    added.push({ id, type: `${dialect.relationships}/${kind}`, target });
    return id;
  };
  const ids = new Map(planned.filter((sheet) => sheet.existing === undefined).map((sheet) => [sheet, relate('worksheet', sheet.part)]));
  if (partOfKind(relationships, 'styles') === undefined) relate('styles', styles.name);
  if (contentTypes.of(styles.name) !== CONTENT_TYPES.styles) changes.types.set(styles.name, CONTENT_TYPES.styles);

  changes.parts.set(workbook.name, patchWorkbook(workbook, planned, ids, dialect));
  changes.parts.set(existing.relationships.name, patchRelationships(existing.relationships, workbook.name, added, changes.dropped));
  changes.parts.set(existing.contentTypes.name, patchContentTypes(existing.contentTypes, changes.types, changes.dropped));
}
