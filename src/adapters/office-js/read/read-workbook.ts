import type { ColumnSpan, SheetData, WorkbookData } from '../../../workbook/sheet-data';
import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import { areasOf } from '../plain-address';
import type { RoundTrip } from '../round-trip';
import { cellGrid, GRID_PROPERTIES } from './cell-grid';
import { gridRows } from './grid-rows';

/** Merged cells are told from this version on. */
const TELLS_MERGES = '1.13';

/**
 * The cells of the sheets that `isWanted`; the others come without rows. One round trip, however many sheets. Problems:
 * those of the round trip, and `too-many-cells`, naming the sheet.
 */
export async function readWorkbook(ask: RoundTrip, listed: ListedWorkbook, isWanted: (sheet: ListedSheet) => boolean): Promise<OfficeResult<WorkbookData>> {
  const read = await ask(({ workbook }) => {
    const pending = listed.sheets.map((sheet) => (isWanted(sheet) ? askSheet(workbook, sheet) : () => emptySheet(sheet)));
    return () => pending.map((pick) => pick());
  });
  if (!read.ok) return read;
  const tooLarge = listed.sheets[read.value.indexOf(undefined)];
  if (tooLarge !== undefined) return problem('too-many-cells', tooLarge.name);
  return { ok: true, value: { sheets: read.value.filter((sheet) => sheet !== undefined), warnings: [] } };
}

function emptySheet({ name, visibility, names }: ListedSheet): SheetData {
  return { name, visibility, names, rows: [], hiddenColumns: [], merges: [] };
}

/** Asks for the cells of a sheet; undefined when there are too many. */
function askSheet(workbook: Excel.Workbook, sheet: ListedSheet): () => SheetData | undefined {
  const used = workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load(GRID_PROPERTIES);
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  const merged = Office.context.requirements.isSetSupported('ExcelApi', TELLS_MERGES) ? used.getMergedAreasOrNullObject().load('address') : undefined;
  return () => {
    if (used.isNullObject) return emptySheet(sheet);
    const grid = cellGrid(used);
    if (grid === undefined) return undefined;
    return {
      ...emptySheet(sheet),
      rows: gridRows(grid, rows.value.map(({ rowHidden }) => rowHidden === true)),
      hiddenColumns: hiddenSpans(columns.value.map(({ columnHidden }) => columnHidden === true), grid.firstColumn),
      merges: merged === undefined || merged.isNullObject ? [] : areasOf(merged.address),
    };
  };
}

/** Neighbours that are hidden, together. */
function hiddenSpans(hidden: readonly boolean[], first: number): ColumnSpan[] {
  const spans: { first: number; last: number }[] = [];
  hidden.forEach((isHidden, index) => {
    const column = first + index;
    const open = spans.at(-1);
    if (!isHidden) return;
    if (open?.last === column - 1) open.last = column;
    else spans.push({ first: column, last: column });
  });
  return spans;
}
