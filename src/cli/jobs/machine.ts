import type { Worker } from 'node:worker_threads';
import type { Order } from '../run';

/** Whether somebody asked the run to end (Ctrl-C). */
export interface Interruption {
  readonly isRequested: () => boolean;
}

/** A terminal, on which a line can be written again. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Characters that fit on a line. */
  readonly columns: () => number;
}

/** What the command may use of the machine beside its disk. */
export interface Machine {
  readonly cores: number;
  /** Starts the program in a thread of its own, to carry out this order; null where there are no threads. */
  readonly startWorker: ((order: Order) => Worker) | null;
  readonly interruption: Interruption;
  /** Null where messages go to a file or to another program. */
  readonly terminal: Terminal | null;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

/** One thread, no terminal, no interruption. */
export const PLAIN_MACHINE: Machine = {
  cores: 1,
  startWorker: null,
  interruption: { isRequested: () => false },
  terminal: null,
  now: () => 0,
};
