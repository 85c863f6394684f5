import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Package } from '../package/open-package';
import { serialTo1904 } from '../read/date-serial';
import { parseIndex } from '../read/parse-number';
import { countsFrom1904, readFormats } from '../read/read-workbook';
import { success } from '../result';

/** A number as a workbook keeps it in a cell of this style (its `s`), so that the reader gives it back. */
export type StoredNumber = (number: number, style: string | undefined) => number;

/** How a workbook keeps numbers: dates by its own calendar. Problems: those of reading its styles, where they matter. */
export function storedNumbers(workbook: Package): WorkbookResult<StoredNumber> {
  if (!countsFrom1904(workbook)) return success((number) => number);
  const formats = readFormats(workbook);
  if (!formats.ok) return formats;
  return success((number, style) => (formats.value[parseIndex(style ?? '0')] === 'date' ? serialTo1904(number) : number));
}
