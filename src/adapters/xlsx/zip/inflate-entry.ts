import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Unpacking } from '../codec';
import { failure, success } from '../result';
import type { ZipEntry } from './read-zip';

/**
 * The inflated bytes of an entry. Problems: `too-large` beyond `limit` bytes; `damaged` when size or CRC-32 are not
 * those declared. Inflating stops at the declared size, so that a false one costs nothing.
 */
export function inflateEntry(entry: ZipEntry, codec: Unpacking, limit: number): WorkbookResult<Uint8Array> {
  if (entry.size > limit) return failure('too-large', entry.name);
  const data = entry.method === 0 ? entry.compressed : codec.inflate(entry.compressed, entry.size);
  if (data === undefined || data.length !== entry.size || codec.crc32(data) !== entry.crc) return failure('damaged', entry.name);
  return success(data);
}
