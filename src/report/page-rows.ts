import { cellAddress } from '../workbook/a1-address';
import { rowHeight } from '../workbook/row-height';
import type { RowDescription } from '../workbook/workbook-description';
import type { LooseCell } from './cells';
import { rowOf } from './sheet-rows';

/** Screens round heights to pixels, in points. */
const PIXEL = 0.75;

/** The line of a heading, and the air above it, in points. */
const HEADING_HEIGHT = 20;
const AIR = 5;

/** The least height of a text below a table, in points, so that it keeps away from the line above. */
const TEXT_HEIGHT = 18;

/** How much of the room that is left on a page the air above a heading takes, and a text below a table, compared with other rows. */
const AIR_SHARE = 1;
const TEXT_SHARE = 0.3;

/** A cell over so many columns. */
export type Span = readonly [cell: LooseCell, columns: number];

/** A page laid out from top to bottom. */
export interface PageRows {
  readonly rows: readonly RowDescription[];
  /** The same rows, higher by so many points together: each by its share. */
  readonly stretched: (points: number) => RowDescription[];
  /** Ranges shown as one cell. */
  readonly merges: readonly string[];
  /** The row that comes next. */
  readonly next: () => number;
  readonly add: (cells: readonly LooseCell[], share?: number) => void;
  /** Rows of one height: that of the highest, but no less than `leastHeight` points. */
  readonly addEven: (rows: readonly (readonly LooseCell[])[], leastHeight: number, share: number) => void;
  /** A heading with air above; gives its row. */
  readonly addHeading: (text: string) => number;
  /** A row of cells that are as wide as several columns, so that their texts wrap in them. */
  readonly addSpans: (spans: readonly Span[], share?: number) => void;
  /** What a chart says in words, below its table, over so many columns; as high as the longest text that it may become. */
  readonly addText: (text: LooseCell, columns: number, longest?: string) => void;
}

/** An empty page with columns of these widths, in characters. */
export function pageRows(columnWidths: readonly number[]): PageRows {
  const rows: RowDescription[] = [];
  const shares: number[] = [];
  const merges: string[] = [];
  const next = () => rows.length + 1;
  const push = (row: RowDescription, share: number) => {
    rows.push(row);
    shares.push(share);
  };
  const spanned = (spans: readonly Span[]) => {
    const row = next();
    let column = 1;
    for (const [, columns] of spans) {
      if (columns > 1) merges.push(`${cellAddress({ row, column })}:${cellAddress({ row, column: column + columns - 1 })}`);
      column += columns;
    }
    return rowOf(row, spans.flatMap(([cell, columns]) => [cell, ...covered(cell, columns - 1)]));
  };
  return {
    rows,
    stretched: (points) => {
      const whole = shares.reduce((sum, share) => sum + share, 0);
      return rows.map((row, index) => {
        const more = Math.floor((points * (shares[index] ?? 0)) / whole / PIXEL) * PIXEL;
        return more <= 0 ? row : { ...row, height: rowHeight(row, { columnWidths, merges }) + more };
      });
    },
    merges,
    next,
    add: (cells, share = 0) => { push(rowOf(next(), cells), share); },
    addEven: (added, leastHeight, share) => {
      const fitting = added.map((cells) => rowHeight(rowOf(next(), cells), { columnWidths, merges }));
      for (const cells of added) push(rowOf(next(), cells, Math.max(leastHeight, ...fitting)), share);
    },
    addHeading: (text) => {
      push(rowOf(next(), [], AIR), AIR_SHARE);
      const row = next();
      push(rowOf(row, [{ value: text, style: { role: 'heading' } }], HEADING_HEIGHT), 0);
      return row;
    },
    addSpans: (spans, share = 0) => { push(spanned(spans), share); },
    addText: (text, columns, longest) => {
      const row = spanned([[text, columns]]);
      const heights = [text, { ...text, value: longest ?? text.value }].map((cell) => rowHeight(rowOf(row.row, [cell]), { columnWidths, merges }));
      push({ ...row, height: Math.max(TEXT_HEIGHT, ...heights) }, TEXT_SHARE);
    },
  };
}

/** The cells that a wider one covers; they keep its lines. */
function covered({ style }: LooseCell, count: number): LooseCell[] {
  return Array<LooseCell>(count).fill({ value: null, style });
}
