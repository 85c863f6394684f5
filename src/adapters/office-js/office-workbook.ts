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
import { openCopy } from './sheets/open-copy';
import { removeSheets } from './sheets/remove-sheets';
import { showCell } from './sheets/show-cell';
import { readable, withCopies } from './write/unfinished-sheet';
import { writeSheets } from './write/write-sheets';
import type { WritingWishes, WrittenSheets } from './write/write-sheets';

/** The workbook that is open in Excel. Listing and reading take one round trip each, writing two, and more only where Excel's limits ask for them. */
export interface OfficeWorkbook {
  readonly list: () => Promise<OfficeResult<ListedWorkbook>>;
  /** The cells of the sheets that are wanted. */
  readonly read: (listed: ListedWorkbook, isWanted: (sheet: ListedSheet) => boolean) => Promise<OfficeResult<WorkbookData>>;
  /** Adds sheets, or writes them anew; `read` is what they were described from, and is looked at again. */
  readonly write: (listed: ListedWorkbook, read: WorkbookData, description: WorkbookDescription, wishes?: WritingWishes) => Promise<OfficeResult<WrittenSheets>>;
  /** Enters cells, and nothing else. */
  readonly edit: (listed: ListedWorkbook, edits: readonly CellEdit[]) => Promise<OfficeResult<null>>;
  /** Takes sheets out, given by their names. */
  readonly removeSheets: (listed: ListedWorkbook, names: readonly string[]) => Promise<OfficeResult<null>>;
  /** Shows a sheet and selects a cell of it, or A1. */
  readonly show: (sheet: string, cell: CellPosition | null) => Promise<OfficeResult<null>>;
  /** Opens a workbook, given as the bytes of its file, in a window of its own. */
  readonly openCopy: (bytes: Uint8Array) => Promise<OfficeResult<void>>;
  /** Calls the listener after changes, until it is stopped. */
  readonly onChanged: (listener: () => void) => Promise<OfficeResult<StopListening>>;
}

const NO_WISHES: WritingWishes = { keep: null, isCancelled: () => false };

/** `patience`: how long Excel may take for one request, in milliseconds; `now`: the time, in milliseconds since 1970. */
export function officeWorkbook({ patience, now }: { readonly patience: number; readonly now: () => number }): OfficeWorkbook {
  const ask = roundTrips(patience);
  const ended = new Set<number>();
  return {
    list: async () => {
      const listed = await listWorkbook(ask);
      return listed.ok ? { ok: true, value: withCopies(listed.value) } : listed;
    },
    read: (listed, isWanted) => readWorkbook(ask, readable(listed), isWanted),
    write: async (listed, read, description, wishes = NO_WISHES) => {
      const begun = now();
      const written = await writeSheets(ask, listed, read, description, { now: begun, ended }, wishes);
      ended.add(begun);
      return written;
    },
    edit: (listed, edits) => editCells(ask, listed, edits),
    removeSheets: (listed, names) => removeSheets(ask, listed, names),
    show: (sheet, cell) => showCell(ask, sheet, cell),
    openCopy: (bytes) => openCopy(bytes, patience),
    onChanged: (listener) => onChanged(ask, listener),
  };
}
