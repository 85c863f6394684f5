import { plainText } from '../assessment/fold';
import { idMatcher, type IdMatcher } from '../assessment/match-id';
import { cellText } from '../assessment/parse-value';
import { LANGUAGES } from '../model/language';
import { messagesFor, type Messages } from '../locales/messages';
import { columnLetters } from '../workbook/a1-address';
import type { CellContent, SheetData, SheetRow } from '../workbook/sheet-data';
import type { NumberFormat } from '../workbook/workbook-description';
import type { LooseCell } from './cells';

/** Columns of the gap analysis that belong to the analyst. */
export const NOTE_COLUMNS = ['owner', 'due', 'status', 'note'] as const;

/** What analysts wrote into a gap analysis, by id of the criterion. */
export interface AnalystNotes {
  /** Headers of columns that the analyst added, in order. */
  readonly addedColumns: readonly string[];
  /** Cells by column key or added header; ids in the order of the sheet. */
  readonly byCriterion: ReadonlyMap<string, ReadonlyMap<string, LooseCell>>;
  /** How many of the cells were formulas: their results are kept, not the formulas. */
  readonly formulas: number;
}

export const NO_NOTES: AnalystNotes = { addedColumns: [], byCriterion: new Map(), formulas: 0 };

/**
 * Reads the analyst's columns out of an earlier gap analysis, found by header words in any language. What stands in the
 * table without an id, or below it, is kept under a number in brackets, its texts together in the note.
 */
export function readAnalystNotes(sheet: SheetData, criteria: readonly string[]): AnalystNotes {
  const matchId = idMatcher(criteria);
  const addedColumns: string[] = [];
  const byCriterion = new Map<string, Map<string, LooseCell>>();
  let header: ReadonlyMap<number, string> | undefined;
  let formulas = 0;
  const keep = (id: string, cells: readonly NoteCell[]) => {
    const kept = byCriterion.get(id) ?? new Map<string, LooseCell>();
    for (const { key, cell, formula } of cells) {
      if (!kept.has(key)) kept.set(key, cell);
      if (formula) formulas += 1;
      if (!OURS.has(key) && !addedColumns.includes(key)) addedColumns.push(key);
    }
    if (cells.length > 0) byCriterion.set(id, kept);
  };
  const withoutId: (readonly NoteCell[])[] = [];
  for (const row of sheet.rows) {
    const found = findHeader(row);
    header = found ?? header;
    if (found !== undefined || header === undefined) continue;
    const id = rowId(row, header, matchId);
    if (id === '') withoutId.push(looseCells(row, header));
    else keep(id, noteCells(row, header));
  }
  for (const cells of withoutId) keep(freeNumber(byCriterion), cells);
  return { addedColumns, byCriterion, formulas };
}

function freeNumber(taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`(${number})`)) return `(${number})`;
}

const ID = 'id';
const GIVEN = 'given';
const OURS: ReadonlySet<string> = new Set([ID, GIVEN, ...NOTE_COLUMNS]);
/** Sentences of ours in and below the table. */
const OUR_SENTENCES = new Set(LANGUAGES.map((language) => messagesFor(language).sheets).flatMap(({ noGaps, closedHeading, closedIntro }) => [noGaps, closedHeading, closedIntro]));
const OUR_HEADERS = LANGUAGES.map((language): ReadonlyMap<string, string> => new Map(ourHeaders(messagesFor(language))));

/** Our headers in one language: the analyst's columns by key, the id, and all that is written anew each time. */
function ourHeaders({ sheets }: Messages): [string, string][] {
  const given = [sheets.tier, sheets.criterion, sheets.rating, sheets.required, sheets.stateNow, sheets.whatToDo, sheets.evidence, sheets.answerCell];
  return [...given.map((header): [string, string] => [header, GIVEN]), ...NOTE_COLUMNS.map((key): [string, string] => [sheets[key], key]), ['ID', ID]];
}

/** Columns by what they are, when the row is the header of a gap table: read in the language that fits it best. */
function findHeader(row: SheetRow): ReadonlyMap<number, string> | undefined {
  const headers = row.cells.flatMap(({ column, content }): [number, string][] => [[column, plainText(cellText(content) ?? '')]]).filter(([, header]) => header !== '');
  const matches = (ours: ReadonlyMap<string, string>) => headers.filter(([, header]) => ours.has(header)).length;
  const best = OUR_HEADERS.reduce((before, ours) => (matches(ours) > matches(before) ? ours : before));
  const keys = headers.map(([, header]) => best.get(header));
  return keys.includes(ID) && keys.includes(GIVEN) ? new Map(headers.map(([column, header]) => [column, best.get(header) ?? header])) : undefined;
}

/** A cell of the analyst's, by column key or header; a column without a header goes by its letters. */
interface NoteCell {
  readonly key: string;
  readonly cell: LooseCell;
  readonly formula: boolean;
}

function rowId(row: SheetRow, header: ReadonlyMap<number, string>, matchId: IdMatcher): string {
  const content = row.cells.find(({ column }) => header.get(column) === ID)?.content;
  return matchId(content) ?? plainText(cellText(content) ?? '');
}

function noteCells(row: SheetRow, header: ReadonlyMap<number, string>): NoteCell[] {
  return row.cells.flatMap(({ column, content, formula }) => {
    const key = header.get(column) ?? columnLetters(column);
    return key === ID || key === GIVEN ? [] : [{ key, cell: noteCell(content), formula }];
  });
}

/** The same of a row without an id: what stands in columns of ours goes to the note. */
function looseCells(row: SheetRow, header: ReadonlyMap<number, string>): NoteCell[] {
  const given = row.cells.filter(({ column, content }) => header.get(column) === GIVEN && content.kind === 'text');
  const texts = given.flatMap(({ content }) => cellText(content) ?? []).filter((text) => !OUR_SENTENCES.has(text));
  const cells = noteCells(row, header);
  if (texts.length === 0) return cells;
  const note = cells.find(({ key }) => key === 'note')?.cell.value ?? null;
  const all = [...(note === null ? [] : [String(note)]), ...texts].join(' · ');
  return [...cells.filter(({ key }) => key !== 'note'), { key: 'note', cell: noteCell({ kind: 'text', text: all }), formula: false }];
}

const FORMATS: Readonly<Record<'plain' | 'percent' | 'date', NumberFormat>> = { plain: 'general', percent: 'percent', date: 'date' };

/** The cell as the analyst left it. */
function noteCell(content: CellContent): LooseCell {
  switch (content.kind) {
    case 'text':
      return { value: content.text, style: { role: 'input', wrap: true } };
    case 'number':
      return { value: content.number, style: { role: 'input', format: FORMATS[content.shown] } };
    case 'boolean':
      return { value: content.boolean, style: { role: 'input' } };
    case 'error':
      return { value: content.error, style: { role: 'input' } };
    case 'not-calculated':
      return { value: null, style: { role: 'input' } };
  }
}
