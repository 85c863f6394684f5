import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { workFolder } from './work-folder';

const ROOT = join(__dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'smart-city-maturity.js');
const SAMPLES = join(ROOT, 'assets', 'samples');
/** How often a run is killed; `KILLS=100 npx jest tests/cli/interrupted` for a long look. */
const KILLS = Number(process.env['KILLS'] ?? 6);
const COPIES = 4;

const folder = workFolder();
const args = (output: string) => [PROGRAM, 'score', folder.path('in'), '-o', folder.path(output), '--date', '2026-03-31', '--json'];
const visible = (hashes: Readonly<Record<string, string>>) => Object.entries(hashes).filter(([name]) => !/(^|\/)\./.test(name));

beforeEach(() => {
  if (!existsSync(PROGRAM)) throw new Error('The command is not built: run `npm run build` first.');
  mkdirSync(folder.path('in'));
  for (const name of readdirSync(SAMPLES)) for (let copy = 1; copy <= COPIES; copy += 1) copyFileSync(join(SAMPLES, name), folder.path(`in/${copy}-${name}`));
});

/** An undisturbed run: how long it takes, and what it leaves. */
function undisturbed() {
  const start = performance.now();
  expect(spawnSync(process.execPath, args('whole')).status).toBe(0);
  return { time: performance.now() - start, expected: folder.hashes('whole') };
}

test('killed at any moment: every visible file is whole, inputs are untouched, a rerun completes', async () => {
  const inputs = folder.hashes('in');
  const { time, expected } = undisturbed();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const output = `killed-${kill}`;
    const child = spawn(process.execPath, args(output), { stdio: 'ignore' });
    await Promise.race([wait(time * (kill + 0.5) / KILLS), new Promise((end) => child.once('exit', end))]);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await new Promise((end) => child.once('exit', end));
    for (const [name, hash] of visible(folder.hashes(output))) expect([name, hash]).toEqual([name, expected[name]]);
    expect(spawnSync(process.execPath, args(output)).status).toBe(0);
    expect(visible(folder.hashes(output))).toEqual(Object.entries(expected));
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
