import type { CellPosition } from '../../workbook/a1-address';
import type { CellEdit } from '../../workbook/cell-edit';
import type { WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookDescription } from '../../workbook/workbook-description';
import { editCells } from './edit/edit-cells';
import { onChanged } from './listen/on-changed';
import type { StopListening } from './listen/on-changed';
import type { ListedSheet, ListedWorkbook } from './listed-workbook';
import type { OfficeResult } from './office-problem';
import { listWorkbook } from './read/list-workbook';
import { readWorkbook } from './read/read-workbook';
import { roundTrips } from './round-trip';
import { removeSheets } from './sheets/remove-sheets';
import { showCell } from './sheets/show-cell';
import { writeSheets } from './write/write-sheets';

/** The workbook that is open in Excel. Listing takes one round trip, and so does reading unless it is large; writing takes two. */
export interface OfficeWorkbook {
  readonly list: () => Promise<OfficeResult<ListedWorkbook>>;
  /** The cells of the sheets that are wanted. */
  readonly read: (listed: ListedWorkbook, isWanted: (sheet: ListedSheet) => boolean) => Promise<OfficeResult<WorkbookData>>;
  /** Adds sheets, or writes them anew. */
  readonly write: (listed: ListedWorkbook, description: WorkbookDescription) => Promise<OfficeResult<null>>;
  /** Enters cells, and nothing else. */
  readonly edit: (listed: ListedWorkbook, edits: readonly CellEdit[]) => Promise<OfficeResult<null>>;
  /** Takes sheets out, given by their names. */
  readonly removeSheets: (listed: ListedWorkbook, names: readonly string[]) => Promise<OfficeResult<null>>;
  /** Shows a sheet and selects a cell of it, or A1. */
  readonly show: (sheet: string, cell: CellPosition | null) => Promise<OfficeResult<null>>;
  /** Calls the listener after changes, until it is stopped. */
  readonly onChanged: (listener: () => void) => Promise<OfficeResult<StopListening>>;
}

/** `patience`: how long Excel may take for one request, in milliseconds; `now`: the time, in milliseconds since 1970. */
export function officeWorkbook({ patience, now }: { readonly patience: number; readonly now: () => number }): OfficeWorkbook {
  const ask = roundTrips(patience);
  return {
    list: () => listWorkbook(ask),
    read: (listed, isWanted) => readWorkbook(ask, listed, isWanted),
    write: (listed, description) => writeSheets(ask, listed, description, now()),
    edit: (listed, edits) => editCells(ask, listed, edits),
    removeSheets: (listed, names) => removeSheets(ask, listed, names),
    show: (sheet, cell) => showCell(ask, sheet, cell),
    onChanged: (listener) => onChanged(ask, listener),
  };
}
