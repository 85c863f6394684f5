import { initSync, Model } from '@ironcalc/wasm';
import type { CellModel, Scalar, SheetModel } from './sheet-model';
import { withoutTables } from './table-references';
import type { WorkbookModel } from './workbook-model';

/** Starts the engine, out of the bytes of its WebAssembly module. */
export function startCalculation(module: Uint8Array<ArrayBuffer>): void {
  initSync({ module });
}

/** Kinds of values, as the function TYPE numbers them. */
const [NUMBER, LOGICAL] = [1, 4];

/** Calculates all formulas of a workbook, with an engine that shares nothing with the product, into the cells' values. */
export function calculate({ sheets }: WorkbookModel): void {
  const formulas = sheets.map((sheet) => [...sheet.entries()].filter(({ cell }) => cell.formula !== undefined));
  if (formulas.every((each) => each.length === 0)) return;
  const model = enter(sheets);
  formulas.forEach((cells, sheet) => { for (const { row, column, cell } of cells) cell.value = resultOf(model, sheet, row, column); });
}

function enter(sheets: readonly SheetModel[]): Model {
  const model = new Model('workbook', 'en', 'UTC', 'en');
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  model.pauseEvaluation();
  sheets.forEach((sheet, index) => { for (const { row, column, cell } of sheet.entries()) model.setUserInput(index, row, column, inputOf(cell, sheets)); });
  model.evaluate();
  return model;
}

/** As a person types it: an apostrophe keeps a text a text, whatever it looks like. The engine knows no tables. */
function inputOf({ value, formula }: CellModel, sheets: readonly SheetModel[]): string {
  if (formula !== undefined) return withoutTables(formula, sheets);
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  return String(value).toUpperCase();
}

function resultOf(model: Model, sheet: number, row: number, column: number): Scalar {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER && shown !== '') return Number(shown);
  return type === LOGICAL ? shown === 'TRUE' : shown;
}
