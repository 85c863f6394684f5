import type { Unpacking } from '../../adapters/xlsx/codec';
import { crc32 } from './crc32';
import { inflate } from './inflate';

/** What reading a file takes, in a browser: enough for a first result, without what only writing needs. */
export const browserUnpacking: Unpacking = { inflate, crc32 };
