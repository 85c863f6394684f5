import { useMemo } from 'react';
import { useMessages } from '../../taskpane/state/messages-context';
import type { CellDescription, RowDescription, SheetDescription } from '../../workbook/workbook-description';
import type { Shown } from '../file-host';
import { cellSpans, spanKey, type CellSpans } from './cell-spans';
import { cellText } from './cell-text';
import { ChartDrawing } from './chart-drawing';
import { toneStyle } from './tone-style';

interface DescribedSheetProps {
  readonly sheet: SheetDescription;
  readonly goTo: (shown: Shown) => void;
}

/** Pixels that a character of column width takes, at least and at most; Excel gives it 7. */
const LEAST_PIXELS = 6.5;
const MOST_PIXELS = 9;

/** A sheet as it would be written: its cells with their look, and its charts over the cells where they will lie. */
export function DescribedSheet({ sheet, goTo }: DescribedSheetProps): React.ReactNode {
  const spans = useMemo(() => cellSpans(sheet), [sheet]);
  const rows = useMemo(() => everyRow(sheet), [sheet]);
  const width = sheet.columnWidths.reduce((sum, characters) => sum + characters, 0);
  return (
    <table className="described" style={{ width: '100%', minWidth: width * LEAST_PIXELS, maxWidth: width * MOST_PIXELS }}>
      <colgroup>{sheet.columnWidths.map((characters, index) => <col key={index} style={{ width: `${String((100 * characters) / width)}%` }} />)}</colgroup>
      <tbody>{rows.map((row) => <Row key={row.row} row={row} columns={sheet.columnWidths.length} spans={spans} goTo={goTo} />)}</tbody>
    </table>
  );
}

/** The rows of a description with those between them that it leaves out. */
function everyRow({ rows }: SheetDescription): RowDescription[] {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return Array.from({ length: rows.at(-1)?.row ?? 0 }, (_, index) => byNumber.get(index + 1) ?? { row: index + 1, height: null, cells: [] });
}

interface RowProps {
  readonly row: RowDescription;
  readonly columns: number;
  readonly spans: CellSpans;
  readonly goTo: DescribedSheetProps['goTo'];
}

function Row({ row: { row, height, cells }, columns, spans, goTo }: RowProps): React.ReactNode {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const drawn: React.ReactNode[] = [];
  for (let column = 1; column <= columns; column += 1) {
    const span = spans.get(spanKey(row, column));
    if (span === 'covered') continue;
    const cell = byColumn.get(column);
    const chart = span?.chart ?? null;
    const width = span?.columns ?? spill(cell, column, byColumn, spans, row, columns);
    drawn.push(
      <td key={column} colSpan={width} rowSpan={span?.rows} className={cell && `role-${cell.style.role}`} style={cell && toneStyle(cell.style)}>
        {chart === null ? cell && <Content cell={cell} goTo={goTo} /> : <ChartDrawing chart={chart} />}
      </td>,
    );
    if (span === undefined) column += width - 1;
  }
  return <tr style={height === null ? undefined : { height: `${String(height)}pt` }}>{drawn}</tr>;
}

/** How many columns a text takes that does not wrap: it runs over the empty cells beside it, as in Excel. */
function spill(cell: CellDescription | undefined, column: number, byColumn: ReadonlyMap<number, CellDescription>, spans: CellSpans, row: number, columns: number): number {
  if (typeof cell?.value !== 'string' || cell.style.wrap === true || cell.style.align === 'center') return 1;
  let end = column + 1;
  while (end <= columns && !byColumn.has(end) && !spans.has(spanKey(row, end))) end += 1;
  return end - column;
}

function Content({ cell, goTo }: { readonly cell: CellDescription; readonly goTo: DescribedSheetProps['goTo'] }): React.ReactNode {
  const { language } = useMessages();
  const text = <bdi>{cellText(cell, language)}</bdi>;
  const { link } = cell;
  if (link === undefined) return text;
  return <button type="button" className="cell-link" title={link.tip} onClick={() => { goTo({ sheet: link.sheet, cell: link.address }); }}>{text}</button>;
}
