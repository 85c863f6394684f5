import type { CellDescription, SheetDescription, WorkbookDescription } from '../workbook/workbook-description';

/** The same sheets with what their formulas give in place of the formulas, and without new sheets that only serve formulas. */
export function plainValues({ sheets }: WorkbookDescription): WorkbookDescription {
  return { sheets: sheets.filter(({ visibility, replaces }) => visibility === 'visible' || replaces !== null).map(plainSheet) };
}

function plainSheet(sheet: SheetDescription): SheetDescription {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(plainCell) })) };
}

function plainCell({ formula, ...cell }: CellDescription): CellDescription {
  return formula === undefined || cell.value !== '' ? cell : { ...cell, value: null };
}
