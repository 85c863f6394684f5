import { warningsOf, type SheetRefusal } from './assess-cities';
import { assessCity, type ScoringJob } from './assess-city';
import { candidateSheets } from './assessment/read-assessment';
import { mapWideTable } from './assessment/wide/map-wide-table';
import { readWideTable } from './assessment/wide/read-wide-table';
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
  /** Rows with content that name no city and answer nothing, or sum up the others. */
  readonly passedOver: readonly number[];
  /** Further sheets of the workbook that are wide tables, and were not read. */
  readonly otherTables: readonly string[];
}

/** The first wide table of a workbook, found and not yet read. */
export interface WideTable extends Pick<AssessedWideTable, 'mapping' | 'otherTables'> {
  readonly sheet: SheetData;
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
  return table === null ? null : { mapping: table.mapping, ...scoreRows(workbook, table.sheet, table.mapping, job), otherTables: table.otherTables };
}

function scoreRows(workbook: WorkbookData, sheet: SheetData, mapping: WideMapping, job: ScoringJob): Pick<AssessedWideTable, 'cities' | 'refused' | 'passedOver'> {
  const warnings = warningsOf(workbook, sheet);
  const cities: ScoredCity[] = [];
  const refused: RowRefusal[] = [];
  const passedOver: number[] = [];
  for (const { row, reading } of readWideTable(sheet, mapping, job.model)) {
    if (reading.kind === 'assessment') cities.push(assessCity(reading.assessment, [...warnings, ...reading.findings], job));
    else if (reading.kind === 'other-model') refused.push({ sheet: reading.sheet, model: reading.model, row });
    else passedOver.push(row);
  }
  return { cities, refused, passedOver };
}
