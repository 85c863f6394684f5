import { parseArea } from '../../../workbook/a1-address';
import type { CellArea } from '../../../workbook/a1-address';
import type { TableDescription } from '../../../workbook/workbook-description';

/** Tables are resized from this version of ExcelApi on. */
const RESIZES = '1.13';

/** A table as it stands on a sheet. */
export interface StandingTable {
  readonly name: string;
  /** Its header and its rows. */
  readonly area: CellArea;
}

/**
 * Asks for the tables with these names that can stay when their sheet is written anew: none in an Excel that cannot resize
 * tables, none without a header, and none with a row of totals.
 */
export function askTables(worksheet: Excel.Worksheet, names: readonly string[]): () => StandingTable[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', RESIZES)) return () => [];
  const asked = names.map((name) => {
    const table = worksheet.tables.getItemOrNullObject(name).load('showHeaders,showTotals');
    return { name, table, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  return () => asked.flatMap(({ name, table, range: { rowIndex, columnIndex, rowCount, columnCount } }) => {
    if (table.isNullObject || !table.showHeaders || table.showTotals) return [];
    return [{ name, area: { first: { row: rowIndex + 1, column: columnIndex + 1 }, last: { row: rowIndex + rowCount, column: columnIndex + columnCount } } }];
  });
}

/** The name of the table that can become the one described: Excel leaves a header in its row, and moves no table away. */
export function nameToKeep({ range }: TableDescription, standing: readonly StandingTable[]): string | undefined {
  const wished = parseArea(range);
  return wished && standing.find(({ area }) => area.first.row === wished.first.row && area.first.column <= wished.last.column && wished.first.column <= area.last.column)?.name;
}
