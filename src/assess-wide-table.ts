import { warningsOf, type SheetRefusal } from './assess-cities';
import { assessCity, type ScoringJob } from './assess-city';
import type { Finding } from './assessment/finding';
import { candidateSheets } from './assessment/read-assessment';
import { mapWideTable } from './assessment/wide/map-wide-table';
import { readWideTable } from './assessment/wide/read-wide-table';
import { rowNotes } from './assessment/wide/row-notes';
import type { WideChoices, WideMapping } from './assessment/wide/wide-mapping';
import type { MaturityModel } from './model/maturity-model';
import { isComparisonCsv } from './report/comparison/comparison-csv';
import { isScoredCopy } from './report/scored-copy';
import type { ScoredCity } from './report/scored-city';
import type { SheetData, WorkbookData } from './workbook/sheet-data';

/** A row of a wide table that is an assessment for another model. */
export interface RowRefusal extends SheetRefusal {
  readonly row: number;
}

export interface AssessedWideTable {
  readonly mapping: WideMapping;
  /** One for each row that is an assessment, in the order of the sheet. Their answers share the sheet of the table. */
  readonly cities: readonly ScoredCity[];
  readonly refused: readonly RowRefusal[];
  /** What of the workbook is no city, for each kind. */
  readonly notes: readonly Finding[];
}

/** The first wide table of a workbook, found and not yet read. */
export interface WideTable {
  readonly sheet: SheetData;
  readonly mapping: WideMapping;
  /** Further sheets of the workbook that are wide tables, and are not read. */
  readonly otherTables: readonly string[];
}

/**
 * The first wide table of a workbook; null when it has none, or is a result of ours: a scored copy, a comparison as CSV.
 * What a person chose for a column beats what its header says.
 */
export function findWideTable(workbook: WorkbookData, model: MaturityModel, choices?: WideChoices): WideTable | null {
  if (isScoredCopy(workbook) || isComparisonCsv(workbook)) return null;
  const tables = candidateSheets(workbook.sheets).flatMap((sheet) => {
    const mapping = mapWideTable(sheet, model);
    return mapping === null ? [] : [{ sheet, mapping }];
  });
  const [first, ...others] = tables;
  if (first === undefined) return null;
  const mapping = (choices === undefined ? null : mapWideTable(first.sheet, model, choices)) ?? first.mapping;
  return { sheet: first.sheet, mapping, otherTables: others.map(({ sheet }) => sheet.name) };
}

/**
 * Scores every row of the first wide table of a workbook; null when it has none. What a person chose for a column of that
 * table beats what its header says.
 */
export function assessWideTable(workbook: WorkbookData, job: ScoringJob, choices?: WideChoices): AssessedWideTable | null {
  const table = findWideTable(workbook, job.model, choices);
  return table === null ? null : { mapping: table.mapping, ...scoreRows(workbook, table, job) };
}

function scoreRows(workbook: WorkbookData, { sheet, mapping, otherTables }: WideTable, job: ScoringJob): Omit<AssessedWideTable, 'mapping'> {
  const warnings = warningsOf(workbook, sheet);
  const cities: ScoredCity[] = [];
  const refused: RowRefusal[] = [];
  const summaries: string[] = [];
  let rows = 0;
  for (const { row, reading } of readWideTable(sheet, mapping, job.model)) {
    if (reading.kind === 'assessment') cities.push(assessCity(reading.assessment, [...warnings, ...reading.findings], job));
    else if (reading.kind === 'other-model') refused.push({ sheet: reading.sheet, model: reading.model, row });
    else if (reading.kind === 'summary') summaries.push(reading.name);
    else rows += 1;
  }
  return { cities, refused, notes: rowNotes(sheet.name, { rows, summaries, otherTables }) };
}
