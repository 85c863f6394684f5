import type { CellDescription, RowDescription } from '../workbook/workbook-description';
import type { LooseCell } from './cells';

/** A row of cells side by side from A on; undefined leaves a cell out. */
export function rowOf(row: number, cells: readonly (LooseCell | undefined)[], height: number | null = null): RowDescription {
  const placed: CellDescription[] = [];
  cells.forEach((cell, index) => {
    if (cell !== undefined) placed.push({ ...cell, column: index + 1 });
  });
  return { row, height, cells: placed };
}

/** A row with one text in A. */
export function lineOf(row: number, text: string, role: 'title' | 'subtitle' | 'heading' | 'note' | 'value'): RowDescription {
  return rowOf(row, [{ value: text, style: { role } }]);
}
