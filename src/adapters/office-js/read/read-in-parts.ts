import type { CellArea } from '../../../workbook/a1-address';
import { rangeAddress } from '../../../workbook/a1-address';
import type { SheetCell, SheetData, SheetRow, WorkbookData } from '../../../workbook/sheet-data';
import type { WorkbookWarning } from '../../../workbook/workbook-problem';
import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import { areaRequests, boundedArea, halved } from './area-requests';
import type { SheetArea } from './area-requests';
import { emptySheet } from './empty-sheet';
import { askMerges } from './merged-areas';
import { askPart, spansOf } from './sheet-part';
import type { SheetPart } from './sheet-part';

/** What is in use of a sheet, and merged there. */
interface UsedSheet {
  readonly sheet: ListedSheet;
  readonly used: CellArea | undefined;
  readonly merges: readonly CellArea[];
}

/**
 * The same as `readWorkbook` in requests that are small enough: one for what is in use, then one for about 20,000 cells
 * each, and two for one whose answer turns out too large. Of a sheet no more than 500,000 cells in 256 columns are read;
 * `cells-left-out` warns of the others, with those that were read.
 */
export async function readInParts(ask: RoundTrip, listed: ListedWorkbook, isWanted: (sheet: ListedSheet) => boolean): Promise<OfficeResult<WorkbookData>> {
  const wanted = await usedSheets(ask, listed.sheets.filter(isWanted));
  if (!wanted.ok) return wanted;
  const areas = wanted.value.flatMap(({ sheet, used }) => (used === undefined ? [] : [{ sheet: sheet.id, area: boundedArea(used) }]));
  const parts = new Map<string, SheetPart[]>(areas.map(({ sheet }) => [sheet, []]));
  for (const request of areaRequests(areas)) {
    const read = await readParts(ask, request);
    if (!read.ok) return read;
    for (const { sheet, part } of read.value) parts.get(sheet)?.push(part);
  }
  const sheets = listed.sheets.map((sheet) => assembled(sheet, parts.get(sheet.id) ?? [], wanted.value.find((each) => each.sheet === sheet)?.merges ?? []));
  return { ok: true, value: { sheets, warnings: wanted.value.flatMap(leftOut) } };
}

function usedSheets(ask: RoundTrip, sheets: readonly ListedSheet[]): Promise<OfficeResult<UsedSheet[]>> {
  return ask(({ workbook: { worksheets } }) => {
    const asked = sheets.map((sheet) => {
      const range = worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, range, merges: askMerges(range) };
    });
    return () => asked.map(({ sheet, range, merges }) => (range.isNullObject ? { sheet, used: undefined, merges: [] } : { sheet, used: areaOf(range), merges: merges() }));
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { first: { row: rowIndex + 1, column: columnIndex + 1 }, last: { row: rowIndex + rowCount, column: columnIndex + columnCount } };
}

interface ReadPart {
  readonly sheet: string;
  readonly part: SheetPart;
}

async function readParts(ask: RoundTrip, areas: readonly SheetArea[]): Promise<OfficeResult<ReadPart[]>> {
  const read = await ask(({ workbook: { worksheets } }) => {
    const asked = areas.map(({ sheet, area }) => ({ sheet, pick: askPart(worksheets.getItem(sheet).getRange(rangeAddress(area.first, area.last))) }));
    return () => asked.flatMap(({ sheet, pick }) => {
      const part = pick();
      return part === undefined ? [] : [{ sheet, part }];
    });
  });
  const isTooLarge = read.ok ? read.value.length < areas.length : read.problem.code === 'too-large';
  const halves = isTooLarge ? halved(areas) : undefined;
  if (halves === undefined) return isTooLarge && read.ok ? problem('too-large') : read;
  const [first, second] = [await readParts(ask, halves[0]), await readParts(ask, halves[1])];
  if (!first.ok) return first;
  return second.ok ? { ok: true, value: [...first.value, ...second.value] } : second;
}

/** Parts side by side share their rows. */
function assembled(sheet: ListedSheet, parts: readonly SheetPart[], merges: readonly CellArea[]): SheetData {
  const rows = new Map<number, SheetRow & { readonly cells: SheetCell[] }>();
  for (const { row, hidden, cells } of parts.flatMap((part) => part.rows)) {
    const known = rows.get(row);
    if (known === undefined) rows.set(row, { row, hidden, cells: [...cells] });
    else known.cells.push(...cells);
  }
  const hidden = new Set(parts.flatMap(({ hiddenColumns }) => hiddenColumns));
  return { ...emptySheet(sheet), rows: [...rows.values()], hiddenColumns: spansOf([...hidden].sort((a, b) => a - b)), merges };
}

function leftOut({ sheet, used }: UsedSheet): WorkbookWarning[] {
  if (used === undefined) return [];
  const { first, last } = boundedArea(used);
  return last.row === used.last.row && last.column === used.last.column ? [] : [{ code: 'cells-left-out', sheet: sheet.name, part: rangeAddress(first, last) }];
}
