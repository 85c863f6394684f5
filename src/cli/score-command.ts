import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commandMessagesFor } from '../locales/command-messages';
import type { ScoreCommand } from './command-line';
import type { Console } from './console';
import { EXIT } from './exit-code';
import type { InputFile } from './find-inputs';
import type { Machine } from './jobs/machine';
import type { FileOutcome } from './outcome';
import { prepareFiles, prepareModel, usageError } from './prepare-run';
import { resultTable } from './result-table';
import type { ScoreOrder } from './run';
import { exitCode, summaryWithCities } from './tell-outcome';
import { sweepTemporaryFiles } from './temporary-file';
import { workThrough } from './work-through';

/** Carries out `score` and returns the exit code: 2 wrong path or model, 1 our fault, 3 something refused or nothing there, 130 interrupted, 0. */
export async function scoreCommand(command: ScoreCommand, today: string, console: Console, machine: Machine): Promise<number> {
  const messages = commandMessagesFor(command.language ?? 'en');
  const prepared = await prepareModel(command, messages, console);
  if (prepared === null) return EXIT.usage;
  if (command.output !== null && (await stat(command.output).catch(() => undefined))?.isDirectory() === false) return usageError('output-not-folder', command.output, messages, console);
  const files = await prepareFiles(command.paths, messages, console);
  if (files === null) return EXIT.usage;
  const { flags, language, output, values, json, force } = command;
  const order: ScoreOrder = { kind: 'score', ...prepared, flags, language, output, values, json, force, date: command.date ?? today, isDateGiven: command.date !== null };
  await sweepFolders(files, order);
  const outcomes: FileOutcome[] = [];
  const left = await workThrough(files, order, command.jobs, messages, console, machine, (_, outcome) => outcomes.push(outcome));
  const lines = outcomes.flatMap((outcome) => (outcome.kind === 'scored' ? outcome.lines : []));
  if (lines.length > 0) console.log(resultTable(lines, messages.command));
  if (files.length === 0) console.error(messages.command.nothingFound);
  else console.log(summaryWithCities(outcomes, messages));
  if (!machine.interruption.isRequested()) return exitCode(outcomes);
  console.error(messages.command.interrupted(left));
  return EXIT.interrupted;
}

async function sweepFolders(files: readonly InputFile[], { output }: ScoreOrder): Promise<void> {
  const folders = files.map(({ path, relative }) => (output === null ? dirname(path) : join(output, dirname(relative))));
  for (const folder of new Set(folders)) await sweepTemporaryFiles(folder);
}
