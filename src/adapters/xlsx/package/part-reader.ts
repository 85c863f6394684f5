import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Unpacking } from '../codec';
import { failure, success } from '../result';
import { decodeXml } from '../xml/decode-xml';
import { inflateEntry } from '../zip/inflate-entry';
import type { ZipEntry } from '../zip/read-zip';
import { partKey } from './part-name';

/** Our design: the most bytes that one part, and all parts that are read, may inflate to. */
export const LARGEST_PART = 64 * 2 ** 20;
const LARGEST_TOTAL = 128 * 2 ** 20;

export interface PartReader {
  /** The entry of a part, whatever the case of its name. */
  entryOf(part: string): ZipEntry | undefined;
  /** The text of a part, inflated at each call. Problems: `missing-part`, `too-large`, `damaged`. */
  partText(part: string): WorkbookResult<string>;
}

/** Reads parts out of the entries of an archive, within a limit for each and for all together. */
export function createPartReader(entries: readonly ZipEntry[], codec: Unpacking): PartReader {
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  let room = LARGEST_TOTAL;
  const entryOf = (part: string): ZipEntry | undefined => byKey.get(partKey(part));
  return {
    entryOf,
    partText(part) {
      const entry = entryOf(part);
      if (entry === undefined) return failure('missing-part', part);
      const data = inflateEntry(entry, codec, Math.min(LARGEST_PART, room));
      if (!data.ok) return data;
      room -= data.value.length;
      return success(decodeXml(data.value));
    },
  };
}
