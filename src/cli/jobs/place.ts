import type { Worker } from 'node:worker_threads';
import type { InputFile } from '../find-inputs';
import { refused, type FileOutcome } from '../outcome';
import type { Order, Watch } from '../run';
import { carryOut } from './carry-out';
import type { FromWorker, ToWorker } from './messages';

/** Where one file at a time is worked on. */
export interface Place {
  /** Never rejects. */
  readonly work: (file: InputFile, taken: readonly string[]) => Promise<FileOutcome>;
  readonly end: () => Promise<void>;
}

/** In the thread that asks: for a single file, which has no neighbours to guard. */
export function placeHere(order: Order, watch: Watch): Place {
  return { work: (file, taken) => carryOut(file, order, taken, watch), end: () => Promise.resolve() };
}

/** Our design: an assessment takes milliseconds, so that who has not said anything for so long hangs. */
export const LONGEST_SILENCE = 60_000;

/**
 * In a thread of its own. A file at which the thread falls silent, runs out of memory or breaks is an outcome of this file
 * alone: the next one gets a new thread.
 * @param silence milliseconds after which a thread is taken to hang
 */
export function placeInThread(start: () => Worker, { alive, isStopped }: Watch, silence: number = LONGEST_SILENCE): Place {
  let thread: Worker | undefined;
  const work = (file: InputFile, taken: readonly string[]): Promise<FileOutcome> =>
    new Promise((resolve) => {
      const worker = (thread ??= start());
      const end = (outcome: FileOutcome) => {
        clearTimeout(timer);
        for (const [event, listener] of listeners) worker.off(event, listener);
        resolve(outcome);
      };
      const replace = (outcome: FileOutcome) => {
        thread = undefined;
        end(outcome);
        worker.on('error', () => undefined);
        void worker.terminate();
      };
      const timer = setTimeout(() => replace(refused('takes-too-long')), silence);
      const listeners = [
        ['message', (message: FromWorker) => {
          if (message.kind === 'done') end(message.outcome);
          else {
            timer.refresh();
            alive();
            if (isStopped()) tell(worker, { kind: 'stop' });
          }
        }],
        ['error', (error: unknown) => replace(isOutOfMemory(error) ? refused('takes-too-much-memory') : FAILED)],
        ['exit', () => replace(FAILED)],
      ] as const;
      for (const [event, listener] of listeners) worker.on(event, listener);
      tell(worker, { kind: 'file', file, taken });
    });
  return {
    work,
    end: async () => {
      await thread?.terminate();
    },
  };
}

const FAILED: FileOutcome = { kind: 'failed', refusal: null };

function tell(thread: Worker, message: ToWorker): void {
  thread.postMessage(message);
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
