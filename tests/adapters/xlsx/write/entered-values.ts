import fc from 'fast-check';
import { cellAddress } from '../../../../src/workbook/a1-address';
import type { CellEdit } from '../../../../src/workbook/cell-edit';
import type { CellContent, SheetData } from '../../../../src/workbook/sheet-data';

/** Cells of a workbook by sheet and address, with all that was read of them. */
export type CellValues = Map<string, unknown>;

export function valuesOf(sheets: readonly SheetData[]): CellValues {
  const values: CellValues = new Map();
  for (const { name, rows } of sheets) {
    for (const { row, hidden, cells } of rows) for (const { column, ...cell } of cells) values.set(`${name}!${cellAddress({ row, column })}`, { ...cell, hidden });
  }
  return values;
}

/** What of a workbook is not in its cells. */
export function surroundings(sheets: readonly SheetData[]): unknown {
  return sheets.map(({ name, visibility, names, hiddenColumns, merges }) => ({ name, visibility, names, hiddenColumns, merges }));
}

/** The value of a cell as it would be entered; undefined when it is blank. */
export function plainValue(cell: unknown): unknown {
  const content = (cell as { content: CellContent; formula: boolean } | undefined)?.content;
  return content?.kind === 'text' ? content.text : content?.kind === 'number' ? content.number : content;
}

/** What a set of edits leaves in each cell: the last value, undefined when blank. */
export function lastValues(edits: readonly CellEdit[]): Map<string, unknown> {
  return new Map(edits.map(({ sheet, value, ...position }) => [`${sheet}!${cellAddress(position)}`, value === null || value === '' ? undefined : value]));
}

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.tuple(fc.constantFrom('=', '+', '-', '@', ' ', '\t', '_x0041_', '<v>', ']]>'), fc.string({ maxLength: 8 })).map((pair) => pair.join('')));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));

/** Edits anywhere near the top left of these sheets, and a few far away. */
export function arbitraryEdits(sheets: readonly string[]): fc.Arbitrary<CellEdit[]> {
  const place = (near: number, last: number) => fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: near }) }, { weight: 1, arbitrary: fc.integer({ min: near, max: last }) });
  const edit = fc.record({ sheet: fc.constantFrom(...sheets), row: place(90, 1_048_576), column: place(14, 16_384), value: fc.oneof(text, number, fc.constant(null)) });
  return fc.array(edit, { maxLength: 12 });
}
