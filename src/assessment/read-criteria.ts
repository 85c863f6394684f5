import type { Criterion } from '../model/maturity-model';
import type { Answer, AnswerRow, CriterionAnswer, NaReason } from './assessment';
import type { FoundTable } from './find-tables';
import { finding, type Finding } from './finding';
import { cellProblem, firstValue } from './first-value';
import { answerRows, groupRows } from './group-rows';
import { idMatcher } from './match-id';
import { parseRating } from './parse-rating';
import { parseEffort, parseImpact, parseText, parseWeight, seenText, type Parsed } from './parse-value';
import type { TableEntry } from './table-entry';
import type { CriteriaColumn } from './terms/columns';
import { NA_REASON_TERMS } from './terms/ratings';
import { indexTerms, meaningOf } from './terms/term';
import type { CellContent } from '../workbook/sheet-data';

type Entry = TableEntry<CriteriaColumn>;

export interface CriteriaReading {
  /** One for each criterion of the model, in its order. */
  readonly answers: readonly CriterionAnswer[];
  readonly findings: readonly Finding[];
  /** The rows of the criteria that have one, by id. */
  readonly rows: ReadonlyMap<string, AnswerRow>;
}

const NA_REASON_WORDS = indexTerms(NA_REASON_TERMS);

/** Reads the answers of the criteria tables of one sheet. Rows are matched by id, never by position. */
export function readCriteria(sheet: string, tables: readonly FoundTable<CriteriaColumn>[], criteria: readonly Criterion[]): CriteriaReading {
  const findings: Finding[] = [];
  const { byId, unknown } = groupRows(tables, idMatcher(criteria.map(({ id }) => id)));
  const answers = criteria.map(({ id }) => readCriterion(sheet, id, byId.get(id) ?? [], findings));
  for (const entry of unknown) {
    if (seenText(entry.content('rating')) === '') continue;
    findings.push(finding('unknown-id', sheet, entry.address('id') ?? null, { seen: seenText(entry.content('id')) }));
  }
  const missing = criteria.filter(({ id, scored }) => scored && !byId.has(id)).map(({ id }) => id);
  if (missing.length > 0 && byId.size > 0) findings.push(finding('criteria-missing', sheet, null, { ids: missing, count: missing.length }));
  const computed = [...byId].filter(([, entries]) => entries.some((entry) => entry.isFormula('rating'))).map(([id]) => id);
  if (computed.length > 0) findings.push(finding('rating-from-formula', sheet, null, { ids: computed, count: computed.length }));
  return { answers, findings, rows: answerRows(byId) };
}

/** What the rows of one criterion say of it, with findings for what they do not say well. */
export function readCriterion(sheet: string, criterion: string, entries: readonly Entry[], findings: Finding[]): CriterionAnswer {
  const { answer, cell } = readAnswer(sheet, criterion, entries, findings);
  return {
    criterion,
    answer: answer.kind === 'not-applicable' ? { kind: 'not-applicable', reason: readReason(sheet, criterion, entries, findings) } : answer,
    evidence: firstValue(sheet, entries, EVIDENCE, findings),
    weight: firstValue(sheet, entries, WEIGHT, findings) ?? 1,
    effort: firstValue(sheet, entries, EFFORT, findings) ?? 'M',
    impact: firstValue(sheet, entries, IMPACT, findings) ?? 1,
    cell,
  };
}

/** How each column is read: made once, for there are many cells. */
const EVIDENCE = { column: 'evidence', parse: parseText, unreadable: 'error-cell' } as const;
const WEIGHT = { column: 'weight', parse: parseWeight, unreadable: 'unreadable-weight' } as const;
const EFFORT = { column: 'effort', parse: parseEffort, unreadable: 'unreadable-effort' } as const;
const IMPACT = { column: 'impact', parse: parseImpact, unreadable: 'unreadable-impact' } as const;
const NA_REASON = { column: 'naReason', parse: parseReason, unreadable: 'unreadable-na-reason' } as const;

/** One answer out of all rows of an id: a blank one yields, the same rating is a note, different ratings are no answer. */
function readAnswer(sheet: string, criterion: string, entries: readonly Entry[], findings: Finding[]): { answer: Answer; cell: string | null } {
  const given: { answer: Answer; cell: string | null }[] = [];
  for (const entry of entries) {
    const content = entry.content('rating');
    const parsed = parseRating(content);
    const cell = entry.address('rating') ?? null;
    if ('problem' in parsed) findings.push(finding(parsed.problem, sheet, cell, { seen: seenText(content), ids: [criterion] }));
    else if (parsed.answer.kind !== 'not-rated') given.push({ answer: parsed.answer, cell });
  }
  const [first, ...others] = given;
  if (first === undefined) return { answer: { kind: 'not-rated' }, cell: entries[0]?.address('rating') ?? null };
  const different = others.find(({ answer }) => grade(answer) !== grade(first.answer));
  if (different !== undefined) {
    findings.push(finding('different-ratings', sheet, first.cell, { ids: [criterion], otherCell: different.cell ?? '' }));
    return { answer: { kind: 'not-rated' }, cell: first.cell };
  }
  for (const { cell } of others) findings.push(finding('same-rating-twice', sheet, cell, { ids: [criterion], otherCell: first.cell ?? '' }));
  return first;
}

function grade(answer: Answer): string {
  return answer.kind === 'rated' ? answer.rating : answer.kind;
}

function readReason(sheet: string, criterion: string, entries: readonly Entry[], findings: Finding[]): NaReason | null {
  const reason = firstValue(sheet, entries, NA_REASON, findings);
  const unreadable = entries.some((entry) => seenText(entry.content('naReason')) !== '' || cellProblem(entry.content('naReason')) !== undefined);
  if (reason === null && !unreadable) {
    findings.push(finding('na-without-reason', sheet, entries[0]?.address('naReason') ?? entries[0]?.address('rating') ?? null, { ids: [criterion] }));
  }
  return reason;
}

function parseReason(content: CellContent | undefined): Parsed<NaReason> {
  const text = parseText(content);
  return typeof text === 'string' ? meaningOf(text, NA_REASON_WORDS)?.key : text;
}
