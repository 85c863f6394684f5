import type { CellPosition } from '../../../workbook/a1-address';
import type { SheetRow } from '../../../workbook/sheet-data';
import { cellContent, numberKind, UNREADABLE } from './cell-content';
import type { CellSource } from './cell-content';
import { positionAfter, positionOf } from './cell-position';
import { isRepaired } from './cell-text';
import type { RawCell } from './raw-cell';
import { RowCollector } from './row-collector';

export interface SheetContent {
  readonly rows: readonly SheetRow[];
  /** Number of cells in the part, styled blank ones included. */
  readonly cellCount: number;
  /** Whether some cells were left out, or stand as errors, because they make no sense. */
  readonly unreadable: boolean;
  /** Whether a text could not be read as its author wrote it. */
  readonly repaired: boolean;
}

/** Makes the content of a sheet of its cells, as they come. */
export class SheetCollector {
  cellCount = 0;
  private readonly source: CellSource;
  private readonly rows = new RowCollector();
  private last: CellPosition = { row: 0, column: 0 };
  private unreadable = false;
  private repaired = false;

  constructor(source: CellSource) {
    this.source = source;
  }

  /** A row begins: the one that its `r` names, else the next. */
  startRow(reference: string | undefined): void {
    this.last = { row: reference === undefined ? this.last.row + 1 : Number(reference), column: 0 };
  }

  /** A cell stands where its `r` says, else right of the one before. */
  addCell(cell: RawCell): void {
    this.cellCount += 1;
    const position = cell.reference === undefined ? positionAfter(this.last) : positionOf(cell.reference);
    if (position !== undefined) this.last = position;
    const content = cellContent(cell, this.source);
    if (content === undefined) return;
    if (content.kind === 'number' && numberKind(cell, this.source) === undefined) this.unreadable = true;
    if (content.kind === 'text' && cell.type !== 's' && isRepaired(cell.inline ?? cell.value ?? '')) this.repaired = true;
    if (content === UNREADABLE || position === undefined) this.unreadable = true;
    if (position !== undefined) this.rows.add(position.row, { column: position.column, content, formula: cell.formula });
  }

  finish(): SheetContent {
    const { rows, repeated } = this.rows.finish();
    return { rows, cellCount: this.cellCount, unreadable: this.unreadable || repeated, repaired: this.repaired };
  }
}
