import { cellAddress } from '../workbook/a1-address';
import type { CellContent, SheetCell, SheetRow } from '../workbook/sheet-data';
import type { FoundTable } from './find-tables';

/** One row of a found table, with its cells by column name. */
export interface TableEntry<Column extends string> {
  readonly row: number;
  /** Columns of its table by meaning. */
  readonly columns: ReadonlyMap<Column, number>;
  content(column: Column): CellContent | undefined;
  isFormula(column: Column): boolean;
  /** Address of the cell in that column; undefined when the table has no such column. */
  address(column: Column): string | undefined;
}

/** A row of a table, read through the columns that the header named. */
export function tableEntry<Column extends string>(table: FoundTable<Column>, row: SheetRow): TableEntry<Column> {
  const cell = (column: Column): SheetCell | undefined => {
    const position = table.columns.get(column);
    return position === undefined ? undefined : row.cells.find((candidate) => candidate.column === position);
  };
  return {
    row: row.row,
    columns: table.columns,
    content: (column) => cell(column)?.content,
    isFormula: (column) => cell(column)?.formula ?? false,
    address: (column) => {
      const position = table.columns.get(column);
      return position === undefined ? undefined : cellAddress({ row: row.row, column: position });
    },
  };
}
