import { LAST_COLUMN, LAST_ROW, parseArea, rangeAddress, columnLetters } from '../../../src/workbook/a1-address';
import type { CellArea } from '../../../src/workbook/a1-address';

/** All cells of a sheet. */
export const WHOLE_SHEET: CellArea = { first: { row: 1, column: 1 }, last: { row: LAST_ROW, column: LAST_COLUMN } };

/** 'A1', 'A1:C9', '$A$1', 'A:C', '3:5' -> its cells; undefined when it is no address. */
export function areaOf(address: string): CellArea | undefined {
  const plain = address.replaceAll('$', '');
  const rows = /^([1-9][0-9]*):([1-9][0-9]*)$/.exec(plain);
  if (rows !== null) return { first: { row: Number(rows[1]), column: 1 }, last: { row: Number(rows[2]), column: LAST_COLUMN } };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null) return parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}${String(LAST_ROW)}`);
  return parseArea(plain);
}

export function heightOf({ first, last }: CellArea): number {
  return last.row - first.row + 1;
}

export function widthOf({ first, last }: CellArea): number {
  return last.column - first.column + 1;
}

export function overlap(a: CellArea, b: CellArea): boolean {
  return a.first.row <= b.last.row && b.first.row <= a.last.row && a.first.column <= b.last.column && b.first.column <= a.last.column;
}

/** As Excel writes it: whole rows and columns without their ends. */
export function addressOf(area: CellArea): string {
  if (heightOf(area) === LAST_ROW) return `${columnLetters(area.first.column)}:${columnLetters(area.last.column)}`;
  if (widthOf(area) === LAST_COLUMN) return `${String(area.first.row)}:${String(area.last.row)}`;
  const [first = '', last = ''] = rangeAddress(area.first, area.last).split(':');
  return first === last ? first : `${first}:${last}`;
}
