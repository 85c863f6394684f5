import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { assessCities } from '../assess-cities';
import type { Finding } from '../assessment/finding';
import { describePlanned } from '../report/describe-results';
import { isUpToDate } from '../report/is-up-to-date';
import { plainValues } from '../report/plain-values';
import { planResults } from '../report/plan-results';
import { isEdited, isOfOtherCity, isScoredCopy } from '../report/scored-copy';
import type { ScoredCity } from '../report/scored-city';
import { scoredName } from '../report/scored-name';
import { readOwner } from '../workbook/owned-sheet';
import type { WorkbookData } from '../workbook/sheet-data';
import type { CellsWanted } from '../workbook/workbook-file';
import type { WorkbookResult } from '../workbook/workbook-problem';
import { chooseTarget, type Occupant, type Target } from './choose-target';
import { fileStamp, type FileStamp } from './file-stamp';
import type { InputFile } from './find-inputs';
import { scoringJob, type ScoreRun } from './run';
import { createFile, replaceFile } from './write-file';

/** What a scored copy is made from. */
export interface CopySource {
  readonly input: InputFile;
  readonly bytes: Uint8Array;
  /** Of the input; told apart from a file that changed meanwhile only where the copy is made in place. */
  readonly stamp: FileStamp;
  readonly workbook: WorkbookData;
  readonly cities: readonly ScoredCity[];
}

/** A scored copy that stands on disk. */
export interface WrittenCopy {
  readonly path: string;
  readonly cities: readonly ScoredCity[];
  /** Whether it stood there already as it would have been written. */
  readonly isUnchanged: boolean;
}

/**
 * Writes the scored copy of an input, unless the one that stands there is what would be written.
 * @throws the error of the file system
 */
export async function writeCopy(source: CopySource, run: ScoreRun): Promise<WorkbookResult<WrittenCopy>> {
  const { input, bytes, stamp, workbook, cities } = source;
  const target = run.output === null ? { ...(await inPlace(input, workbook)), replaces: stamp } : await copyTarget(input, run.output, cities, run);
  const planned = planResults(withFindings(cities, target.findings), workbook, target.kept, run.language);
  const isUnchanged = !run.force && run.output !== null && target.replaces !== null && target.kept !== null && isUpToDate(target.kept, planned, !run.values, run.isDateGiven ? run.date : null);
  if (!isUnchanged) {
    const { workbook: described } = describePlanned(planned, workbook);
    const copy = run.format.addSheets(bytes, run.values ? plainValues(described) : described);
    if (!copy.ok) return copy;
    await (target.replaces === null ? createFile(target.path, copy.value) : replaceFile(target.path, copy.value, target.replaces));
  }
  run.written.add(target.path);
  return { ok: true, value: { path: target.path, cities: planned.map(({ city }) => city), isUnchanged } };
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
  const read = bytes === undefined ? undefined : run.format.read(bytes, isTelling);
  if (read === undefined || !read.ok) return { kind: 'foreign' };
  const assessments = cities.map(({ assessment }) => assessment);
  if (!isScoredCopy(read.value) || isOfOtherCity(read.value, assessments)) return { kind: 'foreign' };
  const present = assessCities(read.value, scoringJob(run, path)).cities.map(({ assessment }) => assessment);
  return { kind: isEdited(read.value, present, run.modelHash) ? 'edited' : 'unedited', kept: read.value, stamp };
}

/**
 * The sheets that tell whether a copy is up to date: those of people; of ours the gap analysis, where people write too, and
 * the competencies, which show whether there are formulas. The others, most of a copy, need not be read for it.
 */
function isTelling(sheet: Parameters<CellsWanted>[0]): boolean {
  const role = readOwner(sheet)?.role;
  return role === undefined || role === 'gaps' || role === 'competencies';
}

function withFindings(cities: readonly ScoredCity[], findings: readonly Finding[]): ScoredCity[] {
  return cities.map((city) => ({ ...city, findings: [...city.findings, ...findings] }));
}
