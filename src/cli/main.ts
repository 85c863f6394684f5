import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { commandMessagesFor } from '../locales/command-messages';
import type { Console } from './console';
import { EXIT } from './exit-code';
import type { Interruption, Machine } from './jobs/machine';
import { serve } from './jobs/serve';
import type { Order } from './run';
import { runCommand } from './run-command';

/** Our design: the largest workbook within the caps takes less than half of it. */
const MOST_MEGABYTES = 1024;

const console: Console = {
  log: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
};

/** A reader that stops early (`| head`) is no fault of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = error.code === 'EPIPE' ? process.exitCode : EXIT.fault;
  });
}

/** A run with several jobs starts this file again in threads, with the order to carry out. */
if (parentPort !== null) serve(parentPort, workerData as Order);
else start();

function start(): void {
  runCommand(process.argv.slice(2), localToday(), console, machine()).then(
    (code) => {
      process.exitCode = code;
    },
    () => {
      console.error(commandMessagesFor('en').command.internalError);
      process.exitCode = EXIT.fault;
    },
  );
}

function machine(): Machine {
  return {
    cores: availableParallelism(),
    startWorker: (order) => new Worker(__filename, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } }),
    interruption: interruption(),
    terminal: process.stderr.isTTY ? { write: (text) => void process.stderr.write(text), columns: () => process.stderr.columns } : null,
    now: () => performance.now(),
  };
}

/** The first Ctrl-C asks the run to end, the second one ends it. */
function interruption(): Interruption {
  let requested = false;
  process.on('SIGINT', () => {
    if (requested) process.exit(EXIT.interrupted);
    requested = true;
  });
  return { isRequested: () => requested };
}

function localToday(): string {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
