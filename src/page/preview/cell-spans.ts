import { parseArea } from '../../workbook/a1-address';
import type { ChartDescription, SheetDescription } from '../../workbook/workbook-description';

/** What a cell of the drawn table covers. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
  /** The chart that lies over these cells. */
  readonly chart: ChartDescription | null;
}

export type CellSpans = ReadonlyMap<string, CellSpan | 'covered'>;

/** Where a cell stands in the map of spans. */
export function spanKey(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

/** The cells that cover others: merged ones, and those over which a chart lies. */
export function cellSpans({ merges, charts }: SheetDescription): CellSpans {
  const spans = new Map<string, CellSpan | 'covered'>();
  const cover = (place: string, chart: ChartDescription | null) => {
    const area = parseArea(place);
    if (area === undefined) return;
    const { first, last } = area;
    for (let { row } = first; row <= last.row; row += 1) {
      for (let { column } = first; column <= last.column; column += 1) spans.set(spanKey(row, column), 'covered');
    }
    spans.set(spanKey(first.row, first.column), { columns: last.column - first.column + 1, rows: last.row - first.row + 1, chart });
  };
  for (const merge of merges) cover(merge, null);
  for (const chart of charts) cover(chart.place, chart);
  return spans;
}
