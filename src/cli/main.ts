import { commandMessagesFor } from '../locales/command-messages';
import type { Console } from './console';
import { EXIT } from './exit-code';
import { runCommand } from './run-command';

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

runCommand(process.argv.slice(2), localToday(), console).then(
  (code) => {
    process.exitCode = code;
  },
  () => {
    console.error(commandMessagesFor('en').command.internalError);
    process.exitCode = EXIT.fault;
  },
);

function localToday(): string {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
