import { join } from 'node:path';
import { compareCity } from '../analysis/comparison/compare-city';
import type { WideTable } from '../assess-wide-table';
import type { Finding } from '../assessment/finding';
import type { WorkbookData } from '../workbook/sheet-data';
import type { WorkbookResult } from '../workbook/workbook-problem';
import { workbookOfRow } from '../workbook-of-row';
import { untilNameIsFree } from './choose-target';
import { fileFault } from './file-fault';
import type { FileStamp } from './file-stamp';
import type { InputFile } from './find-inputs';
import { jsonOfCopy } from './json-of-copy';
import { problemRefusal, withoutCity, type FileOutcome, type Refusal, type ScoredLine, type SheetRefusalOutcome } from './outcome';
import { scoringJob, type ScoreRun } from './run';
import { tableFolder } from './table-folder';
import { sweepTemporaryFiles } from './temporary-file';
import { workThroughRows, type RowInHand } from './work-through-rows';
import { writeCopy, type CopySource, type WrittenCopy } from './write-copy';

/**
 * Scores every row of a wide table and writes a scored copy of its own for each: a blank assessment with the answers of the
 * row typed in, and the results. They go into a folder called after the table, each under the name of its city.
 */
export async function scoreWideTable(input: InputFile, workbook: WorkbookData, table: WideTable, stamp: FileStamp, run: ScoreRun): Promise<FileOutcome> {
  if (run.output !== null) await sweepTemporaryFiles(join(run.output, tableFolder(input)));
  const lines: ScoredLine[] = [];
  const notes: Finding[] = [];
  const refusedSheets: SheetRefusalOutcome[] = [];
  const failedSheets: SheetRefusalOutcome[] = [];
  const jsonFaults: Refusal[] = [];
  let unchanged = 0;
  const rest = await workThroughRows(workbook, table, run, async (row) => {
    const source = rowSource(input, row, stamp, run);
    const copy = source.ok ? await tryCopy(source.value, run) : source;
    if ('fault' in copy) failedSheets.push({ sheet: row.place, ...copy.fault });
    else if (!copy.ok) refusedSheets.push({ sheet: row.place, ...problemRefusal(copy.problem) });
    else {
      const json = await jsonOfCopy(source.ok ? source.value.input : input, copy.value, run);
      notes.push(...json.notes);
      if (json.fault !== null) jsonFaults.push(json.fault);
      if (copy.value.isUnchanged) unchanged += 1;
      for (const city of copy.value.cities) lines.push({ city: { ...compareCity(city, { file: input.relative, copy: null }), sheet: row.place }, copy: copy.value.path });
    }
  });
  const refused = [...rest.refusedSheets, ...refusedSheets];
  if (lines.length === 0 && failedSheets.length === 0) return withoutCity(input.named, refused, 'no-rows');
  return { kind: 'scored', lines, isCopy: false, isUnchanged: unchanged === lines.length, notes: [...rest.notes, ...notes], refusedSheets: refused, failedSheets, jsonFaults, written: [...run.written] };
}

function rowSource(input: InputFile, { assessment, findings, stem }: RowInHand, stamp: FileStamp, run: ScoreRun): WorkbookResult<CopySource> {
  const row = workbookOfRow(assessment, findings, scoringJob(run, input.relative), run.format, run.language);
  if (!row.ok) return row;
  const relative = join(tableFolder(input), `${stem}.xlsx`);
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
