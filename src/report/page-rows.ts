import { cellAddress } from '../workbook/a1-address';
import { rowHeight } from '../workbook/row-height';
import type { RowDescription } from '../workbook/workbook-description';
import type { LooseCell } from './cells';
import { rowOf } from './sheet-rows';

/** Room above a heading, its own line included, in points. */
const HEADING_HEIGHT = 26;

/** A cell over so many columns. */
export type Span = readonly [cell: LooseCell, columns: number];

/** A page laid out from top to bottom. */
export interface PageRows {
  readonly rows: readonly RowDescription[];
  /** Ranges shown as one cell. */
  readonly merges: readonly string[];
  /** The row that comes next. */
  readonly next: () => number;
  readonly add: (cells: readonly LooseCell[]) => void;
  /** Rows of one height: that of the highest, but no less than `leastHeight` points. */
  readonly addEven: (rows: readonly (readonly LooseCell[])[], leastHeight: number) => void;
  readonly addHeading: (text: string) => void;
  /** A row of cells that are as wide as several columns, so that their texts wrap in them. */
  readonly addSpans: (spans: readonly Span[]) => void;
}

/** An empty page with columns of these widths, in characters. */
export function pageRows(columnWidths: readonly number[]): PageRows {
  const rows: RowDescription[] = [];
  const merges: string[] = [];
  const next = () => rows.length + 1;
  return {
    rows,
    merges,
    next,
    add: (cells) => rows.push(rowOf(next(), cells)),
    addEven: (added, leastHeight) => {
      const fitting = added.map((cells) => rowHeight(rowOf(next(), cells), { columnWidths, merges }));
      for (const cells of added) rows.push(rowOf(next(), cells, Math.max(leastHeight, ...fitting)));
    },
    addHeading: (text) => rows.push(rowOf(next(), [{ value: text, style: { role: 'heading' } }], HEADING_HEIGHT)),
    addSpans: (spans) => {
      const row = next();
      let column = 1;
      for (const [, columns] of spans) {
        if (columns > 1) merges.push(`${cellAddress({ row, column })}:${cellAddress({ row, column: column + columns - 1 })}`);
        column += columns;
      }
      rows.push(rowOf(row, spans.flatMap(([cell, columns]) => [cell, ...covered(cell, columns - 1)])));
    },
  };
}

/** The cells that a wider one covers; they keep its lines. */
function covered({ style }: LooseCell, count: number): LooseCell[] {
  return Array<LooseCell>(count).fill({ value: null, style });
}
