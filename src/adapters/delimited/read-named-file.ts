import type { WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookFileFormat } from '../../workbook/workbook-file';
import type { WorkbookResult } from '../../workbook/workbook-problem';
import { readDelimited } from './read-delimited';

const DELIMITED = /\.(csv|tsv|txt)$/i;
/** The first bytes of every zip archive, whatever its file is called. */
const ZIP = [0x50, 0x4b];

/** What is in a file: a workbook, or a text of delimited fields where its name (without folders) says so. */
export function readNamedFile(name: string, bytes: Uint8Array, format: Pick<WorkbookFileFormat, 'read'>): WorkbookResult<WorkbookData> {
  if (!DELIMITED.test(name) || ZIP.every((byte, index) => bytes[index] === byte)) return format.read(bytes);
  return readDelimited(bytes, name.replace(DELIMITED, ''));
}
