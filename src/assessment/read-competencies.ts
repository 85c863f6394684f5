import type { Competency } from '../model/maturity-model';
import type { Rating } from '../model/rating';
import type { CellContent } from '../workbook/sheet-data';
import type { AnswerRow, CompetencyAnswer } from './assessment';
import type { FoundTable } from './find-tables';
import { finding, type Finding } from './finding';
import { firstValue, type ColumnReader } from './first-value';
import { answerRows, groupRows } from './group-rows';
import { idMatcher } from './match-id';
import { parseRating } from './parse-rating';
import { parseCapability, parseText, seenText, type Parsed } from './parse-value';
import type { TableEntry } from './table-entry';
import type { CompetencyColumn } from './terms/columns';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from './terms/options';
import { indexTerms, meaningOf, type TermIndex } from './terms/term';

type Entry = TableEntry<CompetencyColumn>;

export interface CompetencyReading {
  /** One for each competency of the model, in its order. */
  readonly competencies: readonly CompetencyAnswer[];
  readonly findings: readonly Finding[];
  /** The rows of the competencies that have one, by id. */
  readonly rows: ReadonlyMap<string, AnswerRow>;
}

/** Reads what a sheet says of the competencies of the office. Rows are matched by id, never by position. */
export function readCompetencies(sheet: string, tables: readonly FoundTable<CompetencyColumn>[], model: readonly Competency[]): CompetencyReading {
  const findings: Finding[] = [];
  const { byId, unknown } = groupRows(tables, idMatcher(model.map(({ id }) => id)));
  const competencies = model.map(({ id }) => readCompetency(sheet, id, byId.get(id) ?? [], findings));
  for (const entry of unknown) {
    if (!ANSWER_COLUMNS.some((column) => seenText(entry.content(column)) !== '')) continue;
    findings.push(finding('unknown-id', sheet, entry.address('id') ?? null, { seen: seenText(entry.content('id')) }));
  }
  const missing = model.filter(({ id }) => !byId.has(id)).map(({ id }) => id);
  if (missing.length > 0) findings.push(finding('competencies-missing', sheet, null, { ids: missing, count: missing.length }));
  return { competencies, findings, rows: answerRows(byId) };
}

const ANSWER_COLUMNS = ['assigned', 'approved', 'human', 'economic', 'capability', 'delivery'] as const;

/** What the rows of one competency say of it, with findings for what they do not say well. */
export function readCompetency(sheet: string, competency: string, entries: readonly Entry[], findings: Finding[]): CompetencyAnswer {
  return {
    competency,
    assigned: firstValue(sheet, entries, ASSIGNED, findings),
    approved: firstValue(sheet, entries, APPROVED, findings),
    human: firstValue(sheet, entries, HUMAN, findings),
    economic: firstValue(sheet, entries, ECONOMIC, findings),
    capability: firstValue(sheet, entries, CAPABILITY, findings),
    delivery: firstValue(sheet, entries, DELIVERY, findings),
    evidence: firstValue(sheet, entries, EVIDENCE, findings),
    cell: entries[0]?.address('capability') ?? entries[0]?.address('id') ?? null,
  };
}

/** How each column is read: made once, for there are many cells. */
const ASSIGNED = reader('assigned', option(indexTerms(ASSIGNMENT_TERMS)));
const APPROVED = reader('approved', option(indexTerms(APPROVAL_TERMS)));
const HUMAN = reader('human', parseResources);
const ECONOMIC = reader('economic', parseResources);
const CAPABILITY = reader('capability', (content) => (isBlankWord(content) ? null : parseCapability(content)));
const DELIVERY = reader('delivery', option(indexTerms(DELIVERY_TERMS)));
const EVIDENCE = reader('evidence', parseText);

function reader<Value>(column: CompetencyColumn, parse: (content: CellContent | undefined) => Parsed<Value>): ColumnReader<CompetencyColumn, Value> {
  return { column, parse, unreadable: 'unreadable-competency-value' };
}

/** Resources are rated like criteria; "not applicable" is no answer to them. */
function parseResources(content: CellContent | undefined): Parsed<Rating> {
  const parsed = parseRating(content);
  if ('problem' in parsed) return undefined;
  if (parsed.answer.kind === 'rated') return parsed.answer.rating;
  return parsed.answer.kind === 'not-rated' ? null : undefined;
}

function option<Key extends string>(words: TermIndex<Key>): (content: CellContent | undefined) => Parsed<Key> {
  return (content) => {
    if (isBlankWord(content)) return null;
    const text = parseText(content);
    return typeof text === 'string' ? meaningOf(text, words)?.key : text;
  };
}

/** `-`, `n/d` and the like leave a cell blank, as they do for a rating. */
function isBlankWord(content: CellContent | undefined): boolean {
  const parsed = parseRating(content);
  return 'answer' in parsed && parsed.answer.kind === 'not-rated';
}
