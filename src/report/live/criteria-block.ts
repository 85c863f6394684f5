import type { Answer } from '../../assessment/assessment';
import type { Criterion } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';
import { requiredRating } from '../../scoring/required-rating';
import { absoluteCell, fixed, relative } from './formula';
import { rawFormula, unchanged, type FoundRow, type RowFinder } from './raw-answer';
import { asScored, type PlacedWords } from './read-code';
import { readRating } from './read-rating';
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
    else placeReading(put, (name) => relative(row, at(name)), found, code, words);
    put('Code when scored', code);
    put('Required', requiredCode(city, criterion));
    placeWeight(put, relative(row, at('Row')), found, answer?.weight ?? 1);
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

function placeReading(put: Put, cell: (name: ColumnName) => string, found: FoundRow, code: number, words: PlacedWords): void {
  const position = cell('Row');
  const source = found.cell('rating', position) ?? '""';
  const raw = found.raw('rating');
  const reading = readRating(raw, { raw: cell('Raw'), digits: cell('Digits'), share: cell('Share') }, words);
  put('Row', found.row, found.position);
  put('Raw', raw, rawFormula(source, position));
  put('Digits', reading.digits.value, reading.digits.formula);
  put('Share', reading.share.value, reading.share.formula);
  const coded = asScored(reading.coded, raw, cell('Raw'), code);
  put('Code', coded.code, coded.formula);
}

/** A weight that is a number from above 0 to 100, else 1; what only the program could read counts while it stays. */
function placeWeight(put: Put, position: string, found: FoundRow | undefined, weight: number): void {
  const source = found?.cell('weight', position);
  if (found === undefined || source === undefined) {
    put('Weight', weight);
    return;
  }
  const raw = found.raw('weight');
  const plain = typeof raw === 'number' && raw > 0 && raw <= 100 ? raw : 1;
  const generic = `IFERROR(IF(${position}>0,IF(AND(ISNUMBER(${source}),NOT(ISLOGICAL(${source})),${source}>0,${source}<=100),${source},1),1),1)`;
  const same = plain === weight ? generic : `IFERROR(IF(${unchanged(rawFormula(source, position), raw)},${String(weight)},${generic}),1)`;
  put('Weight', weight, same);
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
