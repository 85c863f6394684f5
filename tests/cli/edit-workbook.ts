import { openPackage } from '../../src/adapters/xlsx/package/open-package';
import { findExistingSheet } from '../../src/adapters/xlsx/write/existing-sheet';
import { readExistingWorkbook } from '../../src/adapters/xlsx/write/existing-workbook';
import { newEntry, writeZip } from '../../src/adapters/xlsx/zip/write-zip';
import { nodeCodec } from '../../src/cli/node-codec';
import { valueOf } from '../adapters/xlsx/write/written-parts';
import { read } from '../tools/score';

/** What a person leaves in a cell: a text, or a formula with the text that it shows. */
export type Edit = string | { readonly formula: string; readonly shown: string };

/** The workbook as a person saves it after typing into cells of one sheet; their rows must exist. */
export function editCells(bytes: Uint8Array, sheet: string, edits: Readonly<Record<string, Edit>>): Uint8Array {
  const opened = valueOf(openPackage(bytes, nodeCodec));
  const part = valueOf(findExistingSheet(valueOf(readExistingWorkbook(opened)), sheet))?.part;
  if (part === undefined) throw new Error(`no sheet ${sheet}`);
  return withPart(bytes, part, (xml) => Object.entries(edits).reduce(editCell, xml));
}

/** The texts of a sheet, row by row as read; a column without content is left out. */
export function rowsOf(bytes: Uint8Array, sheet: string): string[][] {
  const found = read(bytes).sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found.rows.map(({ cells }) => cells.map(({ content }) => ('text' in content ? content.text : 'number' in content ? String(content.number) : content.kind)));
}

/** Where a text stands on a sheet: its row, and its column by number. */
export function placeOf(bytes: Uint8Array, sheet: string, text: string): { row: number; column: number } {
  for (const { row, cells } of read(bytes).sheets.find(({ name }) => name === sheet)?.rows ?? []) {
    const cell = cells.find(({ content }) => content.kind === 'text' && content.text === text);
    if (cell !== undefined) return { row, column: cell.column };
  }
  throw new Error(`no cell "${text}" on ${sheet}`);
}

export function sheetNames(bytes: Uint8Array): string[] {
  return read(bytes).sheets.map(({ name }) => name);
}

function editCell(xml: string, [address, edit]: [string, Edit]): string {
  const { formula, shown } = typeof edit === 'string' ? { formula: undefined, shown: edit } : edit;
  const cell = formula === undefined ? `<c r="${address}" t="inlineStr"><is><t>${shown}</t></is></c>` : `<c r="${address}" t="str"><f>${formula}</f><v>${shown}</v></c>`;
  const existing = new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*[^/]>[^]*?</c>)`);
  if (existing.test(xml)) return xml.replace(existing, () => cell);
  const row = new RegExp(`(<row r="${address.replace(/[A-Z]+/, '')}"[^>]*>[^]*?)(</row>)`);
  if (!row.test(xml)) throw new Error(`no row for ${address}`);
  return xml.replace(row, (_, before: string, end: string) => before + cell + end);
}

/** The workbook as a person saves it after renaming a sheet; formulas are left as they are. */
export function renameSheet(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return withPart(bytes, 'xl/workbook.xml', (xml) => xml.replace(`name="${from}"`, () => `name="${to}"`));
}

/** The workbook with one part changed. */
export function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const opened = valueOf(openPackage(bytes, nodeCodec));
  const text = change(valueOf(opened.partText(part)));
  return writeZip(opened.entries.map((entry) => (entry.name === part ? newEntry(part, new TextEncoder().encode(text), nodeCodec) : entry)));
}
