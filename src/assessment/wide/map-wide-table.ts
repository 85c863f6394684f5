import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import type { SheetData, SheetRow } from '../../workbook/sheet-data';
import { mostVoted } from '../find-tables';
import { readAssessment } from '../read-assessment';
import { askedLabelOf, weakLabelOf } from './city-columns';
import { isMicrosoftFormsHeader } from './form-columns';
import { headerLine } from './header-text';
import { columnMatcher, type ColumnMatcher, type HeaderMatch } from './match-column';
import { targetKey, type WideChoices, type WideColumn, type WideConflict, type WideMapping, type WideTarget } from './wide-mapping';

/** Our design: fewer rating columns are a table about something else. */
const LEAST_CRITERIA = 5;
/** Our design: the header stands in one of the first rows that have content. */
const ROWS_TO_LOOK_AT = 10;

interface HeaderColumn extends HeaderMatch {
  readonly column: number;
  readonly header: string;
}

/**
 * Which column of a wide table is what; null when the sheet is none: one whose header rates fewer than five criteria, or an
 * assessment of one city. What a person chose for a column beats what its header says.
 */
export function mapWideTable(sheet: SheetData, model: MaturityModel, choices: WideChoices = new Map()): WideMapping | null {
  const match = columnMatcher(model);
  const rows = sheet.rows.slice(0, ROWS_TO_LOOK_AT).filter(({ cells }) => cells.length >= LEAST_CRITERIA);
  const headers = rows.map((row) => {
    const columns = matchRow(row, match, choices);
    return { row: row.row, columns, criteria: ratedCriteria(columns) };
  });
  const most = Math.max(0, ...headers.map(({ criteria }) => criteria));
  const first = headers.findIndex(({ criteria }) => criteria === most);
  const found = headers[first];
  if (found === undefined || most < LEAST_CRITERIA || readAssessment(sheet, model).kind !== 'no-assessment') return null;
  const below = headers.slice(first + 1);
  const answers = below.findIndex(({ criteria }) => criteria < LEAST_CRITERIA);
  const columns = withWeakLabels(found.columns);
  return {
    sheet: sheet.name,
    headerRow: found.row,
    lastHeaderRow: below[(answers < 0 ? below.length : answers) - 1]?.row ?? found.row,
    columns: columns.map(({ column, header, match: columnMatch }): WideColumn => ({ column, header, match: columnMatch })),
    conflicts: conflictsOf(columns),
    language: mostVoted(votesOf(columns)),
  };
}

function matchRow({ cells }: SheetRow, match: ColumnMatcher, choices: WideChoices): HeaderColumn[] {
  return cells.flatMap(({ column, content }): HeaderColumn[] => {
    if (content.kind !== 'text') return [];
    const header = headerLine(content.text);
    return header === '' ? [] : [{ column, header, ...(chosen(choices.get(column)) ?? match(content.text)) }];
  });
}

function chosen(choice: WideTarget | 'ignore' | undefined): HeaderMatch | undefined {
  if (choice === undefined) return undefined;
  return { match: choice === 'ignore' ? { kind: 'ignored' } : { kind: 'matched', by: 'choice', target: choice }, languages: [] };
}

function ratedCriteria(columns: readonly HeaderColumn[]): number {
  const rated = columns.flatMap(({ match }) => (match.kind === 'matched' && match.target.kind === 'criterion' && match.target.field === 'rating' ? [match.target.id] : []));
  return new Set(rated).size;
}

/**
 * "Name" and a question for the city are the city where nothing better is, but not the "Name" of who filled in a Microsoft
 * form; "Code" is its code where nothing better is.
 */
function withWeakLabels(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const known = new Set(columns.flatMap(({ match }) => (match.kind === 'matched' ? [targetKey(match.target)] : [])));
  const byMicrosoft = columns.some(({ header }) => isMicrosoftFormsHeader(header));
  return columns.map((column) => {
    if (column.match.kind !== 'unmatched') return column;
    const word = weakLabelOf(column.header);
    if (word?.key === 'city' && byMicrosoft) return { ...column, match: { kind: 'form-tool' } };
    const label = word ?? askedLabelOf(column.header);
    if (label === undefined || known.has(label.key)) return column;
    known.add(label.key);
    return { ...column, match: { kind: 'matched', by: 'word', target: { kind: 'header', label: label.key } }, languages: label.languages };
  });
}

function conflictsOf(columns: readonly HeaderColumn[]): WideConflict[] {
  const byTarget = new Map<string, { target: WideTarget; columns: number[] }>();
  for (const { column, match } of columns) {
    if (match.kind !== 'matched') continue;
    const key = targetKey(match.target);
    const known = byTarget.get(key);
    if (known === undefined) byTarget.set(key, { target: match.target, columns: [column] });
    else known.columns.push(column);
  }
  return [...byTarget.values()].filter((conflict) => conflict.columns.length > 1);
}

function votesOf(columns: readonly HeaderColumn[]): Record<Language, number> {
  const votes: Record<Language, number> = { en: 0, ca: 0, es: 0 };
  for (const { languages } of columns) for (const language of languages) votes[language] += 1;
  return votes;
}
