import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Finding } from '../assessment/finding';
import { resultJson, type ResultJson } from '../report/result-json';
import { chooseTarget, untilNameIsFree, type Occupant } from './choose-target';
import { fileStamp } from './file-stamp';
import type { InputFile } from './find-inputs';
import type { ScoreRun } from './run';
import type { WrittenCopy } from './write-copy';
import { createFile, replaceFile } from './write-file';

/**
 * Writes the results of one input beside its scored copy: an object, or a list of objects for several cities.
 * @returns findings when its name is taken
 * @throws the error of the file system
 */
export async function writeJson(input: InputFile, copy: WrittenCopy, run: ScoreRun): Promise<readonly Finding[]> {
  const results = copy.cities.map((city) => resultJson(city, run.language ?? 'en'));
  return await untilNameIsFree(() => writeResults(input, copy, results, run));
}

async function writeResults({ relative }: InputFile, { path }: WrittenCopy, results: readonly ResultJson[], run: ScoreRun): Promise<readonly Finding[]> {
  const target = await chooseTarget(dirname(path), basename(relative), '.json', run.written, (taken) => inspectJson(taken, results));
  const text = jsonText(results);
  const isCurrent = !run.force && target.replaces !== null && target.kept !== null && (target.kept === text || (!run.isDateGiven && withoutDates(target.kept) === withoutDates(text)));
  if (!isCurrent) await (target.replaces === null ? createFile(target.path, text) : replaceFile(target.path, text, target.replaces));
  run.written.add(target.path);
  return target.findings;
}

function jsonText(results: readonly unknown[]): string {
  return `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`;
}

/** A result of another day that is else the same need not be written again. */
function withoutDates(text: string): string {
  return jsonText(resultsIn(text).map((result) => (isRecord(result) ? { ...result, date: '' } : result)));
}

/** Only a result of the same cities is replaced. */
async function inspectJson(path: string, results: readonly ResultJson[]): Promise<Occupant<string>> {
  const stamp = await fileStamp(path);
  const text = await readFile(path, 'utf8').catch(() => '');
  const earlier = resultsIn(text).flatMap(cityOf);
  const same = earlier.length > 0 && earlier.every((city) => results.some((result) => result.city.name === city.name || (city.code !== null && result.city.code === city.code)));
  return same ? { kind: 'unedited', kept: text, stamp } : { kind: 'foreign' };
}

function resultsIn(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch {
    return [];
  }
}

function cityOf(result: unknown): { name: unknown; code: unknown }[] {
  if (!isRecord(result) || !isRecord(result['city']) || typeof result['tool'] !== 'string' || !result['tool'].startsWith('smart-city-maturity ')) return [];
  return [{ name: result['city']['name'], code: result['city']['code'] }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
