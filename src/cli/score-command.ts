import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findingMessage } from '../locales/describe-finding';
import { commandMessagesFor } from '../locales/command-messages';
import type { CommandMessages } from '../locales/language-messages';
import { modelHash } from '../model/model-hash';
import type { WorkbookFileFormat } from '../workbook/workbook-file';
import type { ScoreCommand, UsageErrorCode } from './command-line';
import type { Console } from './console';
import { EXIT } from './exit-code';
import { findInputs, type InputFile } from './find-inputs';
import { loadModelFile } from './load-model-file';
import type { FileOutcome, Refusal } from './outcome';
import { oneLine, resultTable, type TableLine } from './result-table';
import type { ScoreRun } from './run';
import { scoreFile } from './score-file';
import { sweepTemporaryFiles } from './temporary-file';

/** Carries out `score` and returns the exit code: 2 wrong path or model, 1 our fault, 3 something refused or nothing there, 0. */
export async function scoreCommand(command: ScoreCommand, format: WorkbookFileFormat, today: string, console: Console): Promise<number> {
  const messages = commandMessagesFor(command.language ?? 'en');
  const texts = messages.command;
  const wrong = (code: UsageErrorCode, seen: string) => {
    console.error(texts.usageErrors[code](oneLine(seen)));
    return EXIT.usage;
  };
  const loaded = await loadModelFile(command.modelFile);
  if ('error' in loaded) {
    wrong(loaded.error, command.modelFile ?? '');
    for (const { path, code, detail } of loaded.issues) console.error(`  ${oneLine(path)}: ${messages.modelIssues[code](oneLine(detail))}`);
    return EXIT.usage;
  }
  if (command.output !== null && (await stat(command.output).catch(() => undefined))?.isDirectory() === false) return wrong('output-not-folder', command.output);
  const inputs = await findInputs(command.paths);
  if ('missing' in inputs) return wrong('no-such-path', inputs.missing);
  const run: ScoreRun = {
    format,
    model: loaded.model,
    modelHash: modelHash(loaded.model),
    flags: command.flags,
    date: command.date ?? today,
    language: command.language,
    output: command.output,
    values: command.values,
    json: command.json,
    written: new Set(),
  };
  return await scoreAll(inputs.files, run, messages, console);
}

async function scoreAll(files: readonly InputFile[], run: ScoreRun, messages: CommandMessages, console: Console): Promise<number> {
  const texts = messages.command;
  const folders = files.map(({ path, relative }) => (run.output === null ? dirname(path) : join(run.output, dirname(relative))));
  for (const folder of new Set(folders)) await sweepTemporaryFiles(folder);
  const lines: TableLine[] = [];
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await scoreFile(file, run);
    outcomes.push(outcome);
    for (const line of outcomeLines(oneLine(file.relative), outcome, messages)) console.error(line);
    if (outcome.kind === 'scored') for (const note of outcome.notes) console.error(`${oneLine(file.relative)}: ${oneLine(findingMessage(note, messages, run.model))}`);
    if (outcome.kind === 'scored') lines.push(...outcome.cities.map((city) => ({ city, copy: outcome.copy })));
  }
  if (lines.length > 0) console.log(resultTable(lines, texts));
  const count = (kind: FileOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  if (outcomes.length === 0) console.error(texts.nothingFound);
  else console.log(texts.summary(count('scored'), count('skipped'), count('refused') + count('failed')));
  return exitCode(outcomes);
}

/** What is said on stderr about one file. */
function outcomeLines(file: string, outcome: FileOutcome, { command: texts, problems }: CommandMessages): string[] {
  const why = ({ code, part, seen }: Refusal) => problems[code]({ part: oneLine(part), seen: oneLine(seen) });
  switch (outcome.kind) {
    case 'scored':
      return [
        ...outcome.refusedSheets.map((refusal) => texts.sheetRefused(file, oneLine(refusal.sheet), why(refusal))),
        ...(outcome.jsonFault === null ? [] : [texts.jsonNotWritten(file, why(outcome.jsonFault))]),
      ];
    case 'refused':
      return outcome.refusals.map((refusal) => (refusal.code === 'other-model' ? texts.sheetRefused(file, oneLine(refusal.part), why(refusal)) : texts.refused(file, why(refusal))));
    case 'failed':
      return [outcome.refusal === null ? `${file}: ${texts.internalError}` : texts.refused(file, why(outcome.refusal))];
    case 'skipped':
      return [SKIPPED[outcome.why](texts)(file)];
  }
}

const SKIPPED: Readonly<Record<Extract<FileOutcome, { kind: 'skipped' }>['why'], (texts: CommandMessages['command']) => (file: string) => string>> = {
  'scored-copy': (texts) => texts.skippedScored,
  'not-a-scored-copy': (texts) => texts.skippedNotScored,
  'no-assessment': (texts) => texts.skippedNoAssessment,
  link: (texts) => texts.skippedLink,
};

function exitCode(outcomes: readonly FileOutcome[]): number {
  if (outcomes.some((outcome) => outcome.kind === 'failed' || (outcome.kind === 'scored' && outcome.jsonFault !== null))) return EXIT.fault;
  const anyRefused = outcomes.some((outcome) => outcome.kind === 'refused' || (outcome.kind === 'scored' && outcome.refusedSheets.length > 0));
  return anyRefused || outcomes.length === 0 ? EXIT.refused : EXIT.done;
}
