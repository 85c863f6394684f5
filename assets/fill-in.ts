import { CRITERIA_COLUMNS, type CriteriaColumn } from '../src/assessment/terms/columns';
import type { Language } from '../src/model/language';
import type { MaturityModel } from '../src/model/maturity-model';
import { blankAssessment } from '../src/report/template/blank-assessment';
import { withCount } from '../src/report/template/filled-assessment';
import { rowsById, typeInto } from '../src/report/template/typed-cells';
import { cellAddress } from '../src/workbook/a1-address';
import type { CellValue, RowDescription, WorkbookDescription } from '../src/workbook/workbook-description';
import type { SampleCity, Typed } from './sample-cities/sample-city';

const SYNTHETIC: Readonly<Record<Language, string>> = {
  en: 'Synthetic example: no such municipality exists, and its answers are invented.',
  ca: 'Exemple sintètic: aquest municipi no existeix i les respostes són inventades.',
  es: 'Ejemplo sintético: este municipio no existe y las respuestas son inventadas.',
};
/** Right of the counter. */
const NOTE_COLUMN = 9;
const CRITERIA_KEYS = Object.keys(CRITERIA_COLUMNS);

/** The blank assessment with what a person of the sample city typed into it. */
export function fillIn(city: SampleCity, model: MaturityModel, taken: readonly string[] = []): { description: WorkbookDescription; addressOf: (criterion: string) => string } {
  const { sheets } = blankAssessment(model, city.language, city.name, taken);
  const [assessment, ...others] = sheets;
  if (assessment === undefined) throw new Error('The blank assessment has no sheet');
  const rows = rowsById(assessment);
  const criteria: Record<string, Partial<Record<CriteriaColumn, Typed>>> = {};
  for (const [id, rating] of ratingsOf(city.ratings, model)) criteria[id] = { rating };
  for (const [id, values] of Object.entries(city.criteria)) criteria[id] = { ...criteria[id], ...values };
  const typed = typeInto(assessment, { header: city.header, criteria, competencies: city.competencies });
  const last = assessment.rows.at(-1)?.row ?? 0;
  const filled = typed.rows.map((row) => (row.row === 1 ? withNote(counted(row, city, model), SYNTHETIC[city.language]) : row));
  const description = { sheets: [{ ...typed, rows: [...filled, ...addedRows(city, last + 2)] }, ...others] };
  return { description, addressOf: (criterion) => cellAddress({ row: rows.get(criterion) ?? 0, column: CRITERIA_KEYS.indexOf('rating') + 1 }) };
}

/** 'M2 FF-/' as ratings by criterion: a dash is left blank, a slash is not applicable. */
function ratingsOf(ratings: string, model: MaturityModel): [string, string][] {
  return [...ratings.matchAll(/([MSR])([1-5]) ([NPLF/-]+)/g)].flatMap(([, dimension, level, letters = '']) => {
    const criteria = model.criteria.filter((criterion) => criterion.dimension === dimension && String(criterion.level) === level);
    if (criteria.length !== letters.length) throw new Error(`${dimension ?? ''}${level ?? ''} has ${String(criteria.length)} criteria, not ${letters}`);
    return criteria.flatMap(({ id }, index): [string, string][] => (letters[index] === '-' ? [] : [[id, letters[index] === '/' ? 'N/A' : (letters[index] ?? '')]]));
  });
}

/** The counter as Excel would show it now. */
function counted(row: RowDescription, city: SampleCity, model: MaturityModel): RowDescription {
  const ratings = new Map<string, Typed>(ratingsOf(city.ratings, model));
  for (const [id, { rating }] of Object.entries(city.criteria)) if (rating !== undefined) ratings.set(id, rating);
  const scored = model.criteria.filter((criterion) => criterion.scored);
  const says = (rating: Typed | undefined) => rating !== undefined && (typeof rating !== 'string' || !['', '-', 'n/d', 's/d'].includes(rating));
  return withCount(row, scored.filter(({ id }) => says(ratings.get(id))).length, scored.length, city.language);
}

function withNote(row: RowDescription, note: string): RowDescription {
  return { ...row, cells: [...row.cells, { column: NOTE_COLUMN, value: note, style: { role: 'note' } }] };
}

/** Rows that a person added at the end of the sheet, under a header of their own. */
function addedRows({ addedRows: rows = [], language }: SampleCity, firstRow: number): RowDescription[] {
  if (rows.length === 0) return [];
  const keys = ['id', 'rating', 'comment'] as const;
  const row = (position: number, values: readonly (Typed | undefined)[]): RowDescription => ({
    row: position,
    height: null,
    cells: values.map((value, index) => ({ column: index + 1, value: (value ?? null) as CellValue, style: { role: 'body' } })),
  });
  return [row(firstRow, keys.map((key) => CRITERIA_COLUMNS[key][language])), ...rows.map((values, index) => row(firstRow + 1 + index, keys.map((key) => values[key])))];
}
