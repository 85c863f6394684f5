import type { Gap } from '../analysis/gap';
import type { Messages } from '../locales/messages';
import { NOTE_COLUMNS, type AnalystNotes } from './analyst-notes';
import { answerCell, codeCell, integerCell, linkCell, ratingCell, textCell, type LooseCell } from './cells';
import { answersById, criteriaById } from './index-city';
import type { Column } from './report-table';
import type { ScoredCity } from './scored-city';

/** A row of the gap analysis: an open gap, a closed one that the analyst had notes on, or the line of an empty list. */
export type GapRow = { readonly kind: 'open'; readonly criterion: string; readonly gap: Gap } | { readonly kind: 'closed'; readonly criterion: string } | { readonly kind: 'none' };

/** The columns of the gap analysis: ours, the analyst's, and those that the analyst added. */
export function gapColumns(city: ScoredCity, notes: AnalystNotes, messages: Messages): Column<GapRow>[] {
  return [...ownColumns(city, messages), ...noteColumns(notes, messages)];
}

function ownColumns(city: ScoredCity, { sheets: texts, language }: Messages): Column<GapRow>[] {
  const criteria = criteriaById(city.model);
  const answers = answersById(city.assessment);
  const { sheet } = city.assessment;
  const criterionOf = (row: GapRow) => (row.kind === 'none' ? undefined : criteria.get(row.criterion));
  const answerOf = (row: GapRow) => (row.kind === 'none' ? undefined : answers.get(row.criterion));
  return [
    { header: texts.tier, width: 10, cell: (row) => tierCell(row, texts) },
    { header: 'ID', width: 8, cell: (row) => codeCell(row.kind === 'none' ? null : row.criterion) },
    { header: texts.criterion, width: 40, cell: (row) => textCell(row.kind === 'none' ? texts.noGaps : (criterionOf(row)?.text[language] ?? '')) },
    { header: texts.rating, width: 11, cell: (row) => (row.kind === 'none' ? codeCell(null) : answerCell(answerOf(row)?.answer ?? { kind: 'not-rated' }, texts.notApplicable, texts.notRated)) },
    { header: texts.required, width: 11, cell: (row) => (row.kind === 'open' ? ratingCell(row.gap.required) : codeCell(null)) },
    { header: texts.whatToDo, width: 48, cell: (row) => textCell(criterionOf(row)?.advice?.[language] ?? '') },
    { header: texts.evidence, width: 26, cell: (row) => textCell(answerOf(row)?.evidence ?? '') },
    { header: texts.answerCell, width: 10, cell: (row) => linkCell(answerOf(row)?.cell ?? '', sheet, answerOf(row)?.cell ?? null, texts.goToAnswer) },
  ];
}

function tierCell(row: GapRow, { closedHeading }: Messages['sheets']): LooseCell {
  if (row.kind === 'none') return codeCell(null);
  return row.kind === 'open' ? integerCell(row.gap.tier) : codeCell(closedHeading, 'muted');
}

const NOTE_WIDTHS = { owner: 18, due: 12, status: 14, note: 30 } as const;
const ADDED_WIDTH = 18;

function noteColumns({ addedColumns, byCriterion }: AnalystNotes, { sheets: texts }: Messages): Column<GapRow>[] {
  const cellOf = (key: string) => (row: GapRow): LooseCell => (row.kind === 'none' ? undefined : byCriterion.get(row.criterion)?.get(key)) ?? blankNote(key);
  return [
    ...NOTE_COLUMNS.map((key) => ({ header: texts[key], width: NOTE_WIDTHS[key], cell: cellOf(key) })),
    ...addedColumns.map((header) => ({ header, width: ADDED_WIDTH, cell: cellOf(header) })),
  ];
}

function blankNote(key: string): LooseCell {
  return { value: null, style: { role: 'input', wrap: true, ...(key === 'due' ? { format: 'date' as const } : {}) } };
}
