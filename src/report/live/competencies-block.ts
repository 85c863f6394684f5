import { APPROVALS, ASSIGNMENTS, DELIVERIES, type CompetencyAnswer } from '../../assessment/assessment';
import { LEVELS, type Competency, type Level } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';
import { competencyReadiness, mayDelegate, REQUIREMENTS, type Requirement, type RequirementState } from '../../scoring/competency-readiness';
import type { ScoredCity } from '../scored-city';
import { FIELDS, type Field } from './competency-fields';
import { absoluteCell, fixed, inAnyRow, inEachRow, inEachRowOf, relative } from './formula';
import { rawFormula, type Raw, type RowFinder } from './raw-answer';
import type { AllPlacedWords } from './placed-words';
import { asScored, capabilityCode, capabilityFormula, resourcesCode, resourcesFormula, wordCode, wordFormula } from './read-code';
import { requirementFormulas } from './requirement-formulas';
import type { SheetGrid } from './sheet-grid';
import { BLANK, NO_CAPABILITY, type WordListName } from './word-list';

/** Where the parts of a row begin, counted from its first column. */
const [ROW, RAW, CODE, DELEGATED, REQUIRED, NOW, TARGET, STATE, READY, POSSIBLE] = [1, 2, 8, 14, 15, 16, 21, 26, 31, 32] as const;
const HEADINGS = ['ID', 'Row', ...FIELDS, ...FIELDS.map((field) => `${field} code`), 'Delegated', 'Required now', ...REQUIREMENTS, ...REQUIREMENTS.map((name) => `${name} at target`), ...LEVELS.map((level) => `Level ${String(level)}`), 'Ready for', 'Possible for'];
export const COMPETENCIES_COLUMNS_COUNT = HEADINGS.length;

const STATES: Readonly<Record<RequirementState, number>> = { short: 0, unknown: 1, met: 2 };
const LISTS: Readonly<Record<Exclude<Field, 'capability' | 'human' | 'economic'>, WordListName>> = { assigned: 'assigned', approved: 'approved', delivery: 'delivery' };

/** The competencies as the Lists sheet reads them; cells as other sheets refer to them. */
export interface CompetenciesBlock {
  readonly code: (index: number, field: Field) => string;
  readonly required: (index: number) => string;
  /** 0 short, 1 unknown, 2 met. */
  readonly now: (index: number, requirement: Requirement) => string;
  readonly atTarget: (index: number, requirement: Requirement) => string;
  readonly readyFor: (index: number) => string;
  readonly possibleFor: (index: number) => string;
  /** All cells of *ready for*. */
  readonly readyRange: string;
}

/** Writes the block with its first column in `column`; `overallLevel` is the cell of the present level. */
export function placeCompetencies(grid: SheetGrid, sheetName: string, city: ScoredCity, find: RowFinder, words: AllPlacedWords, overallLevel: string, firstRow: number, column: number): CompetenciesBlock {
  grid.head(firstRow - 1, column, HEADINGS);
  const position = inAnyRow(column + ROW);
  const rawIn = inEachRowOf((source) => rawFormula(source, position));
  const formulas = FIELDS.map((field, at) => inEachRow(formulaOf(field, inAnyRow(column + RAW + at), words)));
  city.assessment.competencies.forEach((answer, index) => {
    const row = firstRow + index;
    const competency = city.model.competencies[index];
    grid.set(row, column, answer.competency);
    const found = find(city.assessment.rows.get(answer.competency));
    if (found !== undefined) grid.set(row, column + ROW, found.row, found.position);
    FIELDS.forEach((field, at) => {
      const source = found?.cell(field, position);
      const formula = formulas[at]?.(row);
      const given = answerCode(answer, field) ?? (field === 'capability' ? NO_CAPABILITY : BLANK);
      if (found === undefined || source === undefined || formula === undefined) grid.set(row, column + CODE + at, given);
      else {
        const raw = found.raw(field);
        const coded = asScored({ code: codeOf(field, raw, words), formula }, raw, relative(row, column + RAW + at), given);
        grid.set(row, column + RAW + at, raw, rawIn(source, row));
        grid.set(row, column + CODE + at, coded.code, coded.formula);
      }
    });
    if (competency !== undefined) placeStates(grid, row, column, city, competency, answer, overallLevel);
  });
  const lastRow = firstRow + city.assessment.competencies.length - 1;
  const cell = (index: number, at: number) => absoluteCell(sheetName, firstRow + index, column + at);
  return {
    code: (index, field) => cell(index, CODE + FIELDS.indexOf(field)),
    required: (index) => cell(index, REQUIRED),
    now: (index, requirement) => cell(index, NOW + REQUIREMENTS.indexOf(requirement)),
    atTarget: (index, requirement) => cell(index, TARGET + REQUIREMENTS.indexOf(requirement)),
    readyFor: (index) => cell(index, READY),
    possibleFor: (index) => cell(index, POSSIBLE),
    readyRange: `${absoluteCell(sheetName, firstRow, column + READY)}:${fixed(lastRow, column + READY)}`,
  };
}

