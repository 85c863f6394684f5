import type { ColumnSpan, SheetRow } from '../../../workbook/sheet-data';
import { cellGrid, GRID_PROPERTIES } from './cell-grid';
import { gridRows } from './grid-rows';

/** What was read of a range. */
export interface SheetPart {
  readonly rows: readonly SheetRow[];
  /** 1-based. */
  readonly hiddenColumns: readonly number[];
}

/** Asks for the cells of a range, and which of its rows and columns are not shown; undefined when there are too many cells. */
export function askPart(range: Excel.Range): () => SheetPart | undefined {
  range.load(GRID_PROPERTIES);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => {
    const grid = cellGrid(range);
    return grid && {
      rows: gridRows(grid, rows.value.map(({ rowHidden }) => rowHidden === true)),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [grid.firstColumn + index] : [])),
    };
  };
}

/** Columns in their order, neighbours together. */
export function spansOf(columns: readonly number[]): ColumnSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const column of columns) {
    const open = spans.at(-1);
    if (open?.last === column - 1) open.last = column;
    else spans.push({ first: column, last: column });
  }
  return spans;
}
