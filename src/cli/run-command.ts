import { xlsxFileFormat } from '../adapters/xlsx/xlsx-file-format';
import { commandMessagesFor } from '../locales/command-messages';
import { builtinModel } from '../model/builtin-model';
import { VERSION } from '../version';
import { parseCommandLine } from './command-line';
import { compareCommand } from './compare-command';
import type { Console } from './console';
import { EXIT } from './exit-code';
import { PLAIN_MACHINE, type Machine } from './jobs/machine';
import { nodeCodec } from './node-codec';
import { oneLine } from './result-table';
import { scoreCommand } from './score-command';
import { templateCommand } from './template-command';

/**
 * Runs the command and returns its exit code.
 * @param today ISO day, the default date of the results
 */
export async function runCommand(args: readonly string[], today: string, console: Console, machine: Machine = PLAIN_MACHINE): Promise<number> {
  const parsed = parseCommandLine(args);
  if ('error' in parsed) {
    const { command: texts } = commandMessagesFor(parsed.language ?? 'en');
    console.error(texts.usageErrors[parsed.error.code](oneLine(parsed.error.seen)));
    console.error(texts.tryHelp);
    return EXIT.usage;
  }
  const { command } = parsed;
  const { command: texts } = commandMessagesFor(command.language ?? 'en');
  switch (command.kind) {
    case 'help':
      console.log(texts.usage.trimEnd());
      return EXIT.done;
    case 'version': {
      const { id, version } = builtinModel();
      console.log(texts.version(VERSION, id, version));
      return EXIT.done;
    }
    case 'template':
      return await templateCommand(command, xlsxFileFormat(nodeCodec), today, console);
    case 'score':
      return await scoreCommand(command, today, console, machine);
    case 'compare':
      return await compareCommand(command, xlsxFileFormat(nodeCodec), today, console, machine);
  }
}
