import type { SheetCell, SheetRow } from '../../../workbook/sheet-data';

/** Brings cells into order, in whatever order a file holds them. */
export class RowCollector {
  private readonly byRow = new Map<number, SheetCell[]>();
  private row = 0;
  private cells: SheetCell[] = [];

  add(row: number, cell: SheetCell): void {
    if (row !== this.row) {
      this.row = row;
      this.cells = this.byRow.get(row) ?? [];
      this.byRow.set(row, this.cells);
    }
    this.cells.push(cell);
  }

  /** The rows by number, their cells by column; of a cell that came twice, the first. */
  finish(): { rows: SheetRow[]; repeated: boolean } {
    let repeated = false;
    const rows = [...this.byRow].sort(([a], [b]) => a - b).map(([row, cells]) => {
      const ordered = inOrder(cells) ? cells : sortedOnce(cells);
      repeated ||= ordered.length < cells.length;
      return { row, cells: ordered };
    });
    return { rows, repeated };
  }
}

function inOrder(cells: readonly SheetCell[]): boolean {
  let last = 0;
  for (const { column } of cells) {
    if (column <= last) return false;
    last = column;
  }
  return true;
}

function sortedOnce(cells: readonly SheetCell[]): SheetCell[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column);
  return sorted.filter(({ column }, index) => column !== sorted[index - 1]?.column);
}
