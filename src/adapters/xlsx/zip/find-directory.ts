import { DIRECTORY_END, IN_ZIP64, IN_ZIP64_SHORT, ZIP64_DIRECTORY_END, ZIP64_LOCATOR } from './zip-format';

/** Where the central directory of an archive lies, in bytes from the start of the file. */
export interface ZipDirectory {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
  /** How far all offsets in the archive are off, because something stands before it. */
  readonly shift: number;
  /** Whether the file holds bytes before or after the archive. */
  readonly junk: boolean;
}

const LONGEST_COMMENT = 0xffff;

/**
 * Finds the end record of the central directory (APPNOTE 4.3.16) by looking backwards from the end of the file;
 * undefined when there is none: the file is no zip archive, or was cut.
 */
export function findDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - DIRECTORY_END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== DIRECTORY_END.signature) continue;
    const directory = directoryBefore(view, at);
    if (directory !== undefined) return directory;
  }
  return undefined;
}

function directoryBefore(view: DataView, at: number): ZipDirectory | undefined {
  const zip64 = zip64EndBefore(view, at);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const inZip64 = entries === IN_ZIP64_SHORT || size === IN_ZIP64 || offset === IN_ZIP64;
  const record =
    zip64 !== undefined && inZip64
      ? { end: zip64, entries: long(view, zip64 + 32), size: long(view, zip64 + 40), offset: long(view, zip64 + 48) }
      : { end: at, entries, size, offset };
  const start = record.end - record.size;
  const shift = start - record.offset;
  if (start < 0 || shift < 0) return undefined;
  const fileEnd = at + DIRECTORY_END.size + view.getUint16(at + 20, true);
  if (fileEnd > view.byteLength) return undefined;
  return { start, end: record.end, entries: record.entries, shift, junk: shift > 0 || fileEnd < view.byteLength };
}

/** The zip64 end record stands right before its locator, which stands right before the end record. */
function zip64EndBefore(view: DataView, at: number): number | undefined {
  const locator = at - ZIP64_LOCATOR.size;
  const record = locator - ZIP64_DIRECTORY_END.size;
  const found =
    record >= 0 &&
    view.getUint32(locator, true) === ZIP64_LOCATOR.signature &&
    view.getUint32(record, true) === ZIP64_DIRECTORY_END.signature;
  return found ? record : undefined;
}

/** A 64-bit number; any beyond 2^53 is as wrong in a file as 2^53 itself. */
export function long(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
