import { useEffect, useRef } from 'react';
import { formatDecimal } from '../../locales/format-number';
import { useMessages } from '../../taskpane/state/messages-context';
import { columnLetters, parseAddress } from '../../workbook/a1-address';
import type { CellContent, SheetData } from '../../workbook/sheet-data';

/** A browser draws more than this only slowly, and nobody looks at them here. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 40;

/** A sheet of the person's, its values as they were read; `cell` is brought into sight and marked. */
export function ReadSheet({ sheet, cell }: { readonly sheet: SheetData; readonly cell: string | null }): React.ReactNode {
  const { pane: texts } = useMessages();
  const marked = useRef<HTMLTableCellElement>(null);
  const at = cell === null ? undefined : parseAddress(cell);
  useEffect(() => { marked.current?.scrollIntoView({ block: 'center', inline: 'nearest' }); }, [cell, sheet]);
  const rows = sheet.rows.filter(({ row }, place) => place < MOST_ROWS || row === at?.row);
  const last = Math.min(MOST_COLUMNS, sheet.rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 1));
  const columns = Array.from({ length: last }, (_, index) => index + 1);
  return (
    <>
      {sheet.rows.length > rows.length && <p className="quiet">{texts.tooLong(MOST_ROWS)}</p>}
      <table className="grid">
        <thead><tr><td />{columns.map((column) => <th key={column} scope="col">{columnLetters(column)}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ row, cells }) => {
            const byColumn = new Map(cells.map(({ column, content }) => [column, content]));
            return (
              <tr key={row}>
                <th scope="row">{row}</th>
                {columns.map((column) => {
                  const isMarked = at?.row === row && at.column === column;
                  return <td key={column} ref={isMarked ? marked : undefined} data-marked={isMarked || undefined}><CellText content={byColumn.get(column)} /></td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function CellText({ content }: { readonly content: CellContent | undefined }): React.ReactNode {
  const { language, sheets } = useMessages();
  if (content === undefined) return null;
  switch (content.kind) {
    case 'text':
      return <bdi>{content.text}</bdi>;
    case 'number':
      return content.shown === 'percent' ? `${formatDecimal(content.number * 100, language)} %` : String(content.number);
    case 'boolean':
      return content.boolean ? sheets.yes : sheets.no;
    case 'error':
      return content.error;
    case 'not-calculated':
      return '…';
  }
}
