import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../assessment/finding';
import { resultJson, type ResultJson } from '../report/result-json';
import type { ScoredCity } from '../report/scored-city';
import { chooseTarget, untilNameIsFree, type Occupant } from './choose-target';
import { fileStamp } from './file-stamp';
import type { InputFile } from './find-inputs';
import type { ScoreRun } from './run';
import { createFile, replaceFile } from './write-file';

/**
 * Writes the results of one input beside its scored copy: an object, or a list of objects for several cities.
 * @returns findings when its name is taken
 */
export async function writeJson(input: InputFile, folder: string, cities: readonly ScoredCity[], run: ScoreRun): Promise<readonly Finding[]> {
  const results = cities.map((city) => resultJson(city, run.language ?? 'en'));
  return await untilNameIsFree(() => writeResults(input, folder, results, run));
}

async function writeResults(input: InputFile, folder: string, results: readonly ResultJson[], run: ScoreRun): Promise<readonly Finding[]> {
  const target = await chooseTarget(folder, basename(input.relative), '.json', run.written, (path) => inspectJson(path, results));
  const text = `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`;
  await (target.replaces === null ? createFile(target.path, text) : replaceFile(target.path, text, target.replaces));
  run.written.add(target.path);
  return target.findings;
}

/** Only a result of the same cities is replaced. */
async function inspectJson(path: string, results: readonly ResultJson[]): Promise<Occupant<true>> {
  const stamp = await fileStamp(path);
  const earlier = earlierResults(await readFile(path, 'utf8').catch(() => ''));
  const same = earlier.length > 0 && earlier.every((city) => results.some((result) => result.city.name === city.name || (city.code !== null && result.city.code === city.code)));
  return same ? { kind: 'unedited', kept: true, stamp } : { kind: 'foreign' };
}

function earlierResults(text: string): { name: unknown; code: unknown }[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return (Array.isArray(parsed) ? parsed : [parsed]).flatMap(cityOf);
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
