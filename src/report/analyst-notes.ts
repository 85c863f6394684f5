import { idMatcher } from '../assessment/match-id';
import { plainText } from '../assessment/fold';
import { LANGUAGES } from '../model/language';
import { messagesFor, type Messages } from '../locales/messages';
import type { CellContent, SheetData, SheetRow } from '../workbook/sheet-data';
import type { NumberFormat } from '../workbook/workbook-description';
import type { LooseCell } from './cells';

/** Columns of the gap analysis that belong to the analyst. */
export const NOTE_COLUMNS = ['owner', 'due', 'status', 'note'] as const;
export type NoteColumn = (typeof NOTE_COLUMNS)[number];

/** What analysts wrote into a gap analysis, by id of the criterion. */
export interface AnalystNotes {
  /** Headers of columns that the analyst added, in order. */
  readonly addedColumns: readonly string[];
  /** Cells by column key or added header; ids in the order of the sheet. */
  readonly byCriterion: ReadonlyMap<string, ReadonlyMap<string, LooseCell>>;
}

export const NO_NOTES: AnalystNotes = { addedColumns: [], byCriterion: new Map() };

/** Reads the analyst's columns out of an earlier gap analysis, found by header words in any language. */
export function readAnalystNotes(sheet: SheetData, criteria: readonly string[]): AnalystNotes {
  const matchId = idMatcher(criteria);
  const addedColumns: string[] = [];
  const byCriterion = new Map<string, Map<string, LooseCell>>();
  let header: ReadonlyMap<number, string> | undefined;
  for (const row of sheet.rows) {
    const found = readHeader(row);
    if (found !== undefined) {
      header = found;
      for (const key of found.values()) if (!OURS.has(key) && !addedColumns.includes(key)) addedColumns.push(key);
    } else if (header !== undefined) {
      collect(row, header, matchId, byCriterion);
    }
  }
  return { addedColumns, byCriterion };
}

const ID = 'id';
const GIVEN = 'given';
const OURS: ReadonlySet<string> = new Set([ID, GIVEN, ...NOTE_COLUMNS]);
const OUR_HEADERS = LANGUAGES.map((language): ReadonlyMap<string, string> => new Map(ourHeaders(messagesFor(language))));

/** Our headers in one language: the analyst's columns by key, the id, and all that is written anew each time. */
function ourHeaders({ sheets }: Messages): [string, string][] {
  const given = [sheets.tier, sheets.criterion, sheets.rating, sheets.required, sheets.whatToDo, sheets.evidence, sheets.answerCell];
  return [...given.map((header): [string, string] => [header, GIVEN]), ...NOTE_COLUMNS.map((key): [string, string] => [sheets[key], key]), ['ID', ID]];
}

/** Columns by what they are, when the row is the header of a gap table: read in the language that fits it best. */
function readHeader(row: SheetRow): ReadonlyMap<number, string> | undefined {
  const headers = row.cells.flatMap(({ column, content }): [number, string][] => (content.kind === 'text' ? [[column, plainText(content.text)]] : []));
  const matches = (ours: ReadonlyMap<string, string>) => headers.filter(([, header]) => ours.has(header)).length;
  const best = OUR_HEADERS.reduce((before, ours) => (matches(ours) > matches(before) ? ours : before));
  const keys = headers.map(([, header]) => best.get(header));
  return keys.includes(ID) && keys.includes(GIVEN) ? new Map(headers.map(([column, header]) => [column, best.get(header) ?? header])) : undefined;
}

function collect(row: SheetRow, header: ReadonlyMap<number, string>, matchId: (content: CellContent) => string | undefined, notes: Map<string, Map<string, LooseCell>>) {
  const idCell = row.cells.find(({ column }) => header.get(column) === ID);
  const id = idCell === undefined ? undefined : (matchId(idCell.content) ?? (idCell.content.kind === 'text' ? plainText(idCell.content.text) : undefined));
  if (id === undefined) return;
  for (const { column, content } of row.cells) {
    const key = header.get(column);
    const cell = noteCell(content);
    if (key === undefined || key === ID || key === GIVEN || cell === undefined) continue;
    const cells = notes.get(id) ?? new Map<string, LooseCell>();
    if (!cells.has(key)) cells.set(key, cell);
    notes.set(id, cells);
  }
}

const FORMATS: Readonly<Record<'plain' | 'percent' | 'date', NumberFormat>> = { plain: 'general', percent: 'percent', date: 'date' };

/** The cell as the analyst left it. */
function noteCell(content: CellContent): LooseCell | undefined {
  switch (content.kind) {
    case 'text':
      return { value: content.text, style: { role: 'input', wrap: true } };
    case 'number':
      return { value: content.number, style: { role: 'input', format: FORMATS[content.shown] } };
    case 'boolean':
      return { value: content.boolean, style: { role: 'input' } };
    default:
      return undefined;
  }
}
