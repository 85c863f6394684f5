import { basename } from 'node:path';
import { readNamedFile } from '../adapters/delimited/read-named-file';
import { compareCity } from '../analysis/comparison/compare-city';
import { assessCities, type AssessedWorkbook } from '../assess-cities';
import { findWideTable } from '../assess-wide-table';
import { isComparison } from '../report/comparison/is-comparison';
import { isScoredCopy } from '../report/scored-copy';
import { untilNameIsFree } from './choose-target';
import { fileFault } from './file-fault';
import type { InputFile } from './find-inputs';
import { jsonOfCopy } from './json-of-copy';
import { problemRefusal, refused, sheetRefusal, withoutCity, type FileOutcome } from './outcome';
import { readInput, type InputBytes } from './read-input';
import { scoringJob, type ScoreRun } from './run';
import { scoreWideTable } from './score-wide-table';
import { writeCopy, type CopySource } from './write-copy';

/** Scores the assessments of one file and writes its scored copies. Never throws: every fault is an outcome of this file alone. */
export async function scoreFile(input: InputFile, run: ScoreRun): Promise<FileOutcome> {
  try {
    const read = await readInput(input);
    return 'kind' in read ? read : await scoreBytes(input, read, run);
  } catch (error) {
    const fault = fileFault(error, 'writing');
    return { kind: 'failed', refusal: fault === undefined ? null : { ...fault, part: '' } };
  }
}

async function scoreBytes(input: InputFile, { bytes, stamp }: InputBytes, run: ScoreRun): Promise<FileOutcome> {
  const read = readNamedFile(basename(input.relative), bytes, run.format);
  if (!read.ok) return { kind: 'refused', refusals: [problemRefusal(read.problem)] };
  const workbook = read.value;
  const isCopy = isScoredCopy(workbook);
  if (isCopy && run.output !== null) return input.named ? refused('already-scored') : { kind: 'skipped', why: 'scored-copy' };
  if (!isCopy && run.output === null) return input.named ? refused('not-a-scored-copy') : { kind: 'skipped', why: 'not-a-scored-copy' };
  const assessed = assessCities(workbook, scoringJob(run, input.relative));
  if (assessed.cities.length > 0) return await scoreSource({ input, bytes, stamp, workbook, cities: assessed.cities }, assessed, run);
  const table = assessed.refused.length > 0 ? null : findWideTable(workbook, run.model);
  return table === null ? withoutCity(input.named, assessed.refused.map(sheetRefusal), isComparison(workbook) ? 'comparison' : 'no-assessment') : await scoreWideTable(input, workbook, table, stamp, run);
}

async function scoreSource(source: CopySource, { refused: sheets }: AssessedWorkbook, run: ScoreRun): Promise<FileOutcome> {
  const copy = await untilNameIsFree(() => writeCopy(source, run));
  if (!copy.ok) return { kind: 'refused', refusals: [problemRefusal(copy.problem)] };
  const { path, cities, isUnchanged } = copy.value;
  const json = await jsonOfCopy(source.input, copy.value, run);
  return {
    kind: 'scored',
    lines: cities.map((city) => ({ city: compareCity(city, { file: source.input.relative, copy: null }), copy: run.output === null ? source.input.path : path })),
    isCopy: run.output === null,
    isUnchanged,
    notes: json.notes,
    refusedSheets: sheets.map(sheetRefusal),
    failedSheets: [],
    jsonFaults: json.fault === null ? [] : [json.fault],
    written: [...run.written],
  };
}
