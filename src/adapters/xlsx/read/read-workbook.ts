import type { NumberKind, SheetData, WorkbookData } from '../../../workbook/sheet-data';
import type { CellsWanted } from '../../../workbook/workbook-file';
import type { WorkbookResult, WorkbookWarning } from '../../../workbook/workbook-problem';
import type { Unpacking } from '../codec';
import { openPackage } from '../package/open-package';
import type { Package } from '../package/open-package';
import { partKey } from '../package/part-name';
import { isOfKind, partOfKind, relationshipsById } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { failure, success } from '../result';
import { childNamed, childrenNamed, qualifiedAttribute } from '../xml/xml-tree';
import { readCellFormats } from './cell-formats';
import { isTrue } from './is-true';
import { readSheet } from './read-sheet';
import { NO_SHARED_STRINGS, readSharedStrings } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { cellText } from './cell-text';
import { readSheetNames } from './sheet-names';

/** Our design: far above what an assessment holds, far below what would exhaust memory. */
const MOST_CELLS = 2_000_000;

/** What the types of relationships to macro sheets begin with: `xlMacrosheet`, `xlIntlMacrosheet`. */
const EXCEL_4_MACROS = 'http://schemas.microsoft.com/office/2006/relationships/xl';

/** A workbook may do without styles; then only the style of all cells that name none is known. */
const NO_FORMATS: readonly NumberKind[] = ['plain'];

/**
 * The values of every worksheet of an .xlsx, .xlsm, .xltx or .xltm file. Problems: those of `openPackage`, and
 * `no-worksheet`, `too-many-cells`. What can be lived with comes as warnings. A sheet of which no cells are wanted is not looked into.
 */
export function readWorkbook(bytes: Uint8Array, codec: Unpacking, cellsWanted: CellsWanted = () => true): WorkbookResult<WorkbookData> {
  const opened = openPackage(bytes, codec);
  return opened.ok ? readSheets(opened.value, cellsWanted) : opened;
}

function readSheets(workbook: Package, cellsWanted: CellsWanted): WorkbookResult<WorkbookData> {
  const warnings: WorkbookWarning[] = [...workbook.warnings];
  const strings = readStrings(workbook, warnings);
  if (!strings.ok) return strings;
  const formats = readFormats(workbook);
  if (!formats.ok) return formats;
  const source = { strings: strings.value.contents, formats: formats.value, from1904: countsFrom1904(workbook) };

  const relationships = relationshipsById(workbook.relationships);
  const names = readSheetNames(workbook.workbook);
  const sheets: SheetData[] = [];
  const seen = new Set<string>();
  let room = MOST_CELLS;
  for (const [index, element] of childrenNamed(childNamed(workbook.workbook.root, 'sheets'), 'sheet').entries()) {
    const name = cellText(element.attributes.get('name') ?? '');
    const relationship = relationships.get(qualifiedAttribute(element, 'id'));
    if (relationship === undefined || relationship.external) return failure('missing-part', name);
    if (isOtherSheet(relationship)) continue;
    if (!isOfKind(relationship, 'worksheet')) return failure('damaged', name);
    if (seen.has(partKey(relationship.target))) return failure('damaged', relationship.target);
    seen.add(partKey(relationship.target));
    const sheet = { name, visibility: visibilityOf(element.attributes.get('state')), names: names.get(index) ?? new Map<string, string>() };
    if (!cellsWanted(sheet)) {
      sheets.push({ ...sheet, rows: [], hiddenColumns: [], merges: [] });
      continue;
    }
    const text = workbook.partText(relationship.target);
    if (!text.ok) return text;
    const content = readSheet(text.value, relationship.target, source, room);
    if (!content.ok) return content;
    const { rows, cellCount, unreadable, repaired, hiddenColumns, merges } = content.value;
    room -= cellCount;
    if (unreadable) warnings.push({ code: 'unreadable-cells', sheet: name, part: relationship.target });
    if (repaired) warnings.push({ code: 'text-repaired', sheet: name, part: relationship.target });
    sheets.push({ ...sheet, rows, hiddenColumns, merges });
  }
  return sheets.length === 0 ? failure('no-worksheet') : success({ sheets, warnings });
}

function readStrings(workbook: Package, warnings: WorkbookWarning[]): WorkbookResult<SharedStrings> {
  const relationship = partOfKind(workbook.relationships, 'sharedStrings');
  if (relationship === undefined) return success(NO_SHARED_STRINGS);
  const text = workbook.partText(relationship.target);
  if (!text.ok) return text;
  const strings = readSharedStrings(text.value, relationship.target);
  if (strings.ok && strings.value.repaired) warnings.push({ code: 'text-repaired', sheet: null, part: relationship.target });
  return strings;
}

/** How numbers are shown, by style index. Problems: those of reading the styles. */
export function readFormats(workbook: Package): WorkbookResult<readonly NumberKind[]> {
  const relationship = partOfKind(workbook.relationships, 'styles');
  if (relationship === undefined || workbook.entryOf(relationship.target) === undefined) return success(NO_FORMATS);
  const text = workbook.partText(relationship.target);
  return text.ok ? readCellFormats(text.value, relationship.target) : text;
}

/** Whether a tab is a sheet without cells of its own: a chart, a dialog, or macros of Excel 4 (MS-OFFMACRO2 2.2.1). */
function isOtherSheet(relationship: Relationship): boolean {
  return isOfKind(relationship, 'chartsheet') || isOfKind(relationship, 'dialogsheet') || relationship.type.startsWith(EXCEL_4_MACROS);
}

/** Whether serial numbers of dates count from 1904. */
export function countsFrom1904({ workbook }: Package): boolean {
  return isTrue(childNamed(workbook.root, 'workbookPr')?.attributes.get('date1904'));
}

function visibilityOf(state: string | undefined): SheetData['visibility'] {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
