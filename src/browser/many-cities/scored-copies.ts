import { warningsOf } from '../../assess-cities';
import type { ScoringJob } from '../../assess-city';
import { findWideTable } from '../../assess-wide-table';
import { readWideTable } from '../../assessment/wide/read-wide-table';
import type { Language } from '../../model/language';
import { describeResults } from '../../report/describe-results';
import { rowStems } from '../../report/row-stems';
import { scoredName } from '../../report/scored-name';
import type { WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookFileFormat } from '../../workbook/workbook-file';
import type { WorkbookResult } from '../../workbook/workbook-problem';
import { workbookOfRow } from '../../workbook-of-row';
import type { AssessedFile, ReadFile } from './assess-file';
import { baseName } from './copy-place';

/** A file to hand out, or why it could not be made. */
export interface ScoredCopy {
  /** Without folders. */
  readonly name: string;
  readonly content: WorkbookResult<Uint8Array>;
}

/**
 * The person's own file with the result sheets added; for each city of a table, which has no sheet of its own, a filled-in
 * assessment with its results. None for a file without result, and for a workbook that is open in Excel.
 */
export function scoredCopies({ name, bytes, data, choices, scored, result }: ReadFile & AssessedFile, job: ScoringJob, format: WorkbookFileFormat, language: Language | null): ScoredCopy[] {
  if (!data.ok || scored.length === 0) return [];
  if (result.mapping !== null) return copiesOfTable(data.value, choices, job, format, language);
  if (bytes === null) return [];
  const { stem, extension } = scoredName(baseName(name));
  return [{ name: `${stem}${extension}`, content: format.addSheets(bytes, describeResults(scored, data.value, data.value, language).workbook) }];
}

function copiesOfTable(workbook: WorkbookData, choices: ReadFile['choices'], job: ScoringJob, format: WorkbookFileFormat, language: Language | null): ScoredCopy[] {
  const table = findWideTable(workbook, job.model, choices ?? undefined);
  if (table === null) return [];
  const warnings = warningsOf(workbook, table.sheet);
  const stemOf = rowStems();
  return [...readWideTable(table.sheet, table.mapping, job.model)].flatMap(({ reading }) => {
    if (reading.kind !== 'assessment') return [];
    const { stem } = scoredName(`${stemOf(reading.assessment.city.name)}.xlsx`);
    const row = workbookOfRow(reading.assessment, [...warnings, ...reading.findings], job, format, language);
    const content = row.ok ? format.addSheets(row.value.bytes, describeResults(row.value.cities, row.value.workbook, null, language).workbook) : row;
    return [{ name: `${stem}.xlsx`, content }];
  });
}
