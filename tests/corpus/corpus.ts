import { parseArgs } from 'node:util';
import { checkCells } from './cells';
import type { Checked } from './corpus-files';
import { checkLosses } from './losses';
import { checkMutants } from './mutants';
import { checkRefusals, expectedOutcomes } from './refusals';

/**
 * Checks with foreign workbooks, which the product does not bring: `npm run corpus -- refusals|cells|losses|mutants FOLDER`.
 * `losses` takes `--open`, to open the results in LibreOffice, and `--validate TOOL`, to compare what a validator finds.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { open: { type: 'boolean', default: false }, validate: { type: 'string' } } });
const [check, folder] = positionals;

function run(): Checked {
  if (folder === undefined) throw new Error('give a check and a folder');
  const openable = () => expectedOutcomes().filter(({ code }) => code === 'no-assessment').map(({ file }) => file);
  switch (check) {
    case 'refusals':
      return checkRefusals(folder, expectedOutcomes());
    case 'cells':
      return checkCells(folder, openable());
    case 'losses':
      return checkLosses(folder, openable(), { open: values.open, validator: values.validate });
    case 'mutants':
      return checkMutants(folder);
    default:
      throw new Error(`no check ${String(check)}`);
  }
}

const { summary, faults } = run();
process.stdout.write([...faults.map(({ file, what }) => `${file}: ${what}`), `${summary}; ${faults.length} faults`, ''].join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
