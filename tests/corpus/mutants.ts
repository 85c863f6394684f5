import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ResultJson } from '../../src/report/result-json';
import { committedTable, readTable, withoutExceptions, type Checked, type Fault } from './corpus-files';

const MOST_SECONDS = 2;
const MOST_KILOBYTES = 256 * 1024;
const REFUSED = 3;

interface Scored {
  readonly status: number | null;
  readonly errors: string;
  readonly seconds: number;
  readonly kilobytes: number;
  /** Results by city; none when the file was refused. */
  readonly results: readonly ResultJson[];
}

/**
 * Variants of one workbook, listed in EXPECT.tsv of their folder, the workbook itself first: `same` scores as it does,
 * `warn` is refused or scores as it does with a finding more, `refuse` is refused. A random variant (`fuzz_…`) that
 * scores the same needs no finding, one that holds other answers does, but for other letters in a text of evidence, which
 * nobody can tell from a person's. Each is scored by the built command, in a process of its own.
 */
export function checkMutants(folder: string): Checked {
  const cases = readTable(join(folder, 'EXPECT.tsv'), ['file', 'expected', 'note']);
  const work = mkdtempSync(join(tmpdir(), 'scm-mutants-'));
  try {
    const [base, ...others] = cases.map(([file = '']) => file);
    const [original] = base === undefined ? [] : score(join(folder, base), work).results;
    if (base === undefined || original === undefined || original.answers.every(({ rating }) => rating === null)) return { summary: 'nothing to compare with', faults: [{ file: String(base), what: 'has no answers' }] };
    const faults = others.flatMap((file): Fault[] => {
      const expected = cases.find(([name]) => name === file)?.[1] ?? '';
      const scored = score(join(folder, file), work);
      const what = [wrongRun(scored), wrongAnswer(scored, expected, original, file.startsWith('fuzz_'))].filter((text) => text !== undefined).join('; ');
      return what === '' ? [] : [{ file, what: `${expected}: ${what}` }];
    });
    const exceptions = committedTable('mutant-exceptions.tsv', ['case', 'reason']);
    return { summary: `${others.length} variants of ${original.answers.length} answers, ${exceptions.length} exceptions`, faults: withoutExceptions(faults, exceptions, others) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function score(file: string, work: string): Scored {
  const out = join(work, 'out');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const measured = join(work, 'measured');
  const command = [process.execPath, join(process.cwd(), 'dist', 'cli', 'smart-city-maturity.js'), 'score', file, '-o', out, '--json', '--date', '2026-03-31'];
  const { status, stderr } = spawnSync('/usr/bin/time', ['-q', '-f', '%e %M', '-o', measured, ...command], { encoding: 'utf8', timeout: 60_000 });
  const [seconds = Number.NaN, kilobytes = Number.NaN] = readFileSync(measured, 'utf8').split(' ').map(Number);
  const results = readdirSync(out).filter((name) => name.endsWith('.json')).flatMap((name) => JSON.parse(readFileSync(join(out, name), 'utf8')) as ResultJson | ResultJson[]);
  return { status, errors: stderr, seconds, kilobytes, results };
}

function wrongRun({ status, errors, seconds, kilobytes, results }: Scored): string | undefined {
  if (!(seconds <= MOST_SECONDS)) return `took ${seconds} s`;
  if (!(kilobytes <= MOST_KILOBYTES)) return `took ${Math.round(kilobytes / 1024)} MB`;
  if (/^\s+at /m.test(errors)) return `stack trace: ${errors.slice(0, 200)}`;
  if (status !== 0 && status !== REFUSED) return `exit code ${String(status)}`;
  const lines = errors.trimEnd().split('\n').length;
  return status === REFUSED && (results.length > 0 || errors === '' || lines !== 1) ? `refused with ${lines} lines and ${results.length} results` : undefined;
}

function wrongAnswer({ status, errors, results }: Scored, expected: string, original: ResultJson, random: boolean): string | undefined {
  const [result, ...others] = results;
  if (status === REFUSED) return expected === 'same' ? `refused: ${errors.trim()}` : undefined;
  if (expected === 'refuse') return 'not refused';
  if (result === undefined || others.length > 0) return `${results.length} results`;
  const changed = changedFields(result, original);
  if (random && (newFinding(result, original) || onlyEvidenceDiffers(result, original))) return undefined;
  if (changed.length > 0) return `other ${changed.join(', ')}${newFinding(result, original) ? ', with a finding' : ', without a finding'}`;
  return expected === 'warn' && !random && !newFinding(result, original) ? 'the same results without a finding' : undefined;
}

function changedFields(result: ResultJson, original: ResultJson): string[] {
  const [now, before] = [essence(result), essence(original)];
  return (Object.keys(before) as (keyof typeof before)[]).filter((key) => !isDeepStrictEqual(now[key], before[key]));
}

/** Answers and what follows from them, without their places: the sheet may have another name. */
function essence({ answers, overall, dimensions, gaps, competencies, fingerprint }: ResultJson) {
  const withoutPlace = <T extends { cell: unknown }>(item: T) => ({ ...item, cell: null });
  return { answers: answers.map(withoutPlace), overall, dimensions, gaps: gaps.map(withoutPlace), competencies, fingerprint };
}

function onlyEvidenceDiffers(result: ResultJson, original: ResultJson): boolean {
  const without = (city: ResultJson): ResultJson => ({ ...city, answers: city.answers.map((answer) => ({ ...answer, evidence: null })) });
  return changedFields(without(result), without(original)).length === 0;
}

function newFinding(result: ResultJson, original: ResultJson): boolean {
  const known = new Set(original.findings.map(({ code, message }) => `${code} ${message}`));
  return result.findings.some(({ code, message }) => !known.has(`${code} ${message}`));
}
