import type { Codec } from '../codec';
import type { ZipEntry } from './read-zip';
import { DIRECTORY_END, DIRECTORY_HEADER, LOCAL_HEADER, UTF8_NAME } from './zip-format';

/** Version 2.0 of the format: deflate, folders. */
const VERSION = 20;

/** 1 January 1980, the first day MS-DOS knows: the same input must give the same bytes on any day. */
const FIRST_DAY = 0x00210000;

/** A deflated entry with these bytes and a fixed time. */
export function newEntry(name: string, data: Uint8Array, codec: Codec): ZipEntry {
  return { name, method: 8, crc: codec.crc32(data), compressed: codec.deflate(data), size: data.length, modified: FIRST_DAY };
}

/**
 * An archive of these entries, in this order, without data descriptors; the compressed bytes are copied as they are.
 * The same entries give the same bytes. Holds for fewer than 65,535 entries and less than 4 GB (no zip64).
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.name) }));
  const localSize = named.reduce((sum, { entry, name }) => sum + LOCAL_HEADER.size + name.length + entry.compressed.length, 0);
  const directorySize = named.reduce((sum, { name }) => sum + DIRECTORY_HEADER.size + name.length, 0);
  const bytes = new Uint8Array(localSize + directorySize + DIRECTORY_END.size);
  const view = new DataView(bytes.buffer);

  let local = 0;
  let directory = localSize;
  for (const { entry, name } of named) {
    view.setUint32(local, LOCAL_HEADER.signature, true);
    setCommonFields(view, local + 4, entry, name);
    bytes.set(name, local + LOCAL_HEADER.size);
    bytes.set(entry.compressed, local + LOCAL_HEADER.size + name.length);

    view.setUint32(directory, DIRECTORY_HEADER.signature, true);
    view.setUint16(directory + 4, VERSION, true);
    setCommonFields(view, directory + 6, entry, name);
    view.setUint32(directory + 42, local, true);
    bytes.set(name, directory + DIRECTORY_HEADER.size);

    local += LOCAL_HEADER.size + name.length + entry.compressed.length;
    directory += DIRECTORY_HEADER.size + name.length;
  }
  view.setUint32(directory, DIRECTORY_END.signature, true);
  view.setUint16(directory + 8, named.length, true);
  view.setUint16(directory + 10, named.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, localSize, true);
  return bytes;
}

/** The fields that a local header and a directory header share, from the version needed to the length of the name. */
function setCommonFields(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length === entry.name.length ? 0 : UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
