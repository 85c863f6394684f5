import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assessment, assessmentOf, RATINGS, sample, workbookOf } from './a-workbook';
import { wideCsv } from './a-wide-file';
import { HOSTILE } from './hostile-files';
import { workFolder } from './work-folder';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'cli', 'smart-city-maturity.js');
/** How many files the run with hostile ones has; `FILES=2000 npx jest tests/cli/many-cities` for a long look. */
const FILES = Number(process.env['FILES'] ?? 100);

const folder = workFolder();

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('The command is not built: run `npm run build` first.');
});

function command(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args, '--date', '2026-03-31'], { cwd: folder.path(), env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { code: status, out: stdout, err: stderr };
}

/** One SHA-256 over the names and the bytes of all files below. */
function wholeHash(below: string): string {
  return createHash('sha256').update(JSON.stringify(folder.hashes(below))).digest('hex');
}

const LETTERS = ['N', 'P', 'L', 'F'];
const aCity = (number: number) => assessmentOf(`City ${String(number)}`, { ...RATINGS, 'M2.3': LETTERS[number % 4] ?? '', 'S2.1': LETTERS[(number >> 2) % 4] ?? '' }, { Code: String(number) });

describe('one folder of cities', () => {
  const INPUTS = ['cities', 'two.xlsx', 'vila.xlsx', 'other/vila.xlsx', 'survey.csv', 'broken.xlsx'];
  const MACHINES: readonly (readonly [jobs: number, order: 'given' | 'shuffled', env: Readonly<Record<string, string>>])[] = [
    [1, 'given', { TZ: 'UTC', LANG: 'C' }],
    [2, 'shuffled', { TZ: 'Pacific/Kiritimati', LANG: 'ca_ES.UTF-8' }],
    [8, 'given', { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' }],
    [8, 'shuffled', { TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8' }],
  ];

  test('gives one SHA-256, whatever the number of jobs, the order of the paths, the time zone and the language of the machine', () => {
    for (let city = 0; city < 18; city += 1) folder.put(`cities/${String(city % 3)}/city ${String(city)}.xlsx`, aCity(city));
    folder.put('two.xlsx', workbookOf({ A: assessment({ City: 'Arbeca' }), B: assessment({ City: 'Bellpuig' }) }));
    folder.put('vila.xlsx', sample('vilaserena'));
    folder.put('other/vila.xlsx', sample('vallmoreda'));
    folder.put('survey.csv', wideCsv(['Deltebre', '1', 'F'], ['Escala', '2', 'LF'], ['Deltebre', '3', 'P']));
    folder.put('broken.xlsx', '<html>');
    const runs = MACHINES.map(([jobs, order, env], index) => {
      // The two files of one name stay in their order: who comes first gets the name.
      const paths = order === 'given' ? INPUTS : ['broken.xlsx', 'survey.csv', 'vila.xlsx', 'cities', 'other/vila.xlsx', 'two.xlsx'];
      const out = `out-${String(index)}`;
      const scored = command(['score', ...paths, '-o', out, '--json', '--jobs', String(jobs)], env);
      const compared = command(['compare', ...paths, '-o', `${out}/comparison.xlsx`, '--csv', '--json', '--jobs', String(jobs)], env);
      expect([scored.code, compared.code]).toEqual([3, 3]);
      return { order, hash: wholeHash(out), said: [scored, compared].map(({ out: text, err }) => (text + err).replaceAll(out, 'out')) };
    });
    expect(folder.files('out-0')).toHaveLength(2 * (18 + 1 + 2 + 3) + 3);
    expect(new Set(runs.map(({ hash }) => hash)).size).toBe(1);
    for (const order of ['given', 'shuffled']) expect(new Set(runs.filter((run) => run.order === order).map(({ said }) => said.join())).size).toBe(1);
  }, 120_000);
});

test('among hostile files every good city is right, and every bad one is named', () => {
  const kinds = Object.entries(HOSTILE).map(([kind, make]) => [kind, make()] as const);
  const bad = new Set<string>();
  for (let file = 0; file < FILES; file += 1) {
    const name = `${String(file).padStart(4, '0')}.xlsx`;
    const hostile = file % 20 === 7 ? kinds[Math.floor(file / 20) % kinds.length] : undefined;
    if (hostile === undefined) folder.put(`good/${name}`, aCity(file));
    else bad.add(name);
    folder.put(`in/${name}`, hostile?.[1] ?? aCity(file));
  }
  const start = performance.now();
  const clean = command(['score', 'good', '-o', 'clean']);
  const between = performance.now();
  const mixed = command(['score', 'in', '-o', 'mixed']);
  const end = performance.now();
  expect(clean).toMatchObject({ code: 0, err: '' });
  expect(mixed.code).toBe(3);
  expect(folder.hashes('mixed')).toEqual(folder.hashes('clean'));
  expect(mixed.out.replaceAll('mixed/', 'clean/')).toBe(clean.out.replace('0 refused', `${String(bad.size)} refused`));
  expect(mixed.err.trimEnd().split('\n').map((line) => line.split(/[:,]/)[0])).toEqual([...bad].sort());
  expect(mixed.err).not.toContain('went wrong inside the program');
  if (FILES > 100) process.stdout.write(`${String(FILES - bad.size)} good files: ${Math.round(between - start)} ms alone, ${Math.round(end - between)} ms among ${String(bad.size)} hostile ones\n`);
}, 600_000);