function formulaOf(field: Field, cell: string, words: AllPlacedWords): string {
  if (field === 'capability') return capabilityFormula(cell, words.capability);
  if (field === 'human' || field === 'economic') return resourcesFormula(cell, words.resources);
  return wordFormula(cell, words[LISTS[field]]);
}

function codeOf(field: Field, raw: Raw, words: AllPlacedWords): number {
  if (field === 'capability') return capabilityCode(raw, words.capability);
  if (field === 'human' || field === 'economic') return resourcesCode(raw, words.resources);
  return wordCode(raw, words[LISTS[field]]);
}

/** Undefined where nothing readable is said. */
function answerCode({ assigned, approved, human, economic, capability, delivery }: CompetencyAnswer, field: Field): number | undefined {
  const place = <T>(options: readonly T[], option: T | null) => (option === null ? undefined : options.indexOf(option) + 1);
  switch (field) {
    case 'assigned':
      return place(ASSIGNMENTS, assigned);
    case 'approved':
      return place(APPROVALS, approved);
    case 'human':
      return place(RATINGS, human);
    case 'economic':
      return place(RATINGS, economic);
    case 'capability':
      return capability ?? undefined;
    case 'delivery':
      return place(DELIVERIES, delivery);
  }
}

/** The states of its requirements now, at the target and at each level, and the level that it is ready for. */
function placeStates(grid: SheetGrid, row: number, column: number, { model, assessment, analysis, profile }: ScoredCity, competency: Competency, answer: CompetencyAnswer, overallLevel: string): void {
  const { population } = assessment.city;
  const at = (offset: number) => relative(row, column + offset);
  const code = (field: Field) => at(CODE + FIELDS.indexOf(field));
  const small = mayDelegate(competency.id, population, model.supramunicipal);
  const delegable = String(DELIVERIES.indexOf('supramunicipal') + 1);
  grid.set(row, column + DELEGATED, small && answer.delivery === 'supramunicipal' ? 1 : 0, small ? `IF(${code('delivery')}=${delegable},1,0)` : undefined);

  const readiness = competencyReadiness(competency, answer, population, model.supramunicipal);
  const stateAt = (level: Level, requirement: Requirement) => STATES[readiness.levels[level - 1]?.[requirement] ?? 'met'];
  const present = LEVELS.find((level) => level === profile.overall.level) ?? 1;
  const needs = competency.requiredCapability;
  const cells = { code, delegated: small && `${at(DELEGATED)}=1`, lead: competency.mode === 'lead' };
  grid.set(row, column + REQUIRED, needs[present - 1] ?? 0, `CHOOSE(MAX(1,${overallLevel}),${needs.join(',')})`);
  const now = requirementFormulas({ ...cells, level: `MAX(1,${overallLevel})`, capability: at(REQUIRED) });
  const target = requirementFormulas({ ...cells, level: analysis.target.minimum, capability: needs[analysis.target.minimum - 1] ?? 0 });
  REQUIREMENTS.forEach((requirement, index) => {
    grid.set(row, column + NOW + index, stateAt(present, requirement), now[requirement]);
    grid.set(row, column + TARGET + index, stateAt(analysis.target.minimum, requirement), target[requirement]);
  });
  for (const level of LEVELS) {
    const formulas = requirementFormulas({ ...cells, level, capability: needs[level - 1] ?? 0 });
    const lowest = Math.min(...REQUIREMENTS.map((requirement) => stateAt(level, requirement)));
    grid.set(row, column + STATE + level - 1, lowest, `MIN(${[...new Set(Object.values(formulas))].join(',')})`);
  }
  const highest = (least: number) => LEVELS.toReversed().reduce((above, level) => `IF(${at(STATE + level - 1)}<${String(least)},${String(level - 1)},${above})`, '5');
  grid.set(row, column + READY, readiness.readyFor, highest(STATES.met));
  grid.set(row, column + POSSIBLE, readiness.possibleFor, highest(STATES.unknown));
}
