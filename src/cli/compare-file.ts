import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readNamedFile } from '../adapters/delimited/read-named-file';
import { compareCity } from '../analysis/comparison/compare-city';
import { assessCities } from '../assess-cities';
import { assessCity } from '../assess-city';
import { findWideTable, type WideTable } from '../assess-wide-table';
import { isComparison } from '../report/comparison/is-comparison';
import { isScoredCopy } from '../report/scored-copy';
import { scoredName } from '../report/scored-name';
import type { WorkbookData } from '../workbook/sheet-data';
import { fileFault } from './file-fault';
import type { InputFile } from './find-inputs';
import { problemRefusal, sheetRefusal, withoutCity, type FileOutcome, type ScoredFile, type ScoredLine } from './outcome';
import { readInput } from './read-input';
import { scoringJob, type CompareRun } from './run';
import { tableFolder } from './table-folder';
import { workThroughRows } from './work-through-rows';

/** Scores the assessments of one file and keeps what a comparison needs of them. Never throws, and writes nothing. */
export async function compareFile(input: InputFile, run: CompareRun): Promise<FileOutcome> {
  try {
    const read = await readInput(input);
    if ('kind' in read) return read;
    const content = readNamedFile(basename(input.relative), read.bytes, run.format);
    return content.ok ? await compareContent(input, content.value, run) : { kind: 'refused', refusals: [problemRefusal(content.problem)] };
  } catch (error) {
    const fault = fileFault(error, 'reading');
    return { kind: 'failed', refusal: fault === undefined ? null : { ...fault, part: '' } };
  }
}

async function compareContent(input: InputFile, workbook: WorkbookData, run: CompareRun): Promise<FileOutcome> {
  const { cities, refused } = assessCities(workbook, scoringJob(run, input.relative));
  const isCopy = isScoredCopy(workbook);
  if (cities.length === 0) {
    const table = refused.length > 0 ? null : findWideTable(workbook, run.model);
    return table === null ? withoutCity(input.named, refused.map(sheetRefusal), isComparison(workbook) ? 'comparison' : 'no-assessment') : await compareRows(input, workbook, table, run);
  }
  const { stem, extension } = scoredName(basename(input.relative));
  const copy = isCopy ? fromFolder(run, input.path) : await copyBeside(run, join(dirname(input.relative), `${stem}${extension}`));
  const lines = cities.map((city): ScoredLine => ({ city: compareCity(city, { file: input.relative, copy }), copy: '' }));
  return { ...RESULT, lines, isCopy, refusedSheets: refused.map(sheetRefusal) };
}

async function compareRows(input: InputFile, workbook: WorkbookData, table: WideTable, run: CompareRun): Promise<FileOutcome> {
  const job = scoringJob(run, input.relative);
  const lines: ScoredLine[] = [];
  const rest = await workThroughRows(workbook, table, run, async ({ assessment, findings, stem, place }) => {
    const city = assessCity(assessment, findings, job);
    const copy = await copyBeside(run, join(tableFolder(input), `${scoredName(`${stem}.xlsx`).stem}.xlsx`));
    lines.push({ city: { ...compareCity(city, { file: input.relative, copy }), sheet: place }, copy: '' });
  });
  return lines.length === 0 ? withoutCity(input.named, rest.refusedSheets, 'no-rows') : { ...RESULT, lines, ...rest };
}

const RESULT: Omit<ScoredFile, 'lines'> = { kind: 'scored', isCopy: false, isUnchanged: false, notes: [], refusedSheets: [], failedSheets: [], jsonFaults: [], written: [] };

/** The scored copy that `score` puts there when the comparison stands in its output folder; null when there is none. */
async function copyBeside(run: CompareRun, place: string): Promise<string | null> {
  const path = join(run.folder, place);
  return (await stat(path).catch(() => undefined))?.isFile() === true ? fromFolder(run, path) : null;
}

/** A path as seen from the folder of the comparison, with forward slashes. */
function fromFolder({ folder }: CompareRun, path: string): string {
  return relative(resolve(folder), resolve(path)).split(sep).join('/');
}
