import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxFileFormat } from '../src/adapters/xlsx/xlsx-file-format';
import { nodeCodec } from '../src/cli/node-codec';
import { builtinModel } from '../src/model/builtin-model';
import { fillIn } from './fill-in';
import { SAMPLE_CITIES } from './sample-cities/index';
import { withErrorCells } from './with-error-cells';

/** Writes the workbooks of `assets/samples`: the blank assessment, filled in as a person would. */
const folder = join(process.cwd(), 'assets', 'samples');
mkdirSync(folder, { recursive: true });
for (const city of SAMPLE_CITIES) {
  const { description, addressOf } = fillIn(city, builtinModel());
  const bytes = xlsxFileFormat(nodeCodec).create(description, { title: city.name, created: '2026-03-01' });
  const errors = Object.entries(city.errors ?? {}).map(([criterion, cell]) => ({ address: addressOf(criterion), ...cell }));
  writeFileSync(join(folder, `${city.file}.xlsx`), withErrorCells(bytes, errors, nodeCodec));
}
