import type { Codec } from '../src/adapters/xlsx/codec';
import { inflateEntry } from '../src/adapters/xlsx/zip/inflate-entry';
import { readZip } from '../src/adapters/xlsx/zip/read-zip';
import { newEntry, writeZip } from '../src/adapters/xlsx/zip/write-zip';

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
const LARGEST_PART = 1 << 26;

/** A cell whose formula gives an error. */
export interface ErrorCell {
  readonly address: string;
  readonly error: string;
  readonly formula: string;
}

/** The same workbook with Excel errors in some cells of its first sheet, as Excel leaves them behind a broken reference. */
export function withErrorCells(bytes: Uint8Array, errors: readonly ErrorCell[], codec: Codec): Uint8Array {
  if (errors.length === 0) return bytes;
  const zip = readZip(bytes);
  if (!zip.ok) throw new Error(zip.problem.code);
  const entries = zip.value.entries.map((entry) => {
    if (entry.name !== FIRST_SHEET) return entry;
    const part = inflateEntry(entry, codec, LARGEST_PART);
    if (!part.ok) throw new Error(part.problem.code);
    const xml = errors.reduce(putError, new TextDecoder().decode(part.value));
    return newEntry(FIRST_SHEET, new TextEncoder().encode(xml), codec);
  });
  return writeZip(entries);
}

function putError(xml: string, { address, error, formula }: ErrorCell): string {
  const cell = new RegExp(`<c r="${address}"( s="[0-9]+")?[^>]*?(?:/>|>.*?</c>)`);
  if (!cell.test(xml)) throw new Error(`No cell ${address}`);
  return xml.replace(cell, (_, style: string | undefined) => `<c r="${address}"${style ?? ''} t="e"><f>${formula}</f><v>${error}</v></c>`);
}
