import type { CellDescription, CellStyle, CellValue, RowDescription } from '../../workbook/workbook-description';
import type { LooseCell } from '../cells';

/** One object for a style, not one a cell: the writer knows a style that it has seen at a glance. */
const PLAIN: CellStyle = { role: 'body' };
const HEADING: CellStyle = { role: 'label' };

/** A sheet that is filled in block by block. */
export class SheetGrid {
  private readonly rows = new Map<number, CellDescription[]>();

  /** A plain cell; with a formula, `value` is its result. */
  set(row: number, column: number, value: CellValue, formula?: string): void {
    this.put(row, column, formula === undefined ? { value, style: PLAIN } : { value, style: PLAIN, formula });
  }

  /** Headings side by side. */
  head(row: number, column: number, headings: readonly string[]): void {
    headings.forEach((value, index) => { this.put(row, column + index, { value, style: HEADING }); });
  }

  finish(): RowDescription[] {
    const ordered = [...this.rows].sort(([a], [b]) => a - b);
    return ordered.map(([row, cells]) => ({ row, height: null, cells: cells.toSorted((a, b) => a.column - b.column) }));
  }

  private put(row: number, column: number, cell: LooseCell): void {
    const cells = this.rows.get(row) ?? [];
    cells.push({ column, ...cell });
    this.rows.set(row, cells);
  }
}
