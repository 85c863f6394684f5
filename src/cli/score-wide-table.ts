import { join } from 'node:path';
import { compareCity } from '../analysis/comparison/compare-city';
import { warningsOf } from '../assess-cities';
import type { WideTable } from '../assess-wide-table';
import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../assessment/finding';
import { readWideTable } from '../assessment/wide/read-wide-table';
import { fileStem } from '../report/file-stem';
import type { WorkbookData } from '../workbook/sheet-data';
import type { WorkbookResult } from '../workbook/workbook-problem';
import { workbookOfRow } from '../workbook-of-row';
import { untilNameIsFree } from './choose-target';
import { fileFault } from './file-fault';
import type { FileStamp } from './file-stamp';
import type { InputFile } from './find-inputs';
import { jsonOfCopy } from './json-of-copy';
import { problemRefusal, withoutCity, type FileOutcome, type Refusal, type ScoredLine, type SheetRefusalOutcome } from './outcome';
import { sweepTemporaryFiles } from './temporary-file';
import { rowPlace, tableFolder, tableNotes } from './wide-places';
import { scoringJob, type ScoreRun } from './run';
import { writeCopy, type CopySource, type WrittenCopy } from './write-copy';

/**
 * Scores every row of a wide table and writes a scored copy of its own for each: a blank assessment with the answers of the
 * row typed in, and the results. They go into a folder called after the table, each under the name of its city.
 */
export async function scoreWideTable(input: InputFile, workbook: WorkbookData, table: WideTable, stamp: FileStamp, run: ScoreRun): Promise<FileOutcome> {
  const { sheet, mapping } = table;
  const warnings = warningsOf(workbook, sheet);
  if (run.output !== null) await sweepTemporaryFiles(join(run.output, tableFolder(input)));
  const lines: ScoredLine[] = [];
  const notes: Finding[] = [];
  const refusedSheets: SheetRefusalOutcome[] = [];
  const failedSheets: SheetRefusalOutcome[] = [];
  const jsonFaults: Refusal[] = [];
  let passedOver = 0;
  let unchanged = 0;
  for (const { row, reading } of readWideTable(sheet, mapping, run.model)) {
    if (run.isStopped()) break;
    const place = rowPlace(sheet.name, row);
    if (reading.kind === 'no-assessment') passedOver += 1;
    else if (reading.kind === 'other-model') refusedSheets.push({ sheet: place, code: 'other-model', part: place, seen: reading.model });
    else {
      const source = rowSource(input, reading.assessment, [...warnings, ...reading.findings], stamp, run);
      const copy = source.ok ? await tryCopy(source.value, run) : source;
      if ('fault' in copy) failedSheets.push({ sheet: place, ...copy.fault });
      else if (!copy.ok) refusedSheets.push({ sheet: place, ...problemRefusal(copy.problem) });
      else {
        const json = await jsonOfCopy(source.ok ? source.value.input : input, copy.value, run);
        notes.push(...json.notes);
        if (json.fault !== null) jsonFaults.push(json.fault);
        if (copy.value.isUnchanged) unchanged += 1;
        for (const city of copy.value.cities) lines.push({ city: { ...compareCity(city, { file: input.relative, copy: null }), sheet: place }, copy: copy.value.path });
      }
    }
    run.alive();
  }
  if (lines.length === 0 && failedSheets.length === 0) return withoutCity(input.named, refusedSheets);
  return { kind: 'scored', lines, isCopy: false, isUnchanged: unchanged === lines.length, notes: [...tableNotes(table, passedOver), ...notes], refusedSheets, failedSheets, jsonFaults, written: [...run.written] };
}

function rowSource(input: InputFile, assessment: Assessment, findings: readonly Finding[], stamp: FileStamp, run: ScoreRun): WorkbookResult<CopySource> {
  const row = workbookOfRow(assessment, findings, scoringJob(run, input.relative), run.format, run.language);
  if (!row.ok) return row;
  const relative = join(tableFolder(input), `${fileStem(assessment.city.name)}.xlsx`);
  return { ok: true, value: { input: { ...input, relative }, stamp, ...row.value } };
}

async function tryCopy(source: CopySource, run: ScoreRun): Promise<WorkbookResult<WrittenCopy> | { readonly fault: Refusal }> {
  try {
    return await untilNameIsFree(() => writeCopy(source, run));
  } catch (error) {
    const fault = fileFault(error, 'writing');
    if (fault === undefined) throw error;
    return { fault: { ...fault, part: '' } };
  }
}
