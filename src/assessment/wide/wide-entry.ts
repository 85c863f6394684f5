import { columnLetters } from '../../workbook/a1-address';
import type { CellContent, SheetCell } from '../../workbook/sheet-data';
import type { TableEntry } from '../table-entry';

/** The row of a wide table that is being read: its cells by column. */
export interface RowInHand {
  row: number;
  cells: readonly (SheetCell | undefined)[];
}

const RATED: readonly string[] = ['rating', 'human', 'economic'];

/**
 * The answers about one id in the row in hand, seen as a row of an assessment: each field is a column of the sheet. Made
 * once for a table and moved from row to row, for thousands of rows have dozens of ids.
 */
export function wideEntry<Column extends string>(inHand: RowInHand, columns: ReadonlyMap<Column, number>, readOption: (content: CellContent | undefined) => CellContent | undefined): TableEntry<Column> {
  const cell = (field: Column) => {
    const column = columns.get(field);
    return column === undefined ? undefined : inHand.cells[column];
  };
  const letters = new Map([...columns].map(([field, column]) => [field, columnLetters(column)]));
  return {
    get row() {
      return inHand.row;
    },
    columns,
    content: (field) => (RATED.includes(field) ? readOption(cell(field)?.content) : cell(field)?.content),
    isFormula: (field) => cell(field)?.formula ?? false,
    address: (field) => {
      const column = letters.get(field);
      return column === undefined ? undefined : column + String(inHand.row);
    },
  };
}
