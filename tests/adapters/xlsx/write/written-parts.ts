import { openPackage } from '../../../../src/adapters/xlsx/package/open-package';
import { xlsxFileFormat } from '../../../../src/adapters/xlsx/xlsx-file-format';
import { nodeCodec } from '../../../../src/cli/node-codec';
import type { SheetData } from '../../../../src/workbook/sheet-data';
import type { SheetDescription } from '../../../../src/workbook/workbook-description';
import type { WorkbookResult } from '../../../../src/workbook/workbook-problem';

export const format = xlsxFileFormat(nodeCodec);

/** The value of a result that must be one. */
export function valueOf<T>(result: WorkbookResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The file with sheets added. */
export function withSheets(bytes: Uint8Array, ...sheets: SheetDescription[]): Uint8Array {
  return valueOf(format.addSheets(bytes, { sheets }));
}

/** A new file with these sheets. */
export function newFile(...sheets: SheetDescription[]): Uint8Array {
  return format.create({ sheets }, { title: 'A title', created: '2026-03-31' });
}

export function sheetsOf(bytes: Uint8Array): readonly SheetData[] {
  return valueOf(format.read(bytes)).sheets;
}

/** All parts of a file as text, by name, in their order. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const opened = valueOf(openPackage(bytes, nodeCodec));
  return new Map(opened.entries.map(({ name }) => [name, valueOf(opened.partText(name))]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part;
}

/** The names of the entries of `before` that are missing from `after` or have other compressed bytes there. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const written = valueOf(openPackage(after, nodeCodec));
  return valueOf(openPackage(before, nodeCodec))
    .entries.filter(({ name, compressed }) => Buffer.compare(written.entryOf(name)?.compressed ?? new Uint8Array(), compressed) !== 0)
    .map(({ name }) => name);
}
