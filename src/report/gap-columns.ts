import type { Gap } from '../analysis/gap';
import type { Messages } from '../locales/messages';
import { RATINGS } from '../model/rating';
import { NOTE_COLUMNS, type AnalystNotes } from './analyst-notes';
import { answerCell, codeCell, integerCell, linkCell, live, ratingCell, textCell, type LooseCell } from './cells';
import { eachWord, wordsWidth } from './column-width';
import { answersById, criteriaById } from './index-city';
import { textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import { ratingFormula } from './live/live-texts';
import { UNREAD } from './live/word-list';
import type { Column } from './report-table';
import type { ScoredCity } from './scored-city';

/** A row of the gap analysis: an open gap, a closed one that the analyst had notes on, or the line of an empty list. */
export type GapRow = { readonly kind: 'open'; readonly criterion: string; readonly gap: Gap } | { readonly kind: 'closed'; readonly criterion: string } | { readonly kind: 'none' };

/** The columns of the gap analysis: ours, the analyst's, and those that the analyst added. */
export function gapColumns(city: ScoredCity, lists: LiveCity, notes: AnalystNotes, messages: Messages): Column<GapRow>[] {
  return [...ownColumns(city, lists, messages), ...noteColumns(notes, messages)];
}

/** Where the rating and the state stand. */
export const RATING_COLUMN = 4;
export const STATE_COLUMN = 6;

function ownColumns(city: ScoredCity, { criteria: block }: LiveCity, messages: Messages): Column<GapRow>[] {
  const { sheets: texts, language } = messages;
  const criteria = criteriaById(city.model);
  const answers = answersById(city.assessment);
  const { sheet } = city.assessment;
  const criterionOf = (row: GapRow) => (row.kind === 'none' ? undefined : criteria.get(row.criterion));
  const isKnown = (row: GapRow): row is Exclude<GapRow, { kind: 'none' }> => row.kind !== 'none' && criteria.has(row.criterion);
  const answerOf = (row: GapRow) => (row.kind === 'none' ? undefined : answers.get(row.criterion));
  return [
    { header: texts.tier, width: wordsWidth(texts.tier, [texts.closedHeading]), cell: (row) => tierCell(row, texts) },
    { header: 'ID', width: wordsWidth('ID', city.model.criteria.map(({ id }) => id)), cell: (row) => codeCell(row.kind === 'none' ? null : row.criterion) },
    { header: texts.criterion, width: 36, cell: (row) => textCell(row.kind === 'none' ? texts.noGaps : (criterionOf(row)?.text[language] ?? '')) },
    { header: texts.rating, width: ratingWidth(messages), cell: (row) => (isKnown(row) ? live(answerCell(answerOf(row)?.answer ?? { kind: 'not-rated' }, texts.notApplicable, texts.notRated), ratingFormula(block.codeOf(row.criterion), messages)) : codeCell(null)) },
    { header: texts.required, width: wordsWidth(texts.required, RATINGS), cell: (row) => (row.kind === 'open' ? ratingCell(row.gap.required) : codeCell(null)) },
    { header: texts.stateNow, width: wordsWidth(texts.stateNow, eachWord([texts.rescore, ...Object.values(texts.gapStates)])), cell: (row) => (isKnown(row) ? live(codeCell(texts.gapStates[row.kind]), gapStateFormula(block, row.criterion, texts)) : codeCell(null)) },
    { header: texts.whatToDo, width: 42, cell: (row) => textCell(criterionOf(row)?.advice?.[language] ?? '') },
    { header: texts.evidence, width: 22, cell: (row) => textCell(answerOf(row)?.evidence ?? '') },
    { header: texts.answerCell, width: wordsWidth(texts.answerCell, []), cell: (row) => linkCell(answerOf(row)?.cell ?? '', sheet, answerOf(row)?.cell ?? null, texts.goToAnswer) },
  ];
}

/** Closed as soon as the answer reaches what the target requires, or does not apply. */
function gapStateFormula({ codeOf, requiredOf }: LiveCity['criteria'], criterion: string, { gapStates, rescore }: Messages['sheets']): string {
  const code = codeOf(criterion);
  return `IF(${code}=${String(UNREAD)},${textLiteral(rescore)},IF(${code}<${requiredOf(criterion)},${textLiteral(gapStates.open)},${textLiteral(gapStates.closed)}))`;
}

/** The word for *score again* may wrap: these rows have at least two lines. */
function ratingWidth({ sheets: texts }: Messages): number {
  return wordsWidth(texts.rating, [texts.notApplicable, texts.notRated, ...eachWord([texts.rescore])]);
}

function tierCell(row: GapRow, { closedHeading }: Messages['sheets']): LooseCell {
  if (row.kind === 'none') return codeCell(null);
  return row.kind === 'open' ? integerCell(row.gap.tier) : codeCell(closedHeading, 'muted');
}

const NOTE_WIDTHS = { owner: 15, due: 11.5, status: 12, note: 24 } as const;
const ADDED_WIDTH = 18;

function noteColumns({ addedColumns, byCriterion }: AnalystNotes, { sheets: texts }: Messages): Column<GapRow>[] {
  const cellOf = (key: string) => (row: GapRow): LooseCell => (row.kind === 'none' ? undefined : byCriterion.get(row.criterion)?.get(key)) ?? blankNote(key);
  return [
    ...NOTE_COLUMNS.map((key) => ({ header: texts[key], width: NOTE_WIDTHS[key], cell: cellOf(key) })),
    ...addedColumns.map((header) => ({ header, width: ADDED_WIDTH, cell: cellOf(header) })),
  ];
}

const BLANK_NOTE: LooseCell = { value: null, style: { role: 'input', wrap: true } };
const BLANK_DATE: LooseCell = { value: null, style: { role: 'input', wrap: true, format: 'date' } };

function blankNote(key: string): LooseCell {
  return key === 'due' ? BLANK_DATE : BLANK_NOTE;
}
