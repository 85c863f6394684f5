import { cellAddress } from '../../workbook/a1-address';
import type { SheetCell } from '../../workbook/sheet-data';
import type { TableEntry } from '../table-entry';
import { withoutBand } from './form-rating';

const RATED: readonly string[] = ['rating', 'human', 'economic'];

/** The answers about one id in a row of a wide table, seen as a row of an assessment: each field is a column of the sheet. */
export function wideEntry<Column extends string>(row: number, cells: readonly (SheetCell | undefined)[], columns: ReadonlyMap<Column, number>): TableEntry<Column> {
  const cell = (field: Column) => {
    const column = columns.get(field);
    return column === undefined ? undefined : cells[column];
  };
  return {
    row,
    columns,
    content: (field) => (RATED.includes(field) ? withoutBand(cell(field)?.content) : cell(field)?.content),
    isFormula: (field) => cell(field)?.formula ?? false,
    address: (field) => {
      const column = columns.get(field);
      return column === undefined ? undefined : cellAddress({ row, column });
    },
  };
}
