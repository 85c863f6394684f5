import type { CellEdit } from './cell-edit';
import type { SheetData, WorkbookData } from './sheet-data';
import type { WorkbookDescription } from './workbook-description';
import type { WorkbookResult } from './workbook-problem';

/** Whether the cells of a sheet are wanted, by its name and its hidden names. */
export type CellsWanted = (sheet: Pick<SheetData, 'name' | 'names'>) => boolean;

/** A workbook kept as the bytes of a file: reads them, and makes new bytes; never touches a disk. */
export interface WorkbookFileFormat {
  /** The values of every worksheet, or why they cannot be read. A sheet of which no cells are wanted comes without rows, columns and merges, and is not looked into. */
  read(bytes: Uint8Array, cellsWanted?: CellsWanted): WorkbookResult<WorkbookData>;
  /** A new workbook with these sheets alone. `created` is an ISO date, for its properties. */
  create(description: WorkbookDescription, properties: { readonly title: string; readonly created: string }): Uint8Array;
  /** The same workbook with these sheets added, or put in the place of those they replace; all else is kept. */
  addSheets(bytes: Uint8Array, description: WorkbookDescription): WorkbookResult<Uint8Array>;
  /** The same workbook with these cells entered; of several for one cell the last counts. All else is kept. */
  editCells(bytes: Uint8Array, edits: readonly CellEdit[]): WorkbookResult<Uint8Array>;
  /** The same workbook without these worksheets, given by their names, and all that is theirs alone. All else is kept. */
  removeSheets(bytes: Uint8Array, names: readonly string[]): WorkbookResult<Uint8Array>;
}
