import type { SheetRow } from '../../../workbook/sheet-data';
import { CellCursor } from './cell-cursor';
import { cellContent, numberKind, UNREADABLE } from './cell-content';
import type { CellSource } from './cell-content';
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
  private readonly cursor = new CellCursor();
  private hidden = false;
  private unreadable = false;
  private repaired = false;

  constructor(source: CellSource) {
    this.source = source;
  }

  /** A row begins, whose `r` is given. */
  startRow(reference: string | undefined, hidden: boolean): void {
    this.hidden = hidden;
    this.cursor.startRow(reference);
  }

  addCell(cell: RawCell): void {
    this.cellCount += 1;
    const placed = this.cursor.moveTo(cell.row, cell.column);
    const content = cellContent(cell, this.source);
    if (content === undefined) return;
    if (numberKind(cell, this.source) === undefined) this.unreadable = true;
    if (content.kind === 'text' && cell.type !== 's' && isRepaired(cell.inline ?? cell.value ?? '')) this.repaired = true;
    if (content === UNREADABLE || !placed) this.unreadable = true;
    if (placed) this.rows.add(this.cursor.row, this.hidden, { column: this.cursor.column, content, formula: cell.formula });
  }

  finish(): SheetContent {
    const { rows, repeated } = this.rows.finish();
    return { rows, cellCount: this.cellCount, unreadable: this.unreadable || repeated, repaired: this.repaired };
  }
}
