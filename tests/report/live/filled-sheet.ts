import fc from 'fast-check';
import { fillIn } from '../../../assets/fill-in';
import type { SampleCity } from '../../../assets/sample-cities/sample-city';
import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS } from '../../../src/assessment/terms/columns';
import { LANGUAGES, type Language } from '../../../src/model/language';
import { builtinModel } from '../../../src/model/builtin-model';
import type { SheetData } from '../../../src/workbook/sheet-data';
import type { CellDescription, RowDescription, SheetDescription } from '../../../src/workbook/workbook-description';
import { goodRating, TYPED, type AnswerColumn, type TypedCell } from './typed-cell';

export const MODEL = builtinModel();
const CRITERIA_KEYS = Object.keys(CRITERIA_COLUMNS);
const COMPETENCY_KEYS = Object.keys(COMPETENCY_COLUMNS);
const COMPETENCY_FIELDS = ['assigned', 'approved', 'human', 'economic', 'capability', 'delivery'] as const;
const isCriterion = (id: string) => MODEL.criteria.some((criterion) => criterion.id === id);
export const IDS: readonly string[] = [...MODEL.criteria, ...MODEL.competencies].map(({ id }) => id);

/** What stands in the answer cell of an id and a column. */
export interface TypedAnswer {
  readonly id: string;
  readonly column: AnswerColumn;
  readonly cell: TypedCell;
}

export function columnOf({ id, column }: TypedAnswer): number {
  return (isCriterion(id) ? CRITERIA_KEYS : COMPETENCY_KEYS).indexOf(column) + 1;
}

/** The id that a row of the sheet is about. */
export function idOf({ cells }: RowDescription): string {
  return String(cells[0]?.value ?? '');
}

/** The sheet with these answers in the place of what stood there. */
export function withTyped(sheet: SheetDescription, typed: readonly TypedAnswer[]): SheetDescription {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: typed.filter(({ id }) => id === idOf(row)).reduce(put, row.cells) })) };
}

function put(cells: readonly CellDescription[], answer: TypedAnswer): readonly CellDescription[] {
  const { value, format, formula } = answer.cell;
  const typed: CellDescription = { column: columnOf(answer), value, style: { role: 'input', ...(format === undefined ? {} : { format }) }, ...(formula === undefined ? {} : { formula }) };
  return cells.map((cell) => (cell.column === typed.column ? typed : cell));
}

/** One answer to anything that the assessment asks. */
export const typedAnswer: fc.Arbitrary<TypedAnswer> = fc.oneof(
  { weight: 6, arbitrary: answerTo(fc.constantFrom(...MODEL.criteria.map(({ id }) => id)), fc.constant('rating')) },
  { weight: 1, arbitrary: answerTo(fc.constantFrom(...MODEL.criteria.map(({ id }) => id)), fc.constant('weight')) },
  { weight: 4, arbitrary: answerTo(fc.constantFrom(...MODEL.competencies.map(({ id }) => id)), fc.constantFrom(...COMPETENCY_FIELDS)) },
);

function answerTo(ids: fc.Arbitrary<string>, columns: fc.Arbitrary<AnswerColumn>): fc.Arbitrary<TypedAnswer> {
  return fc.tuple(ids, columns).chain(([id, column]) => TYPED[column].map((cell) => ({ id, column, cell })));
}

/** The assessment of a city that has only said what is in its header block; no table hinders rows from moving. */
export function blankSheet(language: Language, header: SampleCity['header']): SheetDescription {
  const { description } = fillIn({ file: '', language, name: 'Vila "A"', header, ratings: '', criteria: {}, competencies: {} }, MODEL);
  const [sheet] = description.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { ...sheet, tables: [], validations: [], conditionalFormats: [] };
}

const header = fc.record({
  population: fc.constantFrom(900, 30_000),
  target: fc.constantFrom('', '', '3', '5', 'M=2,S=3,R=4'),
  strict: fc.constantFrom('No', 'Yes'),
  resultsAsOutcome: fc.constantFrom('No', 'Yes'),
});

/** A filled-in assessment: everything from almost nothing to complete, in one of the three languages. */
export const filledSheet: fc.Arbitrary<SheetDescription> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    header,
    quality: fc.constantFrom(TYPED.rating, goodRating, goodRating).chain((rating) => fc.tuple(...MODEL.criteria.map(() => rating))),
    weights: fc.array(fc.tuple(fc.constantFrom(...MODEL.criteria.map(({ id }) => id)), TYPED.weight), { maxLength: 8 }),
    competencies: fc.tuple(...MODEL.competencies.flatMap(({ id }) => COMPETENCY_FIELDS.map((column) => TYPED[column].map((cell) => ({ id, column, cell }))))),
    answered: fc.constantFrom(1, 0.7, 1, 1, 1, 0),
  })
  .map(({ language, header, quality, weights, competencies, answered }) => {
    const ratings = quality.map((cell, index): TypedAnswer => ({ id: MODEL.criteria[index]?.id ?? '', column: 'rating', cell }));
    const said = [...ratings, ...competencies].filter((_, index, { length }) => index % 10 < answered * 10 || index > length - 2);
    return withTyped(blankSheet(language, header), [...said, ...weights.map(([id, cell]): TypedAnswer => ({ id, column: 'weight', cell }))]);
  });

/** The sheet as the program reads it; the formula NA() stands for an error. */
export function sheetData({ name, rows }: SheetDescription): SheetData {
  const content = ({ value, style, formula }: CellDescription) => {
    if (formula === 'NA()') return { kind: 'error', error: '#N/A' } as const;
    if (typeof value === 'number') return { kind: 'number', number: value, shown: style.format === 'percent' ? 'percent' : 'plain' } as const;
    return typeof value === 'boolean' ? ({ kind: 'boolean', boolean: value } as const) : ({ kind: 'text', text: value ?? '' } as const);
  };
  const read = rows.map(({ row, cells }) => ({
    row,
    hidden: false,
    cells: cells.filter(({ value, formula }) => (value !== null && value !== '') || formula === 'NA()').map((cell) => ({ column: cell.column, content: content(cell), formula: cell.formula !== undefined })),
  }));
  return { name, visibility: 'visible', rows: read.filter(({ cells }) => cells.length > 0), names: new Map(), hiddenColumns: [], merges: [] };
}
