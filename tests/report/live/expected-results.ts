import { messagesFor } from '../../../src/locales/messages';
import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { formulaCells, type DescribedCity, type FormulaCell } from './described-city';
import { keyOf, type Edits } from './edits';
import type { AnswerColumn } from './typed-cell';

const FIELDS = ['capability', 'assigned', 'approved', 'human', 'economic', 'delivery'] as const;
type Value = string | number | boolean;
/** What a formula cell must show. */
type Expectation = (cell: FormulaCell) => Value;

/**
 * What the formulas of a scored workbook must show after edits: what a new scoring with the old targets writes in the same
 * cells, and the word for *score again* where an answer was typed that formulas cannot read.
 * @param fresh the new scoring of what formulas can read
 */
export function expectedResults(before: DescribedCity, fresh: DescribedCity, edits: Edits): FormulaCell[] {
  const texts = messagesFor(before.city.assessment.language).sheets;
  const [summary, gaps, criteria, competencies] = resultsOf(before);
  const [freshSummary, , freshCriteria, freshCompetencies] = resultsOf(fresh);
  const isUnread = unreadAnswers(edits);
  const ratingColumn = columnOf(criteria, texts.rating);
  const rating = (id: string): Value => (isUnread(id, 'rating') ? texts.rescore : valueAt(freshCriteria, rowOf(criteria, id), ratingColumn));

  const ofSummary: Expectation = ({ row, column, value }) => {
    const [label, id] = /^([MSR][0-9]\.[0-9]) · /.exec(String(value)) ?? [];
    return label === undefined || id === undefined ? valueAt(freshSummary, row, column) : `${id} · ${String(rating(id))}`;
  };
  const ofCriteria: Expectation = ({ row, column }) => {
    const isRead = !isUnread(idAt(criteria, row), 'rating');
    const follows = [ratingColumn, columnOf(criteria, texts.why)].includes(column);
    return isRead || !follows ? valueAt(freshCriteria, row, column) : texts.rescore;
  };
  const ofCompetencies: Expectation = ({ row, column }) => {
    const field = FIELDS.find((name) => columnOf(competencies, texts[name]) === column);
    return field !== undefined && isUnread(idAt(competencies, row), field) ? texts.rescore : valueAt(freshCompetencies, row, column);
  };

  const isOpen = (id: string) => fresh.city.analysis.gaps.some(({ criterion }) => criterion === id);
  const isListed = (id: string) => before.city.analysis.gaps.some(({ criterion }) => criterion === id);
  const isChanged = before.city.model.criteria.some(({ id }) => rating(id) !== valueAt(criteria, rowOf(criteria, id), ratingColumn));
  const isLonger = fresh.city.analysis.gaps.some(({ criterion }) => !isListed(criterion));
  const ofGaps: Expectation = ({ row, column }) => {
    const id = String(valueAt(gaps, row, 2));
    if (column === 1) return isChanged ? (isLonger ? texts.gapsAdded : texts.gapsChanged) : '';
    if (column === columnOf(gaps, texts.rating)) return rating(id);
    return isUnread(id, 'rating') ? texts.rescore : texts.gapStates[isOpen(id) ? 'open' : 'closed'];
  };

  const expectations: readonly (readonly [SheetDescription, Expectation])[] = [[summary, ofSummary], [gaps, ofGaps], [criteria, ofCriteria], [competencies, ofCompetencies]];
  return expectations.flatMap(([sheet, expected]) => formulaCells([sheet]).map((cell) => ({ ...cell, value: expected(cell) })));
}

/** Answers typed so that formulas cannot read them, and all answers of an id that is there twice. */
function unreadAnswers({ typed, rows }: Edits): (id: string, column: AnswerColumn) => boolean {
  const odd = new Set(typed.filter(({ cell }) => !cell.plain).map(keyOf));
  const doubled = rows.kind === 'doubled' ? rows.ids : [];
  const deleted = rows.kind === 'deleted' ? rows.ids : [];
  return (id, column) => doubled.includes(id) || (odd.has(keyOf({ id, column })) && !deleted.includes(id));
}

function resultsOf({ sheets }: DescribedCity): readonly [SheetDescription, SheetDescription, SheetDescription, SheetDescription] {
  const [summary, gaps, criteria, competencies] = sheets;
  if (summary === undefined || gaps === undefined || criteria === undefined || competencies === undefined) throw new Error('a sheet is missing');
  return [summary, gaps, criteria, competencies];
}

function valueAt({ rows }: SheetDescription, row: number, column: number): Value {
  return rows.find((other) => other.row === row)?.cells.find((cell) => cell.column === column)?.value ?? '';
}

function idAt(sheet: SheetDescription, row: number): string {
  return String(valueAt(sheet, row, 1));
}

function rowOf({ rows }: SheetDescription, id: string): number {
  return rows.find(({ cells }) => cells[0]?.value === id)?.row ?? 0;
}

/** The column under a header: the header row of a table begins with, or has, ID. */
function columnOf({ rows }: SheetDescription, header: string): number {
  const headers = rows.find(({ cells }) => cells.some(({ value, style }) => style.role === 'header' && value === 'ID'));
  return headers?.cells.find(({ value }) => value === header)?.column ?? 0;
}
