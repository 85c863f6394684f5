import type { Codec } from '../adapters/xlsx/codec';
import { deflateSync, inflateSync } from 'fflate';
export const browserCodec: Codec = { inflate: (d) => { try { return inflateSync(d); } catch { return undefined; } }, deflate: (d) => deflateSync(d, { level: 6 }), crc32: (d) => { let c=-1; for (const b of d) { c^=b; for (let k=0;k<8;k+=1) c=(c>>>1)^(0xEDB88320&-(c&1)); } return ~c>>>0; } };
