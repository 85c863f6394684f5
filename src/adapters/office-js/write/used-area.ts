import { rangeAddress } from '../../../workbook/a1-address';
import type { CellDescription, RowDescription } from '../../../workbook/workbook-description';

/** The cells from A1 to the last one described, as a grid. */
export interface UsedArea {
  readonly address: string;
  /** One value for each cell of it; null, which Excel passes over, where none is described. */
  readonly grid: <Value>(value: (cell: CellDescription) => Value) => (Value | null)[][];
}

/** Undefined when no cell is described. */
export function usedArea(rows: readonly RowDescription[]): UsedArea | undefined {
  const lastRow = rows.findLast(({ cells }) => cells.length > 0)?.row;
  const lastColumn = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  if (lastRow === undefined) return undefined;
  return {
    address: rangeAddress({ row: 1, column: 1 }, { row: lastRow, column: lastColumn }),
    grid: (value) => {
      const grid = Array.from({ length: lastRow }, () => Array.from({ length: lastColumn }, (): ReturnType<typeof value> | null => null));
      for (const { row, cells } of rows) for (const cell of cells) grid[row - 1]?.splice(cell.column - 1, 1, value(cell));
      return grid;
    },
  };
}
