import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, utimesSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { read } from '../tools/score';
import { workFolder } from './work-folder';

const ROOT = join(__dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'smart-city-maturity.js');
const SAMPLES = join(ROOT, 'assets', 'samples');
/** How often a run is killed; `KILLS=100 npx jest tests/cli/interrupted` for a long look. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const COPIES = 2;

const folder = workFolder();
const args = (output: string) => [PROGRAM, 'score', folder.path('in'), '-o', folder.path(output), '--date', '2026-03-31', '--json'];
const comparing = (output: string) => [PROGRAM, 'compare', folder.path('in'), '-o', folder.path(`${output}/comparison.xlsx`), '--date', '2026-03-31', '--csv', '--json'];
const visible = (hashes: Readonly<Record<string, string>>) => Object.entries(hashes).filter(([name]) => !/(^|\/)\./.test(name));

beforeEach(() => {
  if (!existsSync(PROGRAM)) throw new Error('The command is not built: run `npm run build` first.');
  mkdirSync(folder.path('in'));
  for (const name of readdirSync(SAMPLES)) for (let copy = 1; copy <= COPIES; copy += 1) copyFileSync(join(SAMPLES, name), folder.path(`in/${copy}-${name}`));
});

/** An undisturbed run: how long it takes, and what it leaves. */
function undisturbed(command = args) {
  const start = performance.now();
  expect(spawnSync(process.execPath, command('whole')).status).toBe(0);
  return { time: performance.now() - start, expected: folder.hashes('whole') };
}

const cellsOf = (name: string) => read(folder.bytes(name)).sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows }));

/** Starts a run and kills it after that time, or as soon as it has touched its folder so often. */
async function killed(command: readonly string[], output: string, moment: { readonly time: number } | { readonly touches: number }): Promise<void> {
  mkdirSync(folder.path(output));
  const child = spawn(process.execPath, command, { stdio: 'ignore' });
  const ended = new Promise((end) => child.once('exit', end));
  let touches = 0;
  const watcher = watch(folder.path(output), () => {
    touches += 1;
    if ('touches' in moment && touches >= moment.touches) child.kill('SIGKILL');
  });
  await Promise.race([ended, ...('time' in moment ? [wait(moment.time)] : [])]);
  child.kill('SIGKILL');
  await ended;
  watcher.close();
}

/** Makes what a killed run left as old as a later run must find it to sweep it. */
function age(output: string): void {
  const elevenMinutesAgo = Date.now() / 1000 - 660;
  for (const name of folder.files(output)) if (name.startsWith('.scm-')) utimesSync(folder.path(`${output}/${name}`), elevenMinutesAgo, elevenMinutesAgo);
}

/** A comparison writes at its end alone: every other kill waits until it does. */
const EVENTS_OF_WRITING = 15;

test.each([['score', args, KILLS], ['compare', comparing, Math.max(2, KILLS / 2)]] as const)('%s, killed at any moment: every visible file is whole, inputs are untouched, a rerun completes and leaves nothing else', async (name, command, kills) => {
  const inputs = folder.hashes('in');
  const { time, expected } = undisturbed(command);
  const cells = name === 'compare' ? cellsOf('whole/comparison.xlsx') : [];
  // A comparison that stands is written into, which packs the same cells in another way.
  const again = name === 'compare' ? undisturbed(command).expected : expected;
  expect(name === 'compare' ? cellsOf('whole/comparison.xlsx') : []).toEqual(cells);
  for (let kill = 0; kill < kills; kill += 1) {
    const output = `killed-${kill}`;
    const moment = name === 'compare' && kill % 2 === 1 ? { touches: 1 + ((kill * 7) % EVENTS_OF_WRITING) } : { time: (time * (kill + 0.5)) / kills };
    await killed(command(output), output, moment);
    const left = visible(folder.hashes(output));
    for (const [file, hash] of left) expect([file, hash]).toEqual([file, expected[file]]);
    age(output);
    expect(spawnSync(process.execPath, command(output)).status).toBe(0);
    const standing = new Set(left.map(([file]) => file));
    expect(folder.hashes(output)).toEqual(Object.fromEntries(Object.entries(expected).map(([file, hash]) => [file, standing.has(file) ? again[file] : hash])));
  }
  expect(folder.hashes('in')).toEqual(inputs);
}, 600_000);

test('two runs at once on one folder leave what one leaves', async () => {
  const { expected } = undisturbed();
  const runs = [1, 2].map(() => spawn(process.execPath, args('both'), { stdio: 'ignore' }));
  const codes = await Promise.all(runs.map((child) => new Promise((end) => child.once('exit', end))));
  expect(codes).toEqual([0, 0]);
  expect(folder.hashes('both')).toEqual(expected);
}, 120_000);

test('what a killed run left is swept after ten minutes, and not before', () => {
  const old = folder.put('swept/.scm-0123456789abcdef.tmp', 'half');
  folder.put('swept/.scm-fedcba9876543210.tmp', 'half of a run that goes on');
  folder.put('swept/.scm-mine.tmp', 'not ours');
  const elevenMinutesAgo = Date.now() / 1000 - 660;
  utimesSync(old, elevenMinutesAgo, elevenMinutesAgo);
  expect(spawnSync(process.execPath, args('swept')).status).toBe(0);
  expect(folder.files('swept').filter((name) => name.startsWith('.'))).toEqual(['.scm-fedcba9876543210.tmp', '.scm-mine.tmp']);
});
