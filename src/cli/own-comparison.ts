import { open, readFile, lstat } from 'node:fs/promises';
import { CSV_START } from '../report/comparison/comparison-csv';
import { earlierComparison } from '../report/comparison/place-comparison';
import type { WorkbookData } from '../workbook/sheet-data';
import type { WorkbookFileFormat } from '../workbook/workbook-file';
import { systemErrorCode } from './file-fault';
import { fileStamp, type FileStamp } from './file-stamp';

/** What stands where a comparison is to be written: nothing, something that is not ours, or an earlier comparison. */
export type Standing<Kept> = 'free' | 'foreign' | { readonly stamp: FileStamp; readonly kept: Kept };

/** An earlier comparison: its bytes, and what is in it. */
export interface EarlierWorkbook {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookData;
}

/** What stands under the name of the workbook. */
export function standingWorkbook(path: string, format: WorkbookFileFormat): Promise<Standing<EarlierWorkbook>> {
  return standing(path, async () => {
    const bytes = await readFile(path);
    const read = format.read(bytes);
    return read.ok && earlierComparison(read.value.sheets).length > 0 ? { bytes, workbook: read.value } : undefined;
  });
}

/** What stands under the name of the CSV. */
export function standingCsv(path: string): Promise<Standing<true>> {
  return standing(path, async () => ((await startOf(path)).startsWith(CSV_START) ? true : undefined));
}

/** Every line of ours begins so; a comparison without cities and files is empty. */
const JSON_START = /^(\{"kind":"(city|not-scored)","schemaVersion":|$)/;

/** What stands under the name of the NDJSON. */
export function standingJson(path: string): Promise<Standing<true>> {
  return standing(path, async () => (JSON_START.test(await startOf(path)) ? true : undefined));
}

/** A link or a folder is never ours. */
async function standing<Kept>(path: string, read: () => Promise<Kept | undefined>): Promise<Standing<Kept>> {
  try {
    if (!(await lstat(path)).isFile()) return 'foreign';
    const stamp = await fileStamp(path);
    const kept = await read();
    return kept === undefined ? 'foreign' : { stamp, kept };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'free';
    if (code === undefined) throw error;
    return 'foreign';
  }
}

const START = 256;

async function startOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START), 0, START, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
