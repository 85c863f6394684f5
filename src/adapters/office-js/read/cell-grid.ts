/** Cells as Excel gives them out: rows of values side by side, from the first cell on. */
export interface CellGrid {
  /** 1-based. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** The properties of a range that a grid is made of. */
export const GRID_PROPERTIES = 'values,formulas,numberFormat,valueTypes,rowIndex,columnIndex';

/** The grid of a range whose properties have been loaded; undefined when it has more cells than Excel gives out at once. */
export function cellGrid(range: Excel.Range): CellGrid | undefined {
  const [values, formulas, formats, types] = [rows(range.values), rows(range.formulas), rows(range.numberFormat), rows(range.valueTypes)];
  if (values === undefined || formulas === undefined || formats === undefined || types === undefined) return undefined;
  return { firstRow: range.rowIndex + 1, firstColumn: range.columnIndex + 1, values, formulas, formats, types };
}

/** Beyond its limit Excel gives null, without an error. */
function rows(given: unknown): readonly (readonly unknown[])[] | undefined {
  return Array.isArray(given) ? (given as readonly (readonly unknown[])[]) : undefined;
}
