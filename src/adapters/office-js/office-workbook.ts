import type { WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookDescription } from '../../workbook/workbook-description';
import type { ListedSheet, ListedWorkbook } from './listed-workbook';
import type { OfficeResult } from './office-problem';
import { listWorkbook } from './read/list-workbook';
import { readWorkbook } from './read/read-workbook';
import { roundTrips } from './round-trip';
import { writeSheets } from './write/write-sheets';

/** The workbook that is open in Excel. Listing and reading take one round trip each, writing two. */
export interface OfficeWorkbook {
  readonly list: () => Promise<OfficeResult<ListedWorkbook>>;
  /** The cells of the sheets that are wanted. */
  readonly read: (listed: ListedWorkbook, isWanted: (sheet: ListedSheet) => boolean) => Promise<OfficeResult<WorkbookData>>;
  /** Adds sheets, or writes them anew. */
  readonly write: (listed: ListedWorkbook, description: WorkbookDescription) => Promise<OfficeResult<null>>;
}

/** `patience`: how long Excel may take for one request, in milliseconds; `now`: the time, in milliseconds since 1970. */
export function officeWorkbook({ patience, now }: { readonly patience: number; readonly now: () => number }): OfficeWorkbook {
  const ask = roundTrips(patience);
  return {
    list: () => listWorkbook(ask),
    read: (listed, isWanted) => readWorkbook(ask, listed, isWanted),
    write: (listed, description) => writeSheets(ask, listed, description, now()),
  };
}
