import { assessCities } from '../../../src/assess-cities';
import { modelHash } from '../../../src/model/model-hash';
import { describeResults } from '../../../src/report/describe-results';
import type { RequestedSettings } from '../../../src/assessment/assessment';
import type { ScoredCity } from '../../../src/report/scored-city';
import type { SheetData, WorkbookData } from '../../../src/workbook/sheet-data';
import type { SheetDescription } from '../../../src/workbook/workbook-description';
import type { CellFinder } from '../../tools/cell-finder';
import { MODEL } from './filled-sheet';

const PROVENANCE = { tool: '0.0.0', modelHash: modelHash(MODEL), date: '2026-03-31', file: 'city.xlsx' };

/** A scored city and its result sheets. */
export interface DescribedCity {
  readonly city: ScoredCity;
  readonly sheets: readonly SheetDescription[];
}

/** Scores the one assessment of a workbook; `target` beats that of its header block. */
export function describedCity(workbook: WorkbookData, target: RequestedSettings['target'] = {}): DescribedCity {
  const [city] = assessCities(workbook, { model: MODEL, flags: { target }, provenance: PROVENANCE }).cities;
  if (city === undefined) throw new Error('no assessment');
  return { city, sheets: describeResults([city], workbook, null, null).workbook.sheets };
}

/** The same of a sheet alone. */
export function describedSheet(sheet: SheetData, target: RequestedSettings['target'] = {}): DescribedCity {
  return describedCity({ sheets: [sheet], warnings: [] }, target);
}

/** The target of each dimension, as it was fixed when the city was scored. */
export function targetOf({ analysis }: ScoredCity): RequestedSettings['target'] {
  return Object.fromEntries(analysis.target.dimensions.map(({ dimension, target }) => [dimension, target]));
}

/** A cell that a formula gives. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** All formula cells of sheets, with what they show now. */
export function formulaCells(sheets: readonly SheetDescription[]): FormulaCell[] {
  return sheets.flatMap(({ name, rows }) => rows.flatMap(({ row, cells }) => cells.flatMap(({ column, value, formula }) => (formula === undefined ? [] : [{ sheet: name, row, column, formula, value: value ?? '' }]))));
}

/** Cells in which an engine shows something else: numbers to 1e-9. */
export function differences(expected: readonly FormulaCell[], shown: CellFinder): (FormulaCell & { readonly shown: unknown })[] {
  return expected.flatMap((cell) => {
    const value = shown(cell.sheet, cell);
    const isSame = typeof value === 'number' && typeof cell.value === 'number' ? Math.abs(value - cell.value) <= 1e-9 * Math.max(1, Math.abs(value)) : value === cell.value;
    return isSame ? [] : [{ ...cell, shown: value }];
  });
}
