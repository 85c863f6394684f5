import type { Answer } from '../../assessment/assessment';
import type { Criterion } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';
import { requiredRating } from '../../scoring/required-rating';
import { absoluteCell, fixed, inAnyRow, inEachRow, inEachRowOf, relative } from './formula';
import { rawFormula, unchanged, type FoundRow, type RowFinder } from './raw-answer';
import { asScored, type PlacedWords } from './read-code';
import { ratingFormulas, ratingSteps } from './read-rating';
import type { ScoredCity } from '../scored-city';
import type { SheetGrid } from './sheet-grid';
import { BLANK, NOT_APPLICABLE, UNREAD } from './word-list';

const COLUMNS = ['ID', 'Dimension', 'Level', 'Scored', 'Row', 'Raw', 'Digits', 'Share', 'Code', 'Code when scored', 'Required', 'Weight'] as const;
type ColumnName = (typeof COLUMNS)[number];
export const CRITERIA_COLUMNS_COUNT = COLUMNS.length;

/** The answers to the criteria, as the Lists sheet reads them: one row each, in the order of the model. */
export interface CriteriaBlock {
  /** Ranges on the Lists sheet itself. */
  readonly dimension: string;
  readonly level: string;
  readonly scored: string;
  readonly code: string;
  readonly recorded: string;
  readonly required: string;
  readonly weight: string;
  /** The cell with the code of a criterion, as other sheets refer to it. */
  readonly codeOf: (criterion: string) => string;
  /** The cell with the code that the target requires. */
  readonly requiredOf: (criterion: string) => string;
  /** The codes as they are now, by criterion. */
  readonly codes: ReadonlyMap<string, number>;
}

/** Writes the block with its first column in `column`. */
export function placeCriteria(grid: SheetGrid, sheetName: string, city: ScoredCity, find: RowFinder, words: PlacedWords, firstRow: number, column: number): CriteriaBlock {
  const at = (name: ColumnName) => column + COLUMNS.indexOf(name);
  const codes = new Map<string, number>();
  const rowOf = new Map<string, number>();
  grid.head(firstRow - 1, column, COLUMNS);
  const formulas = ratingFormulas({ raw: inAnyRow(at('Raw')), digits: inAnyRow(at('Digits')), share: inAnyRow(at('Share')) }, words);
  const position = inAnyRow(at('Row'));
  const reading = {
    words,
    position,
    raw: inEachRowOf((source) => rawFormula(source, position)),
    digits: inEachRow(formulas.digits),
    share: inEachRow(formulas.share),
    code: inEachRow(formulas.code),
    weight: inEachRowOf((source) => weightFormula(source, position)),
  };
  city.model.criteria.forEach((criterion, index) => {
    const { id, dimension, level, scored } = criterion;
    const row = firstRow + index;
    const answer = city.assessment.answers[index];
    const put = (name: ColumnName, value: string | number | boolean, formula?: string) => { grid.set(row, at(name), value, formula); };
    put('ID', id);
    put('Dimension', dimension);
    put('Level', level);
    put('Scored', scored ? 1 : 0);
    const found = find(city.assessment.rows.get(id));
    const code = answer === undefined ? BLANK : codeOfAnswer(answer.answer);
    if (found === undefined) put('Code', code);
    else placeReading(put, row, relative(row, at('Raw')), found, code, reading);
    put('Code when scored', code);
    put('Required', requiredCode(city, criterion));
    placeWeight(put, row, found, answer?.weight ?? 1, reading);
    codes.set(id, code);
    rowOf.set(id, row);
  });
  const lastRow = firstRow + city.model.criteria.length - 1;
  const range = (name: ColumnName) => `${fixed(firstRow, at(name))}:${fixed(lastRow, at(name))}`;
  return {
    dimension: range('Dimension'),
    level: range('Level'),
    scored: range('Scored'),
    code: range('Code'),
    recorded: range('Code when scored'),
    required: range('Required'),
    weight: range('Weight'),
    codeOf: (criterion) => absoluteCell(sheetName, rowOf.get(criterion) ?? firstRow, at('Code')),
    requiredOf: (criterion) => absoluteCell(sheetName, rowOf.get(criterion) ?? firstRow, at('Required')),
    codes,
  };
}

/** The code that the target asks for; below all codes when it asks for nothing. */
function requiredCode({ analysis, settings }: ScoredCity, criterion: Criterion): number {
  const goal = analysis.target.dimensions.find(({ dimension }) => dimension === criterion.dimension);
  if (goal === undefined || !criterion.scored || criterion.level > goal.target) return UNREAD - 1;
  return RATINGS.indexOf(requiredRating(criterion.level, goal.target, settings.strict)) + 1;
}

type Put = (name: ColumnName, value: string | number | boolean, formula?: string) => void;

/** The formulas that read what is said of a criterion, for each row, and the words that they know. */
interface Reading {
  readonly words: PlacedWords;
  /** The cell that says where the answer stands, in any row. */
  readonly position: string;
  readonly raw: (source: string, row: number) => string;
  readonly digits: (row: number) => string;
  readonly share: (row: number) => string;
  readonly code: (row: number) => string;
  readonly weight: (source: string, row: number) => string;
}

function placeReading(put: Put, row: number, cell: string, found: FoundRow, code: number, reading: Reading): void {
  const raw = found.raw('rating');
  const steps = ratingSteps(raw, reading.words);
  put('Row', found.row, found.position);
  put('Raw', raw, reading.raw(found.cell('rating', reading.position) ?? '""', row));
  put('Digits', steps.digits, reading.digits(row));
  put('Share', steps.share, reading.share(row));
  const coded = asScored({ code: steps.code, formula: reading.code(row) }, raw, cell, code);
  put('Code', coded.code, coded.formula);
}

/** A weight that is a number from above 0 to 100, else 1; what only the program could read counts while it stays. */
function placeWeight(put: Put, row: number, found: FoundRow | undefined, weight: number, reading: Reading): void {
  const source = found?.cell('weight', reading.position);
  if (found === undefined || source === undefined) {
    put('Weight', weight);
    return;
  }
  const raw = found.raw('weight');
  const plain = typeof raw === 'number' && raw > 0 && raw <= 100 ? raw : 1;
  const generic = reading.weight(source, row);
  put('Weight', weight, plain === weight ? generic : `IFERROR(IF(${unchanged(reading.raw(source, row), raw)},${String(weight)},${generic}),1)`);
}

function weightFormula(source: string, position: string): string {
  return `IFERROR(IF(${position}>0,IF(AND(ISNUMBER(${source}),NOT(ISLOGICAL(${source})),${source}>0,${source}<=100),${source},1),1),1)`;
}

/** N, P, L, F are 1 to 4. */
export function codeOfAnswer(answer: Answer): number {
  switch (answer.kind) {
    case 'rated':
      return RATINGS.indexOf(answer.rating) + 1;
    case 'not-applicable':
      return NOT_APPLICABLE;
    case 'not-rated':
      return BLANK;
  }
}
