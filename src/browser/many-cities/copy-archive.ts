import type { Codec } from '../../adapters/xlsx/codec';
import { newEntry, writeZip } from '../../adapters/xlsx/zip/write-zip';
import type { MissingCopy } from '../../taskpane/cities-host';
import { freeName } from '../../workbook/free-name';
import { fileProblem } from '../file-problem';
import type { ScoredCopy } from './scored-copies';

/** One archive of many copies. */
export interface CopyArchive {
  /** Null when there is no copy to put into it. */
  readonly bytes: Uint8Array | null;
  readonly missing: readonly MissingCopy[];
}

/** Puts copies into one archive; of those with the same name all but the first get a number. */
export function zipCopies(copies: readonly ScoredCopy[], codec: Codec): CopyArchive {
  const taken = new Set<string>();
  const missing: MissingCopy[] = [];
  const entries = copies.flatMap(({ name, content }) => {
    if (!content.ok) {
      missing.push({ name, problem: fileProblem(content.problem) });
      return [];
    }
    const dot = name.lastIndexOf('.');
    return [newEntry(freeName((number) => (number === 1 ? name : `${name.slice(0, dot)} (${String(number)})${name.slice(dot)}`), taken), content.value, codec)];
  });
  return { bytes: entries.length === 0 ? null : writeZip(entries), missing };
}
