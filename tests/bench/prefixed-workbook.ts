import { inflateEntry } from '../../src/adapters/xlsx/zip/inflate-entry';
import { readZip } from '../../src/adapters/xlsx/zip/read-zip';
import { newEntry, writeZip } from '../../src/adapters/xlsx/zip/write-zip';
import { TRANSITIONAL } from '../../src/adapters/xlsx/write/dialect';
import { prefixed } from '../../src/adapters/xlsx/write/xml-element';
import { nodeCodec } from '../../src/cli/node-codec';
import { valueOf } from './value-of';

const NAMESPACE = `xmlns="${TRANSITIONAL.main}"`;

/** A workbook of ours with the spreadsheet namespace under a prefix, as programs on Microsoft's Open XML SDK write it. */
export function prefixedWorkbook(bytes: Uint8Array): Uint8Array {
  const { entries } = valueOf(readZip(bytes));
  return writeZip(
    entries.map((entry) => {
      const xml = new TextDecoder().decode(valueOf(inflateEntry(entry, nodeCodec, entry.size)));
      if (!xml.includes(NAMESPACE)) return entry;
      const changed = prefixed(xml, 'x:').replace(NAMESPACE, `xmlns:x="${TRANSITIONAL.main}"`);
      return newEntry(entry.name, new TextEncoder().encode(changed), nodeCodec);
    }),
  );
}
