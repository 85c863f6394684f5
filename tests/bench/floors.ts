import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { inflateEntry } from '../../src/adapters/xlsx/zip/inflate-entry';
import { readZip, type ZipEntry } from '../../src/adapters/xlsx/zip/read-zip';
import { nodeCodec } from '../../src/cli/node-codec';
import type { Writer } from './make-workbooks';
import { valueOf } from './value-of';

/** A workbook to measure with, and what nobody can do without who reads it or writes its scored copy. */
export interface BenchFile {
  readonly path: string;
  readonly writer: Writer;
  /** Where the compressed bytes of the parts lie that reading needs. */
  readonly needed: readonly { readonly start: number; readonly end: number }[];
  /** The parts of the scored copy that are new or changed, inflated. */
  readonly written: readonly Uint8Array[];
}

/** The parts that hold values; the writers measured all use these names. */
const NEEDED = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

const LEVEL = 6;

export function benchFile(path: string, writer: Writer, copy: Uint8Array): BenchFile {
  const entries = entriesOf(readFileSync(path));
  const before = new Map(entries.map((entry) => [entry.name, entry]));
  const needed = entries.filter(({ name, method }) => method === 8 && NEEDED.test(name));
  const written = entriesOf(copy).filter(({ name, compressed }) => Buffer.compare(compressed, before.get(name)?.compressed ?? new Uint8Array()) !== 0);
  return {
    path,
    writer,
    needed: needed.map(({ compressed: { byteOffset, length } }) => ({ start: byteOffset, end: byteOffset + length })),
    written: written.map((entry) => valueOf(inflateEntry(entry, nodeCodec, entry.size))),
  };
}

/** Entries whose offsets count from the start of the file. */
function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  return valueOf(readZip(Uint8Array.from(bytes))).entries;
}

/** The least that reading a workbook takes: its bytes, and the needed parts inflated. Gives the number of inflated bytes. */
export function readingFloor({ path, needed }: BenchFile): number {
  const bytes = readFileSync(path);
  return needed.reduce((sum, { start, end }) => sum + inflateRawSync(bytes.subarray(start, end)).length, 0);
}

/** The least that a scored copy takes beyond that: its new parts deflated. */
export function writingFloor({ written }: BenchFile): number {
  return written.reduce((sum, part) => sum + deflateRawSync(part, { level: LEVEL }).length, 0);
}
