import { LANGUAGES, type Language } from '../model/language';
import type { SheetCell, SheetData, SheetRow } from '../workbook/sheet-data';
import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS, type CompetencyColumn, type CriteriaColumn } from './terms/columns';
import { indexTerms, meaningOf, type TermIndex } from './terms/term';

/** A table found by its header words: where each of its columns is, and the rows below. */
export interface FoundTable<Column extends string> {
  readonly headerRow: number;
  /** Columns of the sheet by meaning. */
  readonly columns: ReadonlyMap<Column, number>;
  /** Header cells that repeat a column already found: the first one counts. */
  readonly repeated: readonly { readonly field: Column; readonly column: number }[];
  /** Header cells that are no word of the table. */
  readonly unknown: readonly { readonly text: string; readonly column: number }[];
  /** Rows below the header, to the last one that has an id. */
  readonly rows: readonly SheetRow[];
}

export interface FoundTables {
  /** One or more: a sheet may repeat the header, once a dimension for example. */
  readonly criteria: readonly FoundTable<CriteriaColumn>[];
  readonly competencies: readonly FoundTable<CompetencyColumn>[];
  /** Rows above the first table: the header block stands there. */
  readonly rowsAbove: readonly SheetRow[];
  /** How many header cells were words of each language. */
  readonly languageVotes: Readonly<Record<Language, number>>;
}

const ID_WORDS = indexTerms({ id: CRITERIA_COLUMNS.id });
export const CRITERIA_WORDS = indexTerms(CRITERIA_COLUMNS);
export const COMPETENCY_WORDS = indexTerms(COMPETENCY_COLUMNS);

/**
 * Finds the tables of an assessment by their header words, in any language and order. A criteria table has an ID and a
 * Rating column; a competency table has an ID and any other of its columns, and no Rating (our design).
 */
export function findTables(sheet: SheetData): FoundTables {
  const votes: Record<Language, number> = { en: 0, ca: 0, es: 0 };
  const criteria: FoundTable<CriteriaColumn>[] = [];
  const competencies: FoundTable<CompetencyColumn>[] = [];
  const headers = sheet.rows.flatMap((row, index) => {
    const header = readHeader(row);
    return header === undefined ? [] : [{ index, ...header }];
  });
  headers.forEach(({ index, table }, position) => {
    const below = sheet.rows.slice(index + 1, headers[position + 1]?.index);
    const length = tableLength(below, table.header.columns.get('id'));
    const rows = below.slice(0, length);
    if (table.kind === 'criteria') criteria.push({ rows, ...table.header });
    else competencies.push({ rows, ...table.header });
    for (const language of table.languages) votes[language] += 1;
  });
  return { criteria, competencies, rowsAbove: sheet.rows.slice(0, headers[0]?.index), languageVotes: votes };
}

/** A table ends with the last row that has an id. */
function tableLength(rows: readonly SheetRow[], idColumn: number | undefined): number {
  return rows.findLastIndex(({ cells }) => cells.some(({ column }) => column === idColumn)) + 1;
}

type HeaderTable =
  | { readonly kind: 'criteria'; readonly header: Header<CriteriaColumn>; readonly languages: readonly Language[] }
  | { readonly kind: 'competencies'; readonly header: Header<CompetencyColumn>; readonly languages: readonly Language[] };

type Header<Column extends string> = Omit<FoundTable<Column>, 'rows'>;

function readHeader(row: SheetRow): { readonly table: HeaderTable } | undefined {
  if (!row.cells.some((cell) => headerMeaning(cell, ID_WORDS) !== undefined)) return undefined;
  const criteria = matchHeader(row, CRITERIA_WORDS);
  if (criteria.header.columns.has('rating')) return { table: { kind: 'criteria', ...criteria } };
  const competencies = matchHeader(row, COMPETENCY_WORDS);
  return competencies.header.columns.size > 1 ? { table: { kind: 'competencies', ...competencies } } : undefined;
}

function matchHeader<Column extends string>(row: SheetRow, words: TermIndex<Column>) {
  const columns = new Map<Column, number>();
  const repeated: { field: Column; column: number }[] = [];
  const unknown: { text: string; column: number }[] = [];
  const languages: Language[] = [];
  for (const cell of row.cells) {
    const meaning = headerMeaning(cell, words);
    if (meaning === undefined) {
      if (cell.content.kind === 'text') unknown.push({ text: cell.content.text, column: cell.column });
      continue;
    }
    if (columns.has(meaning.key)) repeated.push({ field: meaning.key, column: cell.column });
    else columns.set(meaning.key, cell.column);
    languages.push(...meaning.languages);
  }
  return { header: { headerRow: row.row, columns, repeated, unknown }, languages };
}

function headerMeaning<Column extends string>(cell: SheetCell, words: TermIndex<Column>) {
  return cell.content.kind === 'text' ? meaningOf(cell.content.text, words) : undefined;
}

/** The language with most votes; English on a tie. */
export function mostVoted(votes: Readonly<Record<Language, number>>): Language {
  const most = Math.max(...LANGUAGES.map((language) => votes[language]));
  const [first = 'en', second] = LANGUAGES.filter((language) => votes[language] === most);
  return second === undefined ? first : 'en';
}
