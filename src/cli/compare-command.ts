import { dirname, resolve } from 'node:path';
import { countedOnce } from '../analysis/comparison/counted-once';
import type { ComparedCity } from '../analysis/comparison/compared-city';
import { commandMessagesFor } from '../locales/command-messages';
import type { CommandMessages } from '../locales/language-messages';
import { repeatedCopy, type NotScored } from '../report/comparison/not-scored';
import { VERSION } from '../version';
import type { WorkbookFileFormat } from '../workbook/workbook-file';
import type { CompareCommand } from './command-line';
import type { Console } from './console';
import { EXIT } from './exit-code';
import { fileFault } from './file-fault';
import type { InputFile } from './find-inputs';
import type { Machine } from './jobs/machine';
import { notScoredOf } from './not-scored-of';
import { problemRefusal, type FileOutcome, type Refusal } from './outcome';
import { standingCsv } from './own-comparison';
import { prepareFiles, prepareModel, usageError } from './prepare-run';
import { oneLine } from './result-table';
import type { CompareOrder } from './run';
import { exitCode, summaryLine } from './tell-outcome';
import { sweepTemporaryFiles } from './temporary-file';
import { workThrough } from './work-through';
import { foreignPath, writeComparison, type Comparison, type ComparisonPaths } from './write-comparison';

/** Carries out `compare` and returns the exit code: 2 wrong path, model or target, 1 our fault, 3 something refused or nothing there, 130 interrupted, 0. */
export async function compareCommand(command: CompareCommand, format: WorkbookFileFormat, today: string, console: Console, machine: Machine): Promise<number> {
  const messages = commandMessagesFor(command.language ?? 'en');
  const prepared = await prepareModel(command, messages, console);
  if (prepared === null) return EXIT.usage;
  const paths = pathsOf(command);
  const foreign = await foreignPath(paths, format);
  if (foreign !== undefined) return usageError('not-a-comparison', foreign, messages, console);
  const found = await prepareFiles(command.paths, messages, console);
  if (found === null) return EXIT.usage;
  const files = await withoutOwn(found, command);
  const order: CompareOrder = { kind: 'compare', ...prepared, flags: command.flags, date: command.date ?? today, folder: dirname(resolve(command.output)) };
  await sweepTemporaryFiles(order.folder);
  const outcomes: [InputFile, FileOutcome][] = [];
  const left = await workThrough(files, order, command.jobs, messages, console, machine, (file, outcome) => outcomes.push([file, outcome]));
  const all = outcomes.map(([, outcome]) => outcome);
  if (files.length === 0) console.error(messages.command.nothingFound);
  else console.log(summaryLine(all, messages));
  if (machine.interruption.isRequested()) {
    console.error(messages.command.interrupted(left));
    return EXIT.interrupted;
  }
  if (files.length === 0) return EXIT.refused;
  const comparison = comparisonOf(outcomes, order, messages);
  const fault = await tryWriting(paths, comparison, format);
  if (fault !== null) {
    console.error(messages.command.refused(oneLine(command.output), messages.problems[fault.code]({ part: oneLine(fault.part), seen: oneLine(fault.seen) })));
    return EXIT.fault;
  }
  console.log(messages.command.compared(comparison.cities.length, [paths.workbook, paths.csv, paths.json].filter((path) => path !== null).map(oneLine).join(', ')));
  return exitCode(all);
}

function pathsOf(command: CompareCommand): ComparisonPaths {
  const { output, csv, json } = command;
  return { workbook: output, csv: csv ? beside(output, '.csv') : null, json: json ? beside(output, '.ndjson') : null };
}

function beside(output: string, extension: string): string {
  return output.replace(/\.xlsx$/i, extension);
}

/** An earlier comparison is no input of the next one; a table that only has its name is. */
async function withoutOwn(files: readonly InputFile[], { output }: CompareCommand): Promise<readonly InputFile[]> {
  const csv = beside(output, '.csv');
  const own = [output, ...((await standingCsv(csv)) === 'foreign' ? [] : [csv])].map((path) => resolve(path));
  return files.filter(({ path }) => !own.includes(resolve(path)));
}

function comparisonOf(outcomes: readonly (readonly [InputFile, FileOutcome])[], { model, modelHash, date }: CompareOrder, messages: CommandMessages): Comparison {
  const originals: ComparedCity[] = [];
  const copies: ComparedCity[] = [];
  const notScored: NotScored[] = [];
  for (const [file, outcome] of outcomes) {
    notScored.push(...notScoredOf(file, outcome));
    if (outcome.kind === 'scored') for (const { city } of outcome.lines) (outcome.isCopy ? copies : originals).push(city);
  }
  const { cities, repeated } = countedOnce(originals, copies);
  return { cities, notScored: [...notScored, ...repeated.map(repeatedCopy)], job: { model, modelHash, tool: VERSION, date }, messages };
}

async function tryWriting(paths: ComparisonPaths, comparison: Comparison, format: WorkbookFileFormat): Promise<Refusal | null> {
  try {
    const written = await writeComparison(paths, comparison, format);
    return written.ok ? null : problemRefusal(written.problem);
  } catch (error) {
    const fault = fileFault(error, 'writing');
    if (fault === undefined) throw error;
    return { ...fault, part: '' };
  }
}
