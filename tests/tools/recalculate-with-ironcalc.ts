import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellPosition } from '../../src/workbook/a1-address';
import type { CellContent, SheetData } from '../../src/workbook/sheet-data';
import type { CellValue, SheetDescription } from '../../src/workbook/workbook-description';
import type { CellFinder } from './cell-finder';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** Kinds of values, as the function TYPE numbers them. */
const [NUMBER, LOGICAL] = [1, 4];

/** Puts the cells of an assessment in the place of those before, calculates, and shows the results. */
export type Recalculate = (assessment: SheetData) => CellFinder;

/**
 * An assessment's result sheets in a calculation engine that shares nothing with Excel and LibreOffice: only formulas and
 * plain cells are entered, never the results that the sheets carry.
 */
export function ironcalcWorkbook(assessmentSheet: string, results: readonly SheetDescription[]): Recalculate {
  const model = new Model('city', 'en', 'UTC', 'en');
  const names = [assessmentSheet, ...results.map(({ name }) => name)];
  names.forEach((name, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, name);
  });
  model.pauseEvaluation();
  results.forEach((sheet, index) => { enter(model, index + 1, sheet); });
  let before = new Map<string, Entry>();
  return (sheet) => {
    const entries = entriesOf(sheet);
    for (const [address, { at }] of before) if (!entries.has(address)) model.setUserInput(0, at.row, at.column, '');
    for (const [address, { at, input }] of entries) if (before.get(address)?.input !== input) model.setUserInput(0, at.row, at.column, input);
    before = entries;
    model.evaluate();
    return (name, at) => valueOf(model, names.indexOf(name), at);
  };
}

function enter(model: Model, sheet: number, { rows }: SheetDescription): void {
  for (const { row, cells } of rows) {
    for (const { column, value, formula } of cells) model.setUserInput(sheet, row, column, formula === undefined ? inputOf(value) : `=${formula}`);
  }
}

interface Entry {
  readonly at: CellPosition;
  readonly input: string;
}

function entriesOf({ rows }: SheetData): Map<string, Entry> {
  return new Map(rows.flatMap(({ row, cells }) => cells.map(({ column, content }) => [`${String(row)},${String(column)}`, { at: { row, column }, input: inputOfContent(content) }] as const)));
}

function inputOfContent(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return inputOf(content.text);
    case 'number':
      return inputOf(content.number);
    case 'boolean':
      return inputOf(content.boolean);
    case 'error':
      return '=NA()';
    case 'not-calculated':
      return '';
  }
}

/** As a person types it: an apostrophe keeps a text a text, whatever it looks like. */
function inputOf(value: CellValue): string {
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value}` : String(value).toUpperCase();
}

/** Numbers are shown with nine decimals: other formats lose a carry (IronCalc 0.8.4 shows 0.99999999999 as 0.0000000000). */
function valueOf(model: Model, sheet: number, { row, column }: CellPosition): ReturnType<CellFinder> {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER && shown !== '') return Number(shown);
  return type === LOGICAL ? shown === 'TRUE' : shown;
}
