import type { SheetData, WorkbookData } from '../../../workbook/sheet-data';
import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import { emptySheet } from './empty-sheet';
import { askMerges } from './merged-areas';
import { readInParts } from './read-in-parts';
import { askPart, spansOf } from './sheet-part';

/**
 * The cells of the sheets that `isWanted`; the others come without rows. One round trip, however many sheets; when that is
 * more than Excel gives out at once, it is read again in parts. Problems: those of the round trips.
 */
export async function readWorkbook(ask: RoundTrip, listed: ListedWorkbook, isWanted: (sheet: ListedSheet) => boolean): Promise<OfficeResult<WorkbookData>> {
  const read = await ask(({ workbook }) => {
    const pending = listed.sheets.map((sheet) => (isWanted(sheet) ? askSheet(workbook, sheet) : () => emptySheet(sheet)));
    return () => pending.map((pick) => pick());
  });
  if (!read.ok) return read.problem.code === 'too-large' ? readInParts(ask, listed, isWanted) : read;
  const sheets = read.value.filter((sheet) => sheet !== undefined);
  return sheets.length < read.value.length ? readInParts(ask, listed, isWanted) : { ok: true, value: { sheets, warnings: [] } };
}

/** Asks for the cells of a sheet; undefined when there are too many. */
function askSheet(workbook: Excel.Workbook, sheet: ListedSheet): () => SheetData | undefined {
  const used = workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  const [part, merges] = [askPart(used), askMerges(used)];
  return () => {
    if (used.isNullObject) return emptySheet(sheet);
    const read = part();
    return read && { ...emptySheet(sheet), rows: read.rows, hiddenColumns: spansOf(read.hiddenColumns), merges: merges() };
  };
}
