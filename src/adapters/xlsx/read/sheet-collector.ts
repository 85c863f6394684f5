import { LAST_COLUMN, LAST_ROW } from '../../../workbook/a1-address';
import type { SheetRow } from '../../../workbook/sheet-data';
import { cellContent, numberKind, UNREADABLE } from './cell-content';
import type { CellSource } from './cell-content';
import { isRepaired } from './cell-text';
import { parseIndex } from './parse-number';
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
  /** Where the last cell stands. */
  private row = 0;
  private column = 0;
  private hidden = false;
  private unreadable = false;
  private repaired = false;

  constructor(source: CellSource) {
    this.source = source;
  }

  /** A row begins: the one that its `r` names, else the next. */
  startRow(reference: string | undefined, hidden: boolean): void {
    this.hidden = hidden;
    this.row = reference === undefined ? this.row + 1 : parseIndex(reference);
    this.column = 0;
  }

  /** A cell stands where its `r` says, else right of the one before. */
  addCell(cell: RawCell): void {
    this.cellCount += 1;
    const row = cell.row ?? this.row;
    const column = cell.column ?? this.column + 1;
    const placed = row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
    if (placed) {
      this.row = row;
      this.column = column;
    }
    const content = cellContent(cell, this.source);
    if (content === undefined) return;
    if (numberKind(cell, this.source) === undefined) this.unreadable = true;
    if (content.kind === 'text' && cell.type !== 's' && isRepaired(cell.inline ?? cell.value ?? '')) this.repaired = true;
    if (content === UNREADABLE || !placed) this.unreadable = true;
    if (placed) this.rows.add(row, this.hidden, { column, content, formula: cell.formula });
  }

  finish(): SheetContent {
    const { rows, repeated } = this.rows.finish();
    return { rows, cellCount: this.cellCount, unreadable: this.unreadable || repeated, repaired: this.repaired };
  }
}
