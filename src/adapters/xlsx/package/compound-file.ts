/** First bytes of an OLE2 compound file (MS-CFB 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Size of a directory entry, and where the length of its name stands in it (MS-CFB 2.6.1). */
const ENTRY = 128;
const NAME_LENGTH = 64;

/** Whether the bytes are an OLE2 compound file: a workbook of Excel 97-2003, or an encrypted package. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Whether a compound file has a stream or storage of this (ASCII) name. Looks at every place where a directory entry
 * may stand rather than follow the sector chains, which damaged files break.
 */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = 2 * (name.length + 1);
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (view.getUint16(at + NAME_LENGTH, true) === length && hasName(view, at, name)) return true;
  }
  return false;
}

function hasName(view: DataView, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (view.getUint16(at + 2 * index, true) !== name.charCodeAt(index)) return false;
  }
  return true;
}
