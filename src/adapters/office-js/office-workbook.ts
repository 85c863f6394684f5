import type { WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookDescription } from '../../workbook/workbook-description';
import type { ListedSheet, ListedWorkbook } from './listed-workbook';
import type { OfficeResult } from './office-problem';
import { listWorkbook } from './read/list-workbook';
import { readWorkbook } from './read/read-workbook';
import { roundTrips } from './round-trip';
import { readable, withCopies } from './write/unfinished-sheet';
import { writeSheets } from './write/write-sheets';
import type { WrittenSheets } from './write/write-sheets';

/** The workbook that is open in Excel. Listing and reading take one round trip each, writing two, and more only where Excel's limits ask for them. */
export interface OfficeWorkbook {
  readonly list: () => Promise<OfficeResult<ListedWorkbook>>;
  /** The cells of the sheets that are wanted. */
  readonly read: (listed: ListedWorkbook, isWanted: (sheet: ListedSheet) => boolean) => Promise<OfficeResult<WorkbookData>>;
  /** Adds sheets, or writes them anew; `read` is what they were described from, and is looked at again. */
  readonly write: (listed: ListedWorkbook, read: WorkbookData, description: WorkbookDescription) => Promise<OfficeResult<WrittenSheets>>;
}

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
    write: async (listed, read, description) => {
      const begun = now();
      const written = await writeSheets(ask, listed, read, description, { now: begun, ended });
      ended.add(begun);
      return written;
    },
  };
}
