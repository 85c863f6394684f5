import type { Codec } from '../../adapters/xlsx/codec';
import { newEntry, writeZip } from '../../adapters/xlsx/zip/write-zip';
import { freeName } from '../../workbook/free-name';
import type { ScoredCopy } from './scored-copies';

/** One archive of many files; of files with the same name all but the first get a number. */
export function zipCopies(copies: readonly ScoredCopy[], codec: Codec): Uint8Array {
  const taken = new Set<string>();
  return writeZip(copies.map(({ name, bytes }) => {
    const dot = name.lastIndexOf('.');
    const free = freeName((number) => (number === 1 ? name : `${name.slice(0, dot)} (${String(number)})${name.slice(dot)}`), taken);
    return newEntry(free, bytes, codec);
  }));
}
