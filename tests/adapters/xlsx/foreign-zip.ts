import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as other programs write it. */
export interface ForeignEntry {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly method: number;
  /** Name in the local header, where it differs. */
  readonly localName?: string;
  readonly flags?: number;
  /** Sizes and checksum after the data, with zeros in the local header. */
  readonly descriptor?: boolean;
  /** All numbers of the directory in a zip64 extra field, and a zip64 end record. */
  readonly zip64?: boolean;
  /** Only the directory names the entry; its local header is said to be here. */
  readonly claimedOffset?: number;
}

const DESCRIPTOR = 0x0008;
const TIME = 0x6000;
const DATE = 0x5a21;

const u16 = (...numbers: number[]): Buffer => Buffer.from(Uint16Array.from(numbers).buffer);
const u32 = (...numbers: number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer);
const u64 = (...numbers: number[]): Buffer => Buffer.from(BigUint64Array.from(numbers.map(BigInt)).buffer);

/** An archive written after APPNOTE 6.3.10, apart from the code under test. */
export function foreignZip(entries: readonly ForeignEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, method, localName = name, flags = 0, descriptor = false, zip64 = false, claimedOffset } of entries) {
    const inflated = Buffer.from(text);
    const data = method === 8 ? deflateRawSync(inflated) : inflated;
    const crc = crc32(inflated);
    const offset = claimedOffset ?? at;
    const allFlags = flags | (descriptor ? DESCRIPTOR : 0);
    const known = descriptor ? u32(0, 0, 0) : u32(crc, data.length, inflated.length);
    const local = [u32(0x04034b50), u16(20, allFlags, method, TIME, DATE), known, u16(localName.length, 0), Buffer.from(localName), data];
    if (descriptor) local.push(u32(0x08074b50, crc, data.length, inflated.length));
    const extra = zip64 ? Buffer.concat([u16(1, 24), u64(inflated.length, data.length, offset)]) : Buffer.alloc(0);
    const sizes = zip64 ? u32(crc, 0xffffffff, 0xffffffff) : u32(crc, data.length, inflated.length);
    directory.push(u32(0x02014b50), u16(20, 20, allFlags, method, TIME, DATE), sizes, u16(name.length, extra.length, 0, 0, 0), u32(0));
    directory.push(u32(zip64 ? 0xffffffff : offset), Buffer.from(name), extra);
    if (claimedOffset === undefined) locals.push(...local);
    at = locals.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const isZip64 = entries.some(({ zip64 }) => zip64 === true);
  const end64 = isZip64 ? zip64End(entries.length, size, at) : Buffer.alloc(0);
  const [count, length, start] = isZip64 ? [0xffff, 0xffffffff, 0xffffffff] : [entries.length, size, at];
  const end = Buffer.concat([u32(0x06054b50), u16(0, 0, count, count), u32(length, start), u16(0)]);
  return Uint8Array.from(Buffer.concat([...locals, ...directory, end64, end]));
}

function zip64End(count: number, size: number, start: number): Buffer {
  const record = Buffer.concat([u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, size, start)]);
  const locator = Buffer.concat([u32(0x07064b50, 0), u64(start + size), u32(1)]);
  return Buffer.concat([record, locator]);
}
