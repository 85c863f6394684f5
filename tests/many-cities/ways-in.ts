import { readNamedFile } from '../../src/adapters/delimited/read-named-file';
import { xlsxFileFormat } from '../../src/adapters/xlsx/xlsx-file-format';
import { compareCity } from '../../src/analysis/comparison/compare-city';
import type { ScoringJob } from '../../src/assess-city';
import { browserCodec } from '../../src/browser/compression/browser-codec';
import { assessFile, type AssessedFile } from '../../src/browser/many-cities/assess-file';
import { messagesFor } from '../../src/locales/messages';
import { builtinModel } from '../../src/model/builtin-model';
import { modelHash } from '../../src/model/model-hash';
import { comparisonJson } from '../../src/report/comparison/comparison-json';
import { VERSION } from '../../src/version';
import type { WorkbookData } from '../../src/workbook/sheet-data';
import { TODAY } from '../cli/run';
import { enterSheets } from '../office-host/enter-sheets';
import { openInExcel, readAll } from '../tools/excel';

/** What came of a file in one of the ways in. */
export type Assessed = AssessedFile;

const MODEL = builtinModel();
const HASH = modelHash(MODEL);
const FORMAT = xlsxFileFormat(browserCodec);
const jobOf = (file: string): ScoringJob => ({ model: MODEL, flags: { target: {} }, provenance: { tool: VERSION, modelHash: HASH, date: TODAY, file } });

/** As the page reads and scores a chosen file. */
export function inPage(name: string, bytes: Uint8Array): Assessed {
  return assessFile({ name, bytes, data: readNamedFile(name, bytes, FORMAT), choices: null }, jobOf(name));
}

/** As the pane scores the open workbook, read through Microsoft's library; what Excel does not open is a chosen file there too. */
export async function inExcel(name: string, bytes: Uint8Array): Promise<Assessed> {
  const file = FORMAT.read(bytes);
  if (!file.ok) return inPage(name, bytes);
  return assessFile({ name, bytes: null, data: { ok: true, value: await throughOffice(file.value) }, choices: null }, jobOf(name));
}

/** A workbook as it is read out of Excel that has it open. */
export async function throughOffice(workbook: WorkbookData): Promise<WorkbookData> {
  const opened = await openInExcel('Sheet1');
  enterSheets(opened.model, workbook);
  return await readAll(opened);
}

/** The comparison of what came of many files, by their names, a line of JSON each. */
export function comparisonLines(files: ReadonlyMap<string, Assessed>): string[] {
  const cities = [...files].flatMap(([file, { scored }]) => scored.map((city) => compareCity(city, { file, copy: null })));
  const notScored = [...files].flatMap(([file, { result }]) => result.problems.map(({ code, part, seen }) => ({ file, sheet: null, code, part, seen })));
  return [...comparisonJson(cities, notScored, { model: MODEL, modelHash: HASH, tool: VERSION, date: TODAY }, messagesFor('en'))].map((line) => line.trimEnd());
}
