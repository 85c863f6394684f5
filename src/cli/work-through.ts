import type { CommandMessages } from '../locales/language-messages';
import type { Console } from './console';
import type { InputFile } from './find-inputs';
import type { Machine } from './jobs/machine';
import { runFiles } from './jobs/run-files';
import type { FileOutcome } from './outcome';
import { startProgress } from './progress';
import type { Order } from './run';
import { outcomeLines } from './tell-outcome';

/**
 * Works on all files, says on stderr what there is to say about each, in their order, and shows how far it is.
 * @returns how many files were left when somebody interrupted it
 */
export async function workThrough(
  files: readonly InputFile[],
  order: Order,
  jobs: number | null,
  messages: CommandMessages,
  console: Console,
  machine: Machine,
  told: (file: InputFile, outcome: FileOutcome) => void,
): Promise<number> {
  const progress = startProgress(files.length, messages.command, console, machine);
  const left = await runFiles(files, order, jobs, machine, {
    started: ({ relative }) => progress.started(relative),
    alive: progress.alive,
    done: progress.done,
    told: (file, outcome) => {
      for (const line of outcomeLines(file.relative, outcome, messages, order.model)) progress.console.error(line);
      told(file, outcome);
    },
  });
  progress.end();
  return left;
}
