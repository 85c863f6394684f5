import { rangeAddress } from '../workbook/a1-address';
import type { RowDescription } from '../workbook/workbook-description';
import { headerCell, type LooseCell } from './cells';
import { rowOf } from './sheet-rows';

/** A column of a table: header, width in characters and cell stay together. */
export interface Column<Row> {
  readonly header: string;
  readonly width: number;
  readonly cell: (row: Row) => LooseCell;
}

export interface ReportTable {
  readonly rows: readonly RowDescription[];
  /** Header and data rows. */
  readonly range: string;
  readonly headerRow: number;
  readonly lastRow: number;
}

/** Lays out a table of at least one row, with its header in `headerRow` and its first column in A. */
export function reportTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], headerRow: number): ReportTable {
  const headers = differentHeaders(columns.map(({ header }) => header));
  const body = rows.map((row, index) => rowOf(headerRow + 1 + index, columns.map((column) => column.cell(row))));
  const header = rowOf(headerRow, headers.map((text, index) => headerCell(text, body[0]?.cells[index]?.style.align)));
  const lastRow = headerRow + rows.length;
  return {
    rows: [header, ...body],
    range: rangeAddress({ row: headerRow, column: 1 }, { row: lastRow, column: columns.length }),
    headerRow,
    lastRow,
  };
}

/** Widths of the columns of a table. */
export function columnWidths<Row>(columns: readonly Column<Row>[]): number[] {
  return columns.map(({ width }) => width);
}

/** Excel wants the headers of a table all different, whatever their case: a repeated one gets a number. */
function differentHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let different = header;
    for (let number = 2; taken.has(different.toLowerCase()); number += 1) different = `${header} (${String(number)})`;
    taken.add(different.toLowerCase());
    return different;
  });
}
