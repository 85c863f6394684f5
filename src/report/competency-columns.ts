import type { CompetencyRow } from '../analysis/competency-matrix';
import { COMPETENCY_COLUMNS } from '../assessment/terms/columns';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from '../assessment/terms/options';
import type { Term } from '../assessment/terms/term';
import type { Messages } from '../locales/messages';
import { LEVELS, type Level } from '../model/maturity-model';
import type { Rating } from '../model/rating';
import { REQUIREMENTS, type Requirement } from '../scoring/competency-readiness';
import type { Tone } from '../workbook/workbook-description';
import { codeCell, integerCell, live, ratingCell, textCell, type LooseCell } from './cells';
import { eachWord, indentedWidth, wordsWidth } from './column-width';
import type { CompetencyFormulas } from './live/competency-formulas';
import type { Column } from './report-table';
import type { ScoredCity } from './scored-city';

type ReadyState = 'ready' | 'short' | 'unknown';

const STATE_TONES: Readonly<Record<ReadyState, Tone>> = { ready: 'good', short: 'poor', unknown: 'unknown' };

/** Where the numbers stand that charts show. */
export const REQUIRED_AT_TARGET_COLUMN = 5;
export const CAPABILITY_COLUMN = 6;

/** A competency with the formulas of its row. */
export interface MatrixRow {
  readonly is: CompetencyRow;
  readonly formulas: CompetencyFormulas;
}

/** The columns of the matrix: what is asked, what is said, what is missing, and one a level. */
export function competencyColumns(city: ScoredCity, { sheets: texts, language }: Messages): Column<MatrixRow>[] {
  const names = new Map(city.model.competencies.map(({ id, text }) => [id, text[language]]));
  const advice = new Map(city.model.competencies.map((competency) => [competency.id, competency.advice[language]]));
  const requirements = (short: readonly Requirement[], unknown: readonly Requirement[]): string =>
    REQUIREMENTS.filter((requirement) => short.includes(requirement) || unknown.includes(requirement))
      .map((requirement) => (short.includes(requirement) ? COMPETENCY_COLUMNS[requirement][language] : `${COMPETENCY_COLUMNS[requirement][language]} (${texts.requirementStates.unknown})`))
      .join(', ');
  const said = (terms: Readonly<Record<string, Term>>) => eachWord([texts.rescore, ...Object.values(terms).map((term) => term[language])]);
  const rating = (given: Rating | null): LooseCell => (given === null ? codeCell(null) : ratingCell(given));
  return [
    { header: 'ID', width: wordsWidth('ID', city.model.competencies.map(({ id }) => id)), cell: ({ is }) => codeCell(is.competency) },
    { header: texts.competency, width: 26, cell: ({ is }) => textCell(names.get(is.competency) ?? '') },
    { header: texts.state, width: wordsWidth(texts.state, eachWord(Object.values(texts.states))), cell: ({ is, formulas }) => live(stateCell(stateNow(is), texts), formulas.state) },
    { header: texts.requiredNow, width: wordsWidth(texts.requiredNow, []), cell: ({ is, formulas }) => live(integerCell(is.required), formulas.required) },
    { header: texts.requiredAtTarget, width: wordsWidth(texts.requiredAtTarget, []), cell: ({ is }) => integerCell(is.requiredAtTarget) },
    { header: texts.capability, width: wordsWidth(texts.capability, eachWord([texts.rescore])), cell: ({ is, formulas }) => live(integerCell(is.capability), formulas.said.capability) },
    { header: texts.assigned, width: indentedWidth(texts.assigned, said(ASSIGNMENT_TERMS)), cell: ({ is, formulas }) => live(textCell(is.assigned === null ? '' : ASSIGNMENT_TERMS[is.assigned][language]), formulas.said.assigned) },
    { header: texts.approved, width: indentedWidth(texts.approved, said(APPROVAL_TERMS)), cell: ({ is, formulas }) => live(textCell(is.approved === null ? '' : APPROVAL_TERMS[is.approved][language]), formulas.said.approved) },
    { header: texts.human, width: wordsWidth(texts.human, eachWord([texts.rescore])), cell: ({ is, formulas }) => live(rating(is.human), formulas.said.human) },
    { header: texts.economic, width: wordsWidth(texts.economic, eachWord([texts.rescore])), cell: ({ is, formulas }) => live(rating(is.economic), formulas.said.economic) },
    { header: texts.delivery, width: indentedWidth(texts.delivery, said(DELIVERY_TERMS)), cell: ({ is, formulas }) => live(textCell(is.delivery === null ? '' : DELIVERY_TERMS[is.delivery][language]), formulas.said.delivery) },
    { header: texts.shortfalls, width: 16, cell: ({ is, formulas }) => live(textCell(requirements(is.shortfalls, is.unknown)), formulas.shortfalls) },
    { header: texts.shortfallsAtTarget, width: 16, cell: ({ is, formulas }) => live(textCell(requirements(is.shortfallsAtTarget, is.unknownAtTarget)), formulas.shortfallsAtTarget) },
    { header: texts.whatToDo, width: 24, cell: ({ is, formulas }) => live(textCell(isComplete(is) ? '' : (advice.get(is.competency) ?? '')), formulas.whatToDo(advice.get(is.competency) ?? '')) },
    ...LEVELS.map((level): Column<MatrixRow> => ({ header: texts.levelColumn(level), width: wordsWidth(texts.levelColumn(level), eachWord(Object.values(texts.states))), cell: ({ is, formulas }) => live(stateCell(stateAt(is, level), texts), formulas.level(level)) })),
  ];
}

/** Nothing is short or unknown, neither now nor at the target. */
function isComplete({ shortfalls, unknown, shortfallsAtTarget, unknownAtTarget }: CompetencyRow): boolean {
  return [shortfalls, unknown, shortfallsAtTarget, unknownAtTarget].every((requirements) => requirements.length === 0);
}

function stateNow({ shortfalls, unknown }: CompetencyRow): ReadyState {
  if (shortfalls.length > 0) return 'short';
  return unknown.length > 0 ? 'unknown' : 'ready';
}

function stateAt({ readyFor, possibleFor }: CompetencyRow, level: Level): ReadyState {
  if (level <= readyFor) return 'ready';
  return level <= possibleFor ? 'unknown' : 'short';
}

function stateCell(state: ReadyState, { states }: Messages['sheets']): LooseCell {
  return codeCell(states[state], STATE_TONES[state]);
}
