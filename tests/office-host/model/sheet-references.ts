import { quotedSheetName } from '../../../src/workbook/a1-address';
import { sameSheetName } from '../../../src/workbook/sheet-name';
import type { Bag } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** A text constant, a quoted sheet, or a plain one before its cells. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!/g;

/** Names of the sheets that a formula refers to. */
export function sheetsIn(formula: string): string[] {
  return [...formula.matchAll(PIECES)].flatMap(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? []);
}

/** What Excel does to every formula when a sheet is renamed; with `to` undefined, when it is deleted. */
export function repoint(formula: string, from: string, to: string | undefined): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return formula.replace(PIECES, (piece, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || !sameSheetName(name, from)) return piece;
    return to === undefined ? '#REF!' : `${quotedSheetName(to)}!`;
  });
}

/** The same for all formulas of a workbook: of cells, names, charts, validations and conditional formats. */
export function repointWorkbook({ sheets }: WorkbookModel, from: string, to: string | undefined): void {
  const inBag = (bag: Bag): void => {
    for (const [key, value] of Object.entries(bag)) {
      if (typeof value === 'string' && value.startsWith('=')) bag[key] = repoint(value, from, to);
      else if (typeof value === 'object' && value !== null && !Array.isArray(value)) inBag(value);
    }
  };
  for (const sheet of sheets) {
    for (const { cell } of sheet.entries()) if (cell.formula !== undefined) cell.formula = repoint(cell.formula, from, to);
    for (const name of sheet.names) name.formula = repoint(name.formula, from, to);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = repoint(series.values, from, to);
      series.categories = repoint(series.categories, from, to);
    }
    for (const { bag } of [...sheet.validations, ...sheet.conditionalFormats]) inBag(bag);
  }
}
