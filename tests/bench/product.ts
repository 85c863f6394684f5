import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { xlsxFileFormat } from '../../src/adapters/xlsx/xlsx-file-format';
import { assessCities } from '../../src/assess-cities';
import { nodeCodec } from '../../src/cli/node-codec';
import { builtinModel } from '../../src/model/builtin-model';
import { modelHash } from '../../src/model/model-hash';
import { describeResults } from '../../src/report/describe-results';
import type { ScoredCity } from '../../src/report/scored-city';
import type { WorkbookData } from '../../src/workbook/sheet-data';
import type { SheetDescription } from '../../src/workbook/workbook-description';
import { count, emptyChecksum, type Checksum } from './checksum';
import { valueOf } from './value-of';

const FORMAT = xlsxFileFormat(nodeCodec);
const MODEL = builtinModel();
const MODEL_HASH = modelHash(MODEL);

interface Scored {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookData;
  readonly cities: readonly ScoredCity[];
}

/** What the command does with a file up to the results. */
export function score(path: string): Scored {
  const bytes = readFileSync(path);
  const workbook = valueOf(FORMAT.read(bytes));
  const provenance = { tool: 'bench', modelHash: MODEL_HASH, date: '2026-03-31', file: basename(path) };
  return { bytes, workbook, cities: assessCities(workbook, { model: MODEL, flags: { target: {} }, provenance }).cities };
}

/** What the command does with a file, but for writing the copy to the disk. */
export function scoredCopy(path: string): Uint8Array {
  const { bytes, workbook, cities } = score(path);
  return valueOf(FORMAT.addSheets(bytes, describeResults(cities, workbook, null, null).workbook));
}

/** The result sheets of a file, described and not yet written. */
export function resultSheets(path: string): readonly SheetDescription[] {
  const { workbook, cities } = score(path);
  return describeResults(cities, workbook, null, null).workbook.sheets;
}

/** Visits every cell that was read. */
export function visit({ sheets }: WorkbookData): Checksum {
  const sum = emptyChecksum();
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      for (const { content } of cells) {
        if (content.kind === 'text') count(sum, content.text);
        else if (content.kind === 'number') count(sum, content.number);
      }
    }
  }
  return sum;
}
