import type { BitReader } from './bit-reader';

/** Longest code, in bits (RFC 1951, 3.2.7). */
const LONGEST = 15;

/** A prefix code of deflate (RFC 1951, 3.2.2), as a table by the bits to come. */
export interface HuffmanCode {
  /** For all that the next bits may be: the symbol, shifted by 4, and the length of its code; 0 where there is none. */
  readonly table: Uint16Array;
  /** Length of the longest code. */
  readonly bits: number;
}

/**
 * The code in which the symbols have codes of these lengths, 0 for none. Undefined when there are more codes than bits can
 * tell apart, or fewer: of these only a single code of one bit, or none at all, passes, and that where `sparse`, as in zlib.
 */
export function huffmanCode(lengths: Uint8Array, sparse: boolean): HuffmanCode | undefined {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const bits = counts.findLastIndex((count) => count > 0);
  const next = new Uint16Array(LONGEST + 1);
  let free = 1;
  for (let length = 1; length <= bits; length += 1) {
    next[length] = ((next[length - 1] ?? 0) + (counts[length - 1] ?? 0)) << 1;
    free = 2 * free - (counts[length] ?? 0);
    if (free < 0) return undefined;
  }
  if (free > 0 && !(sparse && bits <= 1)) return undefined;

  const table = new Uint16Array(1 << Math.max(bits, 0));
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return { table, bits: Math.max(bits, 0) };
}

/** The next symbol; -1 when the bits to come are no code. */
export function nextSymbol({ table, bits }: HuffmanCode, reader: BitReader): number {
  const entry = table[reader.peek(bits)] ?? 0;
  reader.skip(entry & 15);
  return entry === 0 ? -1 : entry >> 4;
}

/** Codes are packed from their highest bit on, all else from its lowest. */
function reversed(code: number, length: number): number {
  let bits = 0;
  for (let index = 0; index < length; index += 1) bits = (bits << 1) | ((code >> index) & 1);
  return bits;
}
