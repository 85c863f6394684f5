import type { Finding } from '../assessment/finding';
import { fileFault } from './file-fault';
import type { InputFile } from './find-inputs';
import type { Refusal } from './outcome';
import type { ScoreRun } from './run';
import type { WrittenCopy } from './write-copy';
import { writeJson } from './write-json';

/** What came of the JSON beside a scored copy: findings when its name is taken, or a fault that it met. */
export interface JsonOfCopy {
  readonly notes: readonly Finding[];
  readonly fault: Refusal | null;
}

/** Writes the JSON beside a scored copy when it was asked for. Where it meets a fault of the disk, the copy still stands. */
export async function jsonOfCopy(input: InputFile, copy: WrittenCopy, run: ScoreRun): Promise<JsonOfCopy> {
  if (!run.json) return { notes: [], fault: null };
  try {
    return { notes: await writeJson(input, copy, run), fault: null };
  } catch (error) {
    const fault = fileFault(error, 'writing');
    if (fault === undefined) throw error;
    return { notes: [], fault: { ...fault, part: '' } };
  }
}
