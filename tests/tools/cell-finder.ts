import type { CellPosition } from '../../src/workbook/a1-address';

/** What a calculation engine shows in a cell: '' in a blank one, a text that begins with `#` for an error. */
export type CellFinder = (sheet: string, at: CellPosition) => string | number | boolean;
