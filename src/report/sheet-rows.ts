import type { CellDescription, RowDescription } from '../workbook/workbook-description';
import type { LooseCell } from './cells';

/** A row of cells side by side from A on; undefined leaves a cell out. */
export function rowOf(row: number, cells: readonly (LooseCell | undefined)[], height: number | null = null): RowDescription {
  const placed: CellDescription[] = [];
  cells.forEach((cell, index) => {
    // The copy last: engines give an object whose copy comes first a shape of its own, which slows down all who read it.
    if (cell !== undefined) placed.push({ column: index + 1, ...cell });
  });
  return { row, height, cells: placed };
}

/** A row with one text in A. */
export function lineOf(row: number, text: string, role: 'title' | 'subtitle' | 'heading' | 'note' | 'value'): RowDescription {
  return rowOf(row, [{ value: text, style: { role } }]);
}
