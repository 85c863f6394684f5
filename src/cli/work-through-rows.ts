import { warningsOf } from '../assess-cities';
import type { WideTable } from '../assess-wide-table';
import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../assessment/finding';
import { columnSets } from '../assessment/wide/column-sets';
import { mappingFindings } from '../assessment/wide/mapping-findings';
import { readWideTable } from '../assessment/wide/read-wide-table';
import { rowNotes } from '../assessment/wide/row-notes';
import type { WideMapping } from '../assessment/wide/wide-mapping';
import type { MaturityModel } from '../model/maturity-model';
import { rowStems } from '../report/row-stems';
import { qualifiedAddress } from '../workbook/a1-address';
import type { SheetData, WorkbookData } from '../workbook/sheet-data';
import type { SheetRefusalOutcome } from './outcome';
import type { CompareRun, ScoreRun } from './run';

/** A row of a wide table that is the assessment of a city. */
export interface RowInHand {
  readonly assessment: Assessment;
  /** Of reading the row and its table. */
  readonly findings: readonly Finding[];
  /** Name of its file, without ending. */
  readonly stem: string;
  /** Where it stands: sheet and first cell. */
  readonly place: string;
}

/** What is told of a wide table beside its cities. */
export interface RestOfTable {
  /** What its columns leave open, and rows and tables that were not read. */
  readonly notes: readonly Finding[];
  /** Rows for another model. */
  readonly refusedSheets: readonly SheetRefusalOutcome[];
}

/** Works on the rows of a wide table one after the other, until somebody stops the run. */
export async function workThroughRows(workbook: WorkbookData, { sheet, mapping, otherTables }: WideTable, run: CompareRun | ScoreRun, work: (row: RowInHand) => Promise<void>): Promise<RestOfTable> {
  const warnings = warningsOf(workbook, sheet);
  const refusedSheets: SheetRefusalOutcome[] = [];
  const stemOf = rowStems();
  const summaries: string[] = [];
  let rows = 0;
  for (const { row, reading } of readWideTable(sheet, mapping, run.model)) {
    if (run.isStopped()) break;
    const place = qualifiedAddress(sheet.name, `A${String(row)}`);
    if (reading.kind === 'no-assessment') rows += 1;
    else if (reading.kind === 'summary') summaries.push(reading.name);
    else if (reading.kind === 'other-model') refusedSheets.push({ sheet: place, code: 'other-model', part: place, seen: reading.model });
    else await work({ assessment: reading.assessment, findings: [...warnings, ...reading.findings], stem: stemOf(reading.assessment.city.name), place });
    run.alive();
  }
  return { notes: [...mappingNotes(sheet, mapping, run.model), ...rowNotes(sheet.name, { rows, summaries, otherTables })], refusedSheets };
}

/** What the columns of a table leave open; not that it has none for competencies, of which many surveys do not ask. */
function mappingNotes(sheet: SheetData, mapping: WideMapping, model: MaturityModel): Finding[] {
  return mappingFindings(sheet, mapping, columnSets(mapping), model).filter(({ code, detail }) => code !== 'competencies-without-column' || detail.count !== model.competencies.length);
}
