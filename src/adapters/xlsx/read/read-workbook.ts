import type { NumberKind, SheetData, WorkbookData } from '../../../workbook/sheet-data';
import type { WorkbookResult, WorkbookWarning } from '../../../workbook/workbook-problem';
import type { Codec } from '../codec';
import { openPackage } from '../package/open-package';
import type { Package } from '../package/open-package';
import { isOfKind } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { failure, success } from '../result';
import { childNamed, childrenNamed, qualifiedAttribute } from '../xml/xml-tree';
import { readCellFormats } from './cell-formats';
import { readSheet } from './read-sheet';
import { NO_SHARED_STRINGS, readSharedStrings } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { cellText } from './cell-text';
import { readSheetNames } from './sheet-names';

/** Our design: far above what an assessment holds, far below what would exhaust memory. */
const MOST_CELLS = 2_000_000;

/** A workbook may do without styles; then only the style of all cells that name none is known. */
const NO_FORMATS: readonly NumberKind[] = ['plain'];

/**
 * The values of every worksheet of an .xlsx, .xlsm, .xltx or .xltm file. Problems: those of `openPackage`, and
 * `no-worksheet`, `too-many-cells`. What can be lived with comes as warnings.
 */
export function readWorkbook(bytes: Uint8Array, codec: Codec): WorkbookResult<WorkbookData> {
  const opened = openPackage(bytes, codec);
  return opened.ok ? readSheets(opened.value) : opened;
}

function readSheets(workbook: Package): WorkbookResult<WorkbookData> {
  const warnings: WorkbookWarning[] = [...workbook.warnings];
  const strings = readStrings(workbook, warnings);
  if (!strings.ok) return strings;
  const formats = readFormats(workbook);
  if (!formats.ok) return formats;
  const source = { strings: strings.value.contents, formats: formats.value, from1904: countsFrom1904(workbook) };

  const relationships = new Map(workbook.relationships.map((relationship) => [relationship.id, relationship]));
  const names = readSheetNames(workbook.workbook);
  const sheets: SheetData[] = [];
  let room = MOST_CELLS;
  for (const [index, element] of childrenNamed(childNamed(workbook.workbook.root, 'sheets'), 'sheet').entries()) {
    const name = cellText(element.attributes.get('name') ?? '');
    const relationship = relationships.get(qualifiedAttribute(element, 'id') ?? '');
    if (relationship === undefined || relationship.external) return failure('missing-part', name);
    if (!isOfKind(relationship, 'worksheet')) continue;
    const text = workbook.partText(relationship.target);
    if (!text.ok) return text;
    const content = readSheet(text.value, relationship.target, source, room);
    if (!content.ok) return content;
    const { rows, cellCount, unreadable, repaired } = content.value;
    room -= cellCount;
    if (unreadable) warnings.push({ code: 'unreadable-cells', part: name });
    if (repaired) warnings.push({ code: 'text-repaired', part: name });
    sheets.push({ name, visibility: visibilityOf(element.attributes.get('state')), rows, names: names.get(index) ?? new Map() });
  }
  return sheets.length === 0 ? failure('no-worksheet') : success({ sheets, warnings });
}

function readStrings(workbook: Package, warnings: WorkbookWarning[]): WorkbookResult<SharedStrings> {
  const relationship = partOfKind(workbook, 'sharedStrings');
  if (relationship === undefined) return success(NO_SHARED_STRINGS);
  const text = workbook.partText(relationship.target);
  if (!text.ok) return text;
  const strings = readSharedStrings(text.value, relationship.target);
  if (strings.ok && strings.value.repaired) warnings.push({ code: 'text-repaired', part: relationship.target });
  return strings;
}

function readFormats(workbook: Package): WorkbookResult<readonly NumberKind[]> {
  const relationship = partOfKind(workbook, 'styles');
  if (relationship === undefined || workbook.entryOf(relationship.target) === undefined) return success(NO_FORMATS);
  const text = workbook.partText(relationship.target);
  return text.ok ? readCellFormats(text.value, relationship.target) : text;
}

function partOfKind({ relationships }: Package, kind: string): Relationship | undefined {
  return relationships.find((relationship) => isOfKind(relationship, kind) && !relationship.external);
}

function countsFrom1904({ workbook }: Package): boolean {
  const value = childNamed(workbook.root, 'workbookPr')?.attributes.get('date1904');
  return value === '1' || value === 'true';
}

function visibilityOf(state: string | undefined): SheetData['visibility'] {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
