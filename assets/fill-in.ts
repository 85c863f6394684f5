import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS, HEADER_LABELS, type HeaderLabel } from '../src/assessment/terms/columns';
import { indexTerms, meaningOf } from '../src/assessment/terms/term';
import { messagesFor } from '../src/locales/messages';
import type { Language } from '../src/model/language';
import type { MaturityModel } from '../src/model/maturity-model';
import { blankAssessment } from '../src/report/template/blank-assessment';
import { cellAddress } from '../src/workbook/a1-address';
import type { CellDescription, CellValue, RowDescription, SheetDescription, WorkbookDescription } from '../src/workbook/workbook-description';
import type { SampleCity, Typed } from './sample-cities/sample-city';

const SYNTHETIC: Readonly<Record<Language, string>> = {
  en: 'Synthetic example: no such municipality exists, and its answers are invented.',
  ca: 'Exemple sintètic: aquest municipi no existeix i les respostes són inventades.',
  es: 'Ejemplo sintético: este municipio no existe y las respuestas son inventadas.',
};
/** Right of the counter. */
const NOTE_COLUMN = 9;
const CRITERIA_KEYS = Object.keys(CRITERIA_COLUMNS);
const COMPETENCY_KEYS = Object.keys(COMPETENCY_COLUMNS);
const LABELS = indexTerms(HEADER_LABELS);

/** The blank assessment with what a person of the sample city typed into it. */
export function fillIn(city: SampleCity, model: MaturityModel, taken: readonly string[] = []): { description: WorkbookDescription; addressOf: (criterion: string) => string } {
  const { sheets } = blankAssessment(model, city.language, city.name, taken);
  const [assessment, ...others] = sheets;
  if (assessment === undefined) throw new Error('The blank assessment has no sheet');
  const typed = new Map<string, Typed>();
  const rows = new Map(assessment.rows.map((row) => [String(row.cells[0]?.value ?? ''), row.row]));
  const type = (id: string, keys: readonly string[], values: Readonly<Record<string, Typed>>) => {
    for (const [key, value] of Object.entries(values)) typed.set(cellAddress({ row: rows.get(id) ?? 0, column: keys.indexOf(key) + 1 }), value);
  };
  for (const [id, rating] of ratingsOf(city.ratings, model)) type(id, CRITERIA_KEYS, { rating });
  for (const [id, values] of Object.entries(city.criteria)) type(id, CRITERIA_KEYS, values);
  for (const [id, values] of Object.entries(city.competencies)) type(id, COMPETENCY_KEYS, values);
  for (const [label, value] of Object.entries(city.header)) typed.set(headerAddress(assessment, label as HeaderLabel), value);
  const last = assessment.rows.at(-1)?.row ?? 0;
  const filled = assessment.rows.map((row) => (row.row === 1 ? withNote(counted(row, city, model), SYNTHETIC[city.language]) : fillRow(row, typed)));
  const description = { sheets: [{ ...assessment, rows: [...filled, ...addedRows(city, last + 2)] }, ...others] };
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

function headerAddress(sheet: SheetDescription, label: HeaderLabel): string {
  for (const { row, cells } of sheet.rows) {
    const found = cells.find(({ value, style }) => style.role === 'label' && typeof value === 'string' && meaningOf(value, LABELS)?.key === label);
    if (found !== undefined) return cellAddress({ row, column: found.column + 1 });
  }
  throw new Error(`No label for ${label}`);
}

function fillRow(row: RowDescription, typed: ReadonlyMap<string, Typed>): RowDescription {
  return { ...row, cells: row.cells.map((cell) => fillCell(cell, typed.get(cellAddress({ row: row.row, column: cell.column })))) };
}

function fillCell(cell: CellDescription, typed: Typed | undefined): CellDescription {
  if (typed === undefined) return cell;
  return typeof typed === 'object' ? { ...cell, ...typed } : { ...cell, value: typed };
}

/** The counter as Excel would show it now. */
function counted(row: RowDescription, city: SampleCity, model: MaturityModel): RowDescription {
  const ratings = new Map<string, Typed>(ratingsOf(city.ratings, model));
  for (const [id, { rating }] of Object.entries(city.criteria)) if (rating !== undefined) ratings.set(id, rating);
  const scored = model.criteria.filter((criterion) => criterion.scored);
  const says = (rating: Typed | undefined) => rating !== undefined && (typeof rating !== 'string' || !['', '-', 'n/d', 's/d'].includes(rating));
  const value = messagesFor(city.language).template.progressNow(scored.filter(({ id }) => says(ratings.get(id))).length, scored.length);
  return { ...row, cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value })) };
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
