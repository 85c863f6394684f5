import { parseAddress } from '../../../workbook/a1-address';
import type { CellDescription, RowDescription, SheetDescription } from '../../../workbook/workbook-description';
import { ROLE_LOOKS } from './role-look';

/** Height of a row without a height of its own, in points. */
export const ROW_HEIGHT = 15;

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** A line of Calibri takes 1.3 times its size; a wrapped cell gets some air below. */
const LINE = 1.3;
const AIR = 2;

/** Column widths are counted in digits of this size; text of letters and blanks takes about as much room. */
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 8;

/**
 * The height that a row's texts need, in points, or null when the default does. Excel fits rows without a height by
 * itself, but viewers and LibreOffice's converter do not; the estimate errs on the side of too much room (our design).
 */
export function fittingHeight({ row, cells }: RowDescription, { columnWidths, merges }: Pick<SheetDescription, 'columnWidths' | 'merges'>): number | null {
  const lastColumns = mergedColumns(merges, row);
  const width = ({ column }: CellDescription): number => {
    let sum = 0;
    for (let at = column; at <= (lastColumns.get(column) ?? column); at += 1) sum += columnWidths[at - 1] ?? DEFAULT_WIDTH;
    return sum;
  };
  const height = cells.reduce((highest, cell) => Math.max(highest, cellHeight(cell, width)), 0);
  return height <= ROW_HEIGHT ? null : Math.min(HIGHEST_ROW, Math.ceil(height * 4) / 4);
}

/** First column -> last column of the merged cells that begin in a row. */
function mergedColumns(merges: readonly string[], row: number): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const merge of merges) {
    const [first, last] = merge.split(':').map(parseAddress);
    if (first?.row === row && last !== undefined) columns.set(first.column, last.column);
  }
  return columns;
}

function cellHeight(cell: CellDescription, width: (cell: CellDescription) => number): number {
  const { value, style } = cell;
  if (value === null || value === '') return 0;
  const { size } = ROLE_LOOKS[style.role];
  if (style.wrap !== true) return size * LINE;
  const room = Math.max(1, Math.floor((width(cell) * DEFAULT_SIZE) / size));
  const text = String(value);
  const lines = text.includes('\n') ? text.split('\n').reduce((sum, paragraph) => sum + lineCount(paragraph, room), 0) : lineCount(text, room);
  return lines * size * LINE + (lines > 1 ? AIR : 0);
}

/** Lines that a paragraph takes when it is broken at blanks, and inside words longer than a line. */
function lineCount(paragraph: string, room: number): number {
  if (paragraph.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (let at = 0, blank = 0; blank >= 0; at = blank + 1) {
    blank = paragraph.indexOf(' ', at);
    const length = (blank < 0 ? paragraph.length : blank) - at;
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = length % room === 0 ? Math.min(length, room) : length % room;
  }
  return lines;
}
