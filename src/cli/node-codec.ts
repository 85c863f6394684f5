import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from '../adapters/xlsx/codec';

/** zlib's own default level: smaller files cost far more time than they save room. */
const LEVEL = 6;

/** The zip compression of Node. Needs Node 20.15 or newer (of 22, 22.2), for `crc32`. */
export const nodeCodec: Codec = {
  inflate(compressed, limit) {
    try {
      // Zero is no legal limit to zlib; an empty part must still inflate to nothing.
      const data = inflateRawSync(compressed, { maxOutputLength: Math.max(limit, 1) });
      return data.length <= limit ? data : undefined;
    } catch {
      return undefined;
    }
  },
  deflate(data) {
    return deflateRawSync(data, { level: LEVEL });
  },
  crc32(data) {
    return crc32(data);
  },
};
