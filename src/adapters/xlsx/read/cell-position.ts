import { LAST_COLUMN, LAST_ROW } from '../../../workbook/a1-address';
import type { CellPosition } from '../../../workbook/a1-address';

const LETTERS = 26;

/** The position that a cell's `r` names, as `B3`; undefined when it is none inside the grid. Runs once a cell: no pattern. */
export function positionOf(reference: string): CellPosition | undefined {
  let column = 0;
  let row = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index);
    const letter = (code & ~0x20) - 0x40;
    const digit = code - 0x30;
    if (digit >= 0 && digit <= 9 && column > 0 && row + digit > 0) row = row * 10 + digit;
    else if (letter >= 1 && letter <= LETTERS && row === 0) column = column * LETTERS + letter;
    else return undefined;
  }
  return isInGrid(row, column) ? { row, column } : undefined;
}

/** The position right of another, where a cell without `r` stands (ISO/IEC 29500-1, 18.3.1.4). */
export function positionAfter({ row, column }: CellPosition): CellPosition | undefined {
  return isInGrid(row, column + 1) ? { row, column: column + 1 } : undefined;
}

function isInGrid(row: number, column: number): boolean {
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
}
