import { LAST_COLUMN, LAST_ROW } from '../../../workbook/a1-address';
import { parseIndex } from './parse-number';

/** Where the cells of a sheet stand, as they come: rows and cells may leave out their references. */
export class CellCursor {
  /** Where the last cell stands. */
  row = 0;
  column = 0;

  /** A row begins: the one that its `r` names, else the next. */
  startRow(reference: string | undefined): void {
    this.row = reference === undefined ? this.row + 1 : parseIndex(reference);
    this.column = 0;
  }

  /** Moves to where the `r` of a cell says, else right of the cell before; false, without a move, when that is outside the grid. */
  moveTo(row = this.row, column = this.column + 1): boolean {
    const placed = row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
    if (placed) {
      this.row = row;
      this.column = column;
    }
    return placed;
  }
}
