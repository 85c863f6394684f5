import { readFile } from 'node:fs/promises';
import { fileFault } from './file-fault';
import { fileStamp, type FileStamp } from './file-stamp';
import type { InputFile } from './find-inputs';
import { refused, type FileOutcome } from './outcome';

/** No workbook that a person fills in is larger; more is not even read. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A file as it was at one moment. */
export interface InputBytes {
  readonly bytes: Uint8Array;
  readonly stamp: FileStamp;
}

/** The bytes of an input, or why there are none. */
export async function readInput({ path, kind }: InputFile): Promise<InputBytes | FileOutcome> {
  if (kind === 'link') return { kind: 'skipped', why: 'link' };
  if (kind === 'other') return refused('not-a-file');
  try {
    const stamp = await fileStamp(path);
    if (stamp.size > MOST_BYTES) return refused('too-large');
    return { bytes: await readFile(path), stamp };
  } catch (error) {
    const fault = fileFault(error, 'reading');
    if (fault === undefined) throw error;
    return refused(fault.code, fault.seen);
  }
}
