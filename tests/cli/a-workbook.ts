import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, SheetDescription } from '../../src/workbook/workbook-description';
import { FORMAT } from '../tools/score';

/** Rows of cells from A1 on. */
export type Grid = readonly (readonly CellValue[])[];

/** A plain sheet with these cells. */
export function sheetOf(name: string, grid: Grid): SheetDescription {
  return {
    name,
    replaces: null,
    visibility: 'visible',
    tabTone: null,
    columnWidths: [],
    rows: grid.map((values, index) => ({
      row: index + 1,
      height: null,
      cells: values.map((value, column) => ({ column: column + 1, value, style: { role: 'body' } })),
    })),
    tables: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: null,
    print: { orientation: 'portrait', pagesTall: null, titleRows: null, footer: '' },
    names: {},
  };
}

/** A workbook with these sheets alone. */
export function workbookOf(sheets: Readonly<Record<string, Grid>>): Uint8Array {
  const descriptions = Object.entries(sheets).map(([name, grid]) => sheetOf(name, grid));
  return FORMAT.create({ sheets: descriptions }, { title: '', created: '2026-03-01' });
}

/** Level 1, so that by default M2.2, M2.3, M2.4, S2 and R2 are gaps. */
export const RATINGS = { 'M1.1': 'L', 'M2.1': 'L', 'M2.2': 'P', 'M2.3': 'N', 'S1.1': 'F', 'S1.2': 'L', 'R1.1': 'L', 'R2.1': 'N' };

/** The sheet of an assessment as small as can be: header labels and values, then ids and ratings. */
export function assessment(header: Readonly<Record<string, CellValue>>, ratings: Readonly<Record<string, CellValue>> = RATINGS): Grid {
  return [...Object.entries(header), [], ['ID', 'Rating'], ...Object.entries(ratings)];
}

/** A workbook with one such sheet. */
export function assessmentOf(city: string, ratings: Readonly<Record<string, CellValue>> = RATINGS, header: Readonly<Record<string, CellValue>> = {}): Uint8Array {
  return workbookOf({ Assessment: assessment({ City: city, ...header }, ratings) });
}

/** A workbook that is no assessment. */
export function otherWorkbook(): Uint8Array {
  return workbookOf({ Budget: [['Concept', 'Euros'], ['Lighting', 1200]] });
}

/** One of the samples in `assets/samples`. */
export function sample(name: string): Uint8Array {
  return readFileSync(join(__dirname, '..', '..', 'assets', 'samples', `${name}.xlsx`));
}
