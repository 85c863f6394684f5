import type { BitReader } from './bit-reader';
import { huffmanCode, nextSymbol } from './huffman-code';
import type { HuffmanCode } from './huffman-code';

/** The two codes of a compressed block (RFC 1951, 3.2.5): of bytes and lengths, and of distances. */
export interface BlockCodes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

export const END_OF_BLOCK = 256;

/** In what order the lengths of the code lengths' own codes stand (RFC 1951, 3.2.7). */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** How many symbols a block may have codes for; zlib refuses more. */
const MOST_LITERALS = 286;
const MOST_DISTANCES = 30;

/** The codes of blocks that bring none of their own (RFC 1951, 3.2.6). */
export function fixedCodes(): BlockCodes | undefined {
  const lengths = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
  return codesOf(lengths, new Uint8Array(32).fill(5));
}

/** The codes that a block brings (RFC 1951, 3.2.7); undefined when they are damaged. */
export function readCodes(reader: BitReader): BlockCodes | undefined {
  const literals = reader.take(5) + 257;
  const distances = reader.take(5) + 1;
  const count = reader.take(4) + 4;
  if (literals > MOST_LITERALS || distances > MOST_DISTANCES) return undefined;
  const ownLengths = new Uint8Array(LENGTH_ORDER.length);
  for (const symbol of LENGTH_ORDER.slice(0, count)) ownLengths[symbol] = reader.take(3);
  const code = huffmanCode(ownLengths, false);
  const lengths = code && readLengths(code, reader, literals + distances);
  if (lengths === undefined || lengths[END_OF_BLOCK] === 0) return undefined;
  return codesOf(lengths.subarray(0, literals), lengths.subarray(literals));
}

function codesOf(literalLengths: Uint8Array, distanceLengths: Uint8Array): BlockCodes | undefined {
  const literals = huffmanCode(literalLengths, true);
  const distances = huffmanCode(distanceLengths, true);
  return literals && distances && { literals, distances };
}

/** So many code lengths: 0 to 15 are themselves, 16 repeats the one before, 17 and 18 are zeros. */
function readLengths(code: HuffmanCode, reader: BitReader, count: number): Uint8Array | undefined {
  const lengths = new Uint8Array(count);
  for (let at = 0; at < count; ) {
    const symbol = nextSymbol(code, reader);
    if (symbol < 0 || (symbol === 16 && at === 0)) return undefined;
    const times = symbol < 16 ? 1 : symbol === 16 ? reader.take(2) + 3 : symbol === 17 ? reader.take(3) + 3 : reader.take(7) + 11;
    if (at + times > count) return undefined;
    lengths.fill(symbol < 16 ? symbol : symbol === 16 ? (lengths[at - 1] ?? 0) : 0, at, at + times);
    at += times;
  }
  return lengths;
}
