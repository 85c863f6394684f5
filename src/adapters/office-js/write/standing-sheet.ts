import type { SheetData } from '../../../workbook/sheet-data';
import type { ListedSheet } from '../listed-workbook';
import { cellGrid, GRID_PROPERTIES } from '../read/cell-grid';
import type { CellGrid } from '../read/cell-grid';
import { emptySheet } from '../read/empty-sheet';
import { gridRows } from '../read/grid-rows';

/** A sheet as it stands now, beside what was read of it. */
export interface StandingSheet {
  readonly grid: CellGrid | undefined;
  readonly sheet: SheetData;
}

/** The sheet of that name as it was read; without cells when it was not. */
export function asRead(sheets: readonly SheetData[], listed: ListedSheet): SheetData {
  return sheets.find(({ name }) => name === listed.name) ?? emptySheet(listed);
}

/** Asks for the cells of a sheet that was read before. What a sheet holds beside cells stays as it was read. */
export function askStanding(worksheet: Excel.Worksheet, read: SheetData): () => StandingSheet {
  const used = worksheet.getUsedRangeOrNullObject(true).load(GRID_PROPERTIES);
  return () => {
    const grid = used.isNullObject ? undefined : cellGrid(used);
    const hidden = new Set(read.rows.filter((row) => row.hidden).map(({ row }) => row));
    const rows = grid === undefined ? [] : gridRows(grid, grid.values.map((_, index) => hidden.has(grid.firstRow + index)));
    return { grid, sheet: { ...read, rows } };
  };
}

/**
 * Whether two readings of a sheet hold the same. Results of formulas are not compared: some change by themselves (`NOW`),
 * and the others follow cells that are.
 */
export function holdsTheSame(one: SheetData, other: SheetData): boolean {
  return JSON.stringify(entered(one)) === JSON.stringify(entered(other));
}

function entered({ rows }: SheetData): unknown {
  return rows.map(({ row, cells }) => [row, cells.map(({ column, content, formula }) => [column, formula ? 'formula' : content])]);
}
