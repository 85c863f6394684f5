import { parseAddress } from '../../../workbook/a1-address';
import type { SheetDescription, TableDescription } from '../../../workbook/workbook-description';
import type { Dialect } from './dialect';
import { element, XML_DECLARATION } from './xml-element';

/** A table part: filter buttons and column names; our cell styles do the looks, so the table style is the plainest one. */
export function tableXml(table: TableDescription, columns: readonly string[], identity: { readonly id: number; readonly name: string }, dialect: Dialect): string {
  const { id, name } = identity;
  const root = { xmlns: dialect.main, id, name, displayName: name, ref: table.range, totalsRowShown: false };
  return XML_DECLARATION + element('table', root,
    element('autoFilter', { ref: table.range }),
    element('tableColumns', { count: columns.length }, ...columns.map((column, index) => columnXml(index + 1, column))),
    element('tableStyleInfo', { name: 'TableStyleLight1', showFirstColumn: false, showLastColumn: false, showRowStripes: false, showColumnStripes: false }),
  );
}

/** The names of a table's columns: the texts of its header cells. */
export function tableColumns(sheet: SheetDescription, { range }: TableDescription): string[] {
  const [first, last] = range.split(':').map(parseAddress);
  if (first === undefined || last === undefined) return [];
  const header = sheet.rows.find(({ row }) => row === first.row);
  const texts = new Map(header?.cells.map(({ column, value }) => [column, typeof value === 'string' ? value : '']));
  return Array.from({ length: last.column - first.column + 1 }, (_, offset) => texts.get(first.column + offset) ?? '');
}

/** Excel wants line breaks of column names as `_x000a_`, not as the parser's own reference, which element() writes. */
function columnXml(id: number, name: string): string {
  return element('tableColumn', { id, name }).replaceAll('&#10;', '_x000a_');
}
