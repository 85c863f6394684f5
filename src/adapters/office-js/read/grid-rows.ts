import { kindOfCode } from '../../../workbook/number-kind';
import type { CellContent, SheetCell, SheetRow } from '../../../workbook/sheet-data';
import type { CellGrid } from './cell-grid';

/** Rows with content out of a grid; `hidden` says of each row of the grid whether it is not shown. */
export function gridRows(grid: CellGrid, hidden: readonly boolean[]): SheetRow[] {
  return grid.values.flatMap((values, index) => {
    const cells = values.flatMap((_, column): SheetCell[] => {
      const content = cellContent(grid, index, column);
      return content === undefined ? [] : [{ column: grid.firstColumn + column, content, formula: isFormula(grid, index, column) }];
    });
    return cells.length === 0 ? [] : [{ row: grid.firstRow + index, hidden: hidden[index] === true, cells }];
  });
}

/** Whether a formula gives the content: a text that only looks like one is its own value. */
export function isFormula({ formulas, values }: CellGrid, row: number, column: number): boolean {
  const formula = formulas[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column];
}

/** The content of a cell of a grid; undefined when it is blank. */
export function cellContent({ values, types, formats }: CellGrid, row: number, column: number): CellContent | undefined {
  const value = values[row]?.[column];
  if (types[row]?.[column] === Excel.RangeValueType.error) return { kind: 'error', error: String(value) };
  switch (typeof value) {
    case 'number':
      return { kind: 'number', number: value, shown: kindOfCode(String(formats[row]?.[column])) };
    case 'boolean':
      return { kind: 'boolean', boolean: value };
    case 'string':
      return value === '' ? undefined : { kind: 'text', text: value };
    default:
      return undefined;
  }
}
