import type { Codec } from '../codec';
import type { ZipEntry } from './read-zip';
import { DIRECTORY_END, DIRECTORY_HEADER, LOCAL_HEADER, UTF8_NAME } from './zip-format';

/** Version 2.0 of the format: deflate, folders. */
const VERSION = 20;

/** 1 January 1980, the first day MS-DOS knows: the same input must give the same bytes on any day. */
const FIRST_DAY = 0x00210000;

/** A deflated entry with a fixed time; a text becomes UTF-8. */
export function newEntry(name: string, content: string | Uint8Array, codec: Codec): ZipEntry {
  const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, nameBytes: new TextEncoder().encode(name), method: 8, crc: codec.crc32(data), compressed: codec.deflate(data), size: data.length, modified: FIRST_DAY };
}

/**
 * An archive of these entries, in this order, without data descriptors; the compressed bytes are copied as they are.
 * The same entries give the same bytes. Holds for fewer than 65,535 entries and less than 4 GB (no zip64).
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const localSize = entries.reduce((sum, { nameBytes, compressed }) => sum + LOCAL_HEADER.size + nameBytes.length + compressed.length, 0);
  const directorySize = entries.reduce((sum, { nameBytes }) => sum + DIRECTORY_HEADER.size + nameBytes.length, 0);
  const bytes = new Uint8Array(localSize + directorySize + DIRECTORY_END.size);
  const view = new DataView(bytes.buffer);

  let local = 0;
  let directory = localSize;
  for (const entry of entries) {
    const { nameBytes, compressed } = entry;
    view.setUint32(local, LOCAL_HEADER.signature, true);
    setCommonFields(view, local + 4, entry);
    bytes.set(nameBytes, local + LOCAL_HEADER.size);
    bytes.set(compressed, local + LOCAL_HEADER.size + nameBytes.length);

    view.setUint32(directory, DIRECTORY_HEADER.signature, true);
    view.setUint16(directory + 4, VERSION, true);
    setCommonFields(view, directory + 6, entry);
    view.setUint32(directory + 42, local, true);
    bytes.set(nameBytes, directory + DIRECTORY_HEADER.size);

    local += LOCAL_HEADER.size + nameBytes.length + compressed.length;
    directory += DIRECTORY_HEADER.size + nameBytes.length;
  }
  view.setUint32(directory, DIRECTORY_END.signature, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, localSize, true);
  return bytes;
}

/** The fields that a local header and a directory header share, from the version needed to the length of the name. */
function setCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.nameBytes.length === entry.name.length ? 0 : UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
