import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { assessCities, type AssessedWorkbook } from '../assess-cities';
import type { ScoringJob } from '../assess-city';
import type { Finding } from '../assessment/finding';
import { describeResults } from '../report/describe-results';
import { plainValues } from '../report/plain-values';
import { isEdited, isOfOtherCity, isScoredCopy } from '../report/scored-copy';
import type { ScoredCity } from '../report/scored-city';
import { scoredName } from '../report/scored-name';
import { VERSION } from '../version';
import type { WorkbookData } from '../workbook/sheet-data';
import type { WorkbookProblem } from '../workbook/workbook-problem';
import { chooseTarget, untilNameIsFree, type Occupant, type Target } from './choose-target';
import { fileFault } from './file-fault';
import { fileStamp, type FileStamp } from './file-stamp';
import type { InputFile } from './find-inputs';
import { refused, type FileOutcome, type Refusal } from './outcome';
import type { ScoreRun } from './run';
import { createFile, replaceFile } from './write-file';
import { writeJson } from './write-json';

/** No workbook that a person fills in is larger; more is not even read. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Scores the assessments of one file and writes its scored copy. Never throws: every fault is an outcome of this file alone. */
export async function scoreFile(input: InputFile, run: ScoreRun): Promise<FileOutcome> {
  if (input.kind === 'link') return { kind: 'skipped', why: 'link' };
  if (input.kind === 'other') return refused('not-a-file');
  try {
    const read = await readInput(input);
    return 'kind' in read ? read : await scoreBytes(input, read, run);
  } catch (error) {
    const fault = fileFault(error, 'writing');
    return { kind: 'failed', refusal: fault === undefined ? null : { ...fault, part: '' } };
  }
}

/** A file as it was at one moment. */
interface InputBytes {
  readonly bytes: Uint8Array;
  readonly stamp: FileStamp;
}

async function readInput({ path }: InputFile): Promise<InputBytes | FileOutcome> {
  try {
    const stamp = await fileStamp(path);
    if (stamp.size > MOST_BYTES) return refused('too-large');
    return { bytes: await readFile(path), stamp };
  } catch (error) {
    const fault = fileFault(error, 'reading');
    if (fault === undefined) throw error;
    return refused(fault.code, fault.seen);
  }
}

async function scoreBytes(input: InputFile, source: InputBytes, run: ScoreRun): Promise<FileOutcome> {
  const read = run.format.read(source.bytes);
  if (!read.ok) return { kind: 'refused', refusals: [problemRefusal(read.problem)] };
  const workbook = read.value;
  const isCopy = isScoredCopy(workbook);
  if (isCopy && run.output !== null) return input.named ? refused('already-scored') : { kind: 'skipped', why: 'scored-copy' };
  if (!isCopy && run.output === null) return input.named ? refused('not-a-scored-copy') : { kind: 'skipped', why: 'not-a-scored-copy' };
  const assessed = assessCities(workbook, scoringJob(run, input.relative));
  if (assessed.cities.length === 0) return withoutCity(input, assessed);
  const written = await untilNameIsFree(() => writeCopy(input, source, workbook, assessed, run));
  return 'kind' in written ? written : await withJson(input, written, assessed, run);
}

function scoringJob({ model, flags, modelHash, date }: ScoreRun, file: string): ScoringJob {
  return { model, flags, provenance: { tool: VERSION, modelHash, date, file } };
}

function withoutCity(input: InputFile, { refused: sheets }: AssessedWorkbook): FileOutcome {
  if (sheets.length > 0) return { kind: 'refused', refusals: sheets.map(({ sheet, model }) => ({ code: 'other-model', part: sheet, seen: model })) };
  return input.named ? refused('no-assessment') : { kind: 'skipped', why: 'no-assessment' };
}

/** A scored copy that stands on disk. */
interface WrittenCopy {
  readonly path: string;
  readonly cities: readonly ScoredCity[];
}

async function writeCopy(input: InputFile, { bytes, stamp }: InputBytes, workbook: WorkbookData, { cities }: AssessedWorkbook, run: ScoreRun): Promise<WrittenCopy | FileOutcome> {
  const target = run.output === null ? { ...(await inPlace(input, workbook)), replaces: stamp } : await copyTarget(input, run.output, cities, run);
  const described = describeResults(withFindings(cities, target.findings), workbook, target.kept, run.language);
  const copy = run.format.addSheets(bytes, run.values ? plainValues(described.workbook) : described.workbook);
  if (!copy.ok) return { kind: 'refused', refusals: [problemRefusal(copy.problem)] };
  await (target.replaces === null ? createFile(target.path, copy.value) : replaceFile(target.path, copy.value, target.replaces));
  run.written.add(target.path);
  return { path: target.path, cities: described.cities };
}

async function withJson(input: InputFile, { path, cities }: WrittenCopy, { refused: sheets }: AssessedWorkbook, run: ScoreRun): Promise<FileOutcome> {
  const json = run.json ? await tryJson(input, dirname(path), cities, run) : { notes: [], jsonFault: null };
  return {
    kind: 'scored',
    cities,
    copy: run.output === null ? input.path : path,
    refusedSheets: sheets.map(({ sheet, model }) => ({ sheet, code: 'other-model', part: sheet, seen: model })),
    ...json,
  };
}

/** Where the JSON meets a fault, the copy beside it still stands. */
async function tryJson(input: InputFile, folder: string, cities: readonly ScoredCity[], run: ScoreRun): Promise<{ notes: readonly Finding[]; jsonFault: Refusal | null }> {
  try {
    return { notes: await writeJson(input, folder, cities, run), jsonFault: null };
  } catch (error) {
    const fault = fileFault(error, 'writing');
    if (fault === undefined) throw error;
    return { notes: [], jsonFault: { ...fault, part: '' } };
  }
}

/** The file itself, where a link that was named leads to it. */
async function inPlace({ path }: InputFile, kept: WorkbookData): Promise<Omit<Target<WorkbookData>, 'replaces'>> {
  return { path: await realpath(path), kept, findings: [] };
}

function copyTarget({ relative }: InputFile, output: string, cities: readonly ScoredCity[], run: ScoreRun): Promise<Target<WorkbookData>> {
  const { stem, extension } = scoredName(basename(relative));
  return chooseTarget(join(output, dirname(relative)), stem, extension, run.written, (path) => inspectCopy(path, cities, run));
}

async function inspectCopy(path: string, cities: readonly ScoredCity[], run: ScoreRun): Promise<Occupant<WorkbookData>> {
  const stamp = await fileStamp(path);
  const bytes = await readFile(path).catch(() => undefined);
  const read = bytes === undefined ? undefined : run.format.read(bytes);
  if (read === undefined || !read.ok) return { kind: 'foreign' };
  const assessments = cities.map(({ assessment }) => assessment);
  if (!isScoredCopy(read.value) || isOfOtherCity(read.value, assessments)) return { kind: 'foreign' };
  const present = assessCities(read.value, scoringJob(run, path)).cities.map(({ assessment }) => assessment);
  return { kind: isEdited(read.value, present, run.modelHash) ? 'edited' : 'unedited', kept: read.value, stamp };
}

function withFindings(cities: readonly ScoredCity[], findings: readonly Finding[]): ScoredCity[] {
  return cities.map((city) => ({ ...city, findings: [...city.findings, ...findings] }));
}

function problemRefusal({ code, part }: WorkbookProblem): Refusal {
  return { code, part: part ?? '', seen: '' };
}
