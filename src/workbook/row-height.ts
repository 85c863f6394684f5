import { parseAddress } from './a1-address';
import { lineCount, textRoom } from './text-metrics';
import { INDENT, isIndented, TYPOGRAPHY } from './typography';
import type { CellDescription, RowDescription, SheetDescription } from './workbook-description';

/** Height of a row without a height of its own, in points. */
export const ROW_HEIGHT = 15;

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** A line takes 1.3 times its size, as in Excel, which rounds it to pixels. */
const LINE = 1.3;

/**
 * The height that a row's texts need, in points, or null when the default does. Excel fits rows without a height by
 * itself, but viewers and LibreOffice's converter do not (our design).
 */
export function fittingHeight({ row, cells }: RowDescription, { columnWidths, merges }: Pick<SheetDescription, 'columnWidths' | 'merges'>): number | null {
  const lastColumns = mergedColumns(merges, row);
  const height = cells.reduce((highest, cell) => Math.max(highest, cellHeight(cell, lastColumns.get(cell.column) ?? cell.column, columnWidths)), 0);
  return height <= ROW_HEIGHT ? null : Math.min(HIGHEST_ROW, Math.ceil(height * 4) / 4);
}

/** The height of a row as it is written, in points. */
export function rowHeight(row: RowDescription, sheet: Pick<SheetDescription, 'columnWidths' | 'merges'>): number {
  return row.height ?? fittingHeight(row, sheet) ?? ROW_HEIGHT;
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

function cellHeight({ value, style, column }: CellDescription, lastColumn: number, columnWidths: readonly number[]): number {
  if (value === null || value === '') return 0;
  const { size, air } = TYPOGRAPHY[style.role];
  if (style.wrap !== true || typeof value !== 'string') return size * LINE + air;
  const room = textRoom(columnWidths, column, lastColumn) - (isIndented(style) ? INDENT : 0);
  return lineCount(value, style.role, room) * size * LINE + air;
}
