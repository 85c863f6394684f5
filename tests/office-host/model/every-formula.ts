import type { Bag } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Changes all formulas of a workbook: of cells, names, charts, validations and conditional formats. */
export function everyFormula({ sheets }: WorkbookModel, change: (formula: string) => string): void {
  const inBag = (bag: Bag): void => {
    for (const [key, value] of Object.entries(bag)) {
      if (typeof value === 'string' && value.startsWith('=')) bag[key] = change(value);
      else if (typeof value === 'object' && value !== null && !Array.isArray(value)) inBag(value);
    }
  };
  for (const sheet of sheets) {
    for (const { cell } of sheet.entries()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
    for (const name of sheet.names) name.formula = change(name.formula);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = change(series.values);
      series.categories = change(series.categories);
    }
    for (const { bag } of [...sheet.validations, ...sheet.conditionalFormats]) inBag(bag);
  }
}
