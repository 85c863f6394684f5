import { BitReader } from './bit-reader';
import { END_OF_BLOCK, fixedCodes, readCodes } from './block-codes';
import type { BlockCodes } from './block-codes';
import { nextSymbol } from './huffman-code';
import { InflatedBytes } from './inflated-bytes';

/** What the symbols from 257 on, and those of distances, stand for: the least, and how many bits say how much more (RFC 1951, 3.2.5). */
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

/**
 * Raw inflate (RFC 1951); undefined when the output would exceed `limit` bytes, and when the data are damaged or cut: just
 * where zlib refuses them. Bytes behind the last block are passed over, as zlib does. Written anew since libraries for
 * browsers take much that zlib refuses, and have no limit.
 */
export function inflate(compressed: Uint8Array, limit: number): Uint8Array | undefined {
  const reader = new BitReader(compressed);
  const output = new InflatedBytes(limit);
  for (let last = false; !last; ) {
    last = reader.take(1) === 1;
    if (!inflateBlock(reader, output)) return undefined;
  }
  return output.finish();
}

function inflateBlock(reader: BitReader, output: InflatedBytes): boolean {
  switch (reader.take(2)) {
    case 0:
      return copyStored(reader, output);
    case 1:
      return inflateSymbols(fixedCodes(), reader, output);
    case 2:
      return inflateSymbols(readCodes(reader), reader, output);
    default:
      return false;
  }
}

/** A block that is not compressed: its length, that length inverted, its bytes (RFC 1951, 3.2.4). */
function copyStored(reader: BitReader, output: InflatedBytes): boolean {
  reader.align();
  const length = reader.take(16);
  if ((length ^ reader.take(16)) !== 0xffff) return false;
  return output.append(reader.takeBytes(length)) && !reader.overrun;
}

function inflateSymbols(codes: BlockCodes | undefined, reader: BitReader, output: InflatedBytes): boolean {
  if (codes === undefined) return false;
  const { literals, distances } = codes;
  while (!reader.overrun) {
    const symbol = nextSymbol(literals, reader);
    if (symbol === END_OF_BLOCK) return !reader.overrun;
    if (symbol < END_OF_BLOCK) {
      if (symbol < 0 || !output.add(symbol)) return false;
      continue;
    }
    const length = valueOf(symbol - END_OF_BLOCK - 1, LENGTHS, LENGTH_BITS, reader);
    const distance = length && valueOf(nextSymbol(distances, reader), DISTANCES, DISTANCE_BITS, reader);
    if (length === undefined || distance === undefined || !output.repeat(distance, length)) return false;
  }
  return false;
}

/** What a symbol stands for; undefined when it stands for nothing. */
function valueOf(symbol: number, least: readonly number[], bits: readonly number[], reader: BitReader): number | undefined {
  const first = least[symbol];
  return first === undefined ? undefined : first + reader.take(bits[symbol] ?? 0);
}
