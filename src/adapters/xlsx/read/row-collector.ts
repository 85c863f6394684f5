import type { SheetCell, SheetRow } from '../../../workbook/sheet-data';

/** A row that is still being filled. */
interface OpenRow {
  readonly row: number;
  readonly hidden: boolean;
  cells: SheetCell[];
}

/** Brings cells into order, in whatever order a file holds them. */
export class RowCollector {
  private readonly rows: OpenRow[] = [];
  private last: OpenRow | undefined;

  add(row: number, hidden: boolean, cell: SheetCell): void {
    if (this.last?.row === row) {
      this.last.cells.push(cell);
      return;
    }
    // The copy has no room to spare; an array that grew has room for sixteen more cells, which in a million rows counts.
    if (this.last !== undefined) this.last.cells = this.last.cells.slice();
    this.last = { row, hidden, cells: [cell] };
    this.rows.push(this.last);
  }

  /** The rows by number, their cells by column; of a cell that came twice, the first. */
  finish(): { rows: SheetRow[]; repeated: boolean } {
    let repeated = false;
    const rows = inOrder(this.rows, ({ row }) => row) ? this.rows : merged(this.rows);
    for (const row of rows) {
      if (inOrder(row.cells, ({ column }) => column)) continue;
      const ordered = sortedOnce(row.cells);
      repeated ||= ordered.length < row.cells.length;
      row.cells = ordered;
    }
    return { rows, repeated };
  }
}

/** Rows by number, the cells of those with the same number together. */
function merged(rows: readonly OpenRow[]): OpenRow[] {
  const byRow = new Map<number, OpenRow>();
  for (const open of rows) {
    const same = byRow.get(open.row);
    if (same === undefined) byRow.set(open.row, open);
    else for (const cell of open.cells) same.cells.push(cell);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

function inOrder<T>(items: readonly T[], numberOf: (item: T) => number): boolean {
  let last = 0;
  for (const item of items) {
    const number = numberOf(item);
    if (number <= last) return false;
    last = number;
  }
  return true;
}

function sortedOnce(cells: readonly SheetCell[]): SheetCell[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column);
  return sorted.filter(({ column }, index) => column !== sorted[index - 1]?.column);
}
