import { deflateSync } from 'fflate';
import type { Codec } from '../../adapters/xlsx/codec';
import { browserUnpacking } from './browser-unpacking';

/** As on the command line, so that files are about as large. */
const LEVEL = 6;

/** The zip compression of a browser, which has none of its own that answers at once. */
export const browserCodec: Codec = {
  ...browserUnpacking,
  deflate: (data) => deflateSync(data, { level: LEVEL }),
};
