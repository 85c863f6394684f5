import type { CommandMessages } from '../locales/language-messages';
import { modelHash } from '../model/model-hash';
import type { MaturityModel } from '../model/maturity-model';
import type { CompareCommand, ScoreCommand, UsageErrorCode } from './command-line';
import type { Console } from './console';
import { EXIT } from './exit-code';
import { findInputs, type InputFile } from './find-inputs';
import { loadModelFile } from './load-model-file';
import { oneLine } from './result-table';

/** The model of a run. */
export interface PreparedModel {
  readonly model: MaturityModel;
  readonly modelHash: string;
}

/** Says what is wrong with a command line, and gives its exit code. */
export function usageError(code: UsageErrorCode, seen: string, { command: texts }: CommandMessages, console: Console): number {
  console.error(texts.usageErrors[code](oneLine(seen)));
  return EXIT.usage;
}

/** Loads the model; null after saying why it cannot be used. */
export async function prepareModel({ modelFile }: Pick<ScoreCommand | CompareCommand, 'modelFile'>, messages: CommandMessages, console: Console): Promise<PreparedModel | null> {
  const loaded = await loadModelFile(modelFile);
  if ('model' in loaded) return { model: loaded.model, modelHash: modelHash(loaded.model) };
  usageError(loaded.error, modelFile ?? '', messages, console);
  for (const { path, code, detail } of loaded.issues) console.error(`  ${oneLine(path)}: ${messages.modelIssues[code](oneLine(detail))}`);
  return null;
}

/** Finds the files of the paths; null after saying which path does not exist. */
export async function prepareFiles(paths: readonly string[], messages: CommandMessages, console: Console): Promise<readonly InputFile[] | null> {
  const inputs = await findInputs(paths);
  if (!('missing' in inputs)) return inputs.files;
  usageError('no-such-path', inputs.missing, messages, console);
  return null;
}
