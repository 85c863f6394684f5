import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { findDirectory, long } from './find-directory';
import type { ZipDirectory } from './find-directory';
import { DIRECTORY_HEADER, ENCRYPTED, IN_ZIP64, LOCAL_HEADER, ZIP64_EXTRA } from './zip-format';

/** One file of a zip archive, in the form in which it can be copied into another archive. */
export interface ZipEntry {
  /** As the archive spells it; bytes that are no UTF-8 stand as U+FFFD. */
  readonly name: string;
  /** The name as its bytes, in whatever encoding its writer used. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** CRC-32 of the inflated bytes, as declared. */
  readonly crc: number;
  /** A view of the archive's own bytes. */
  readonly compressed: Uint8Array;
  /** Number of inflated bytes, as declared. */
  readonly size: number;
  /** When it was last changed, in MS-DOS form: the date in the upper 16 bits, the time in the lower. */
  readonly modified: number;
}

export interface ZipArchive {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Whether the file holds bytes before or after the archive. */
  readonly junkAround: boolean;
}

/** Our design: far above any real workbook, far below what would cost time. */
const MOST_ENTRIES = 10_000;

/**
 * Reads the central directory of a zip archive (APPNOTE 6.3.10, zip64 included); inflates nothing.
 * Problems: `damaged`, `too-many-parts`, `too-large`, `password-protected`, `unsupported-compression`, and, because two programs
 * would read such an archive differently or could be led out of a folder, `unsafe-entry-name` and `duplicate-entry`.
 */
export function readZip(bytes: Uint8Array): WorkbookResult<ZipArchive> {
  const directory = findDirectory(bytes);
  if (directory === undefined) return failure('damaged');
  if (directory.entries > MOST_ENTRIES) return failure('too-many-parts');

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = directory.start;
  let room = directory.start;
  while (entries.length < directory.entries) {
    if (at + DIRECTORY_HEADER.size > directory.end || view.getUint32(at, true) !== DIRECTORY_HEADER.signature) return failure('damaged');
    const entry = readEntry(bytes, view, at, directory);
    if (!entry.ok) return entry;
    const { name, compressed } = entry.value;
    const key = name.replaceAll('\\', '/').toLowerCase();
    if (!isSafeName(key)) return failure('unsafe-entry-name', name);
    if (seen.has(key)) return failure('duplicate-entry', name);
    seen.add(key);
    // Entries that share bytes could grow beyond all bounds when they are copied.
    room -= LOCAL_HEADER.size + compressed.length;
    if (room < 0) return failure('damaged', name);
    entries.push(entry.value);
    at += DIRECTORY_HEADER.size + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return success({ entries, junkAround: directory.junk });
}

/** The entry whose directory header starts at `at`. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: ZipDirectory): WorkbookResult<ZipEntry> {
  const nameStart = at + DIRECTORY_HEADER.size;
  const extraStart = nameStart + view.getUint16(at + 28, true);
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  if (extraEnd > directory.end) return failure('damaged');
  const nameBytes = bytes.subarray(nameStart, extraStart);
  const name = new TextDecoder().decode(nameBytes);

  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return failure('password-protected', name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return failure('unsupported-compression', name);

  const place = placeOf(view, at, extraStart, extraEnd);
  if (place.size >= IN_ZIP64) return failure('too-large', name);
  const local = place.offset + directory.shift;
  if (local + LOCAL_HEADER.size > directory.start || view.getUint32(local, true) !== LOCAL_HEADER.signature) return failure('damaged', name);
  const localName = local + LOCAL_HEADER.size;
  const start = localName + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + place.compressedSize;
  const sameName = nameBytes.length === view.getUint16(local + 26, true) && nameBytes.every((byte, index) => byte === bytes[localName + index]);
  if (end > directory.start || !sameName) return failure('damaged', name);

  return success({
    name,
    nameBytes,
    method,
    crc: view.getUint32(at + 16, true),
    compressed: bytes.subarray(start, end),
    size: place.size,
    modified: view.getUint32(at + 12, true),
  });
}

/** Sizes and offset of an entry; a number that does not fit 32 bits stands in the zip64 extra field, in this order. */
function placeOf(view: DataView, at: number, extraStart: number, extraEnd: number): { size: number; compressedSize: number; offset: number } {
  let next = zip64Field(view, extraStart, extraEnd);
  const [size = 0, compressedSize = 0, offset = 0] = [at + 24, at + 20, at + 42].map((field) => {
    const short = view.getUint32(field, true);
    if (short !== IN_ZIP64 || next === undefined || next + 8 > extraEnd) return short;
    next += 8;
    return long(view, next - 8);
  });
  return { size, compressedSize, offset };
}

/** Where the content of the zip64 extra field starts. */
function zip64Field(view: DataView, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return undefined;
}

/** Whether a program that unpacks an entry of this name stays in its folder. `name` has slashes only. */
export function isSafeName(name: string): boolean {
  return name !== '' && !name.startsWith('/') && !/^[a-z]:/i.test(name) && !name.includes('\0') && !name.split('/').includes('..');
}
