import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentOf } from './a-workbook';
import { wideCsv } from './a-wide-file';
import { workFolder } from './work-folder';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'cli', 'smart-city-maturity.js');
const folder = workFolder();

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('The command is not built: run `npm run build` first.');
});

/** Runs the command and sends the signal as soon as this is so. */
async function interrupted(args: readonly string[], isTime: (err: string) => boolean) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder.path(), stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => void (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const watch = setInterval(() => {
    if (!isTime(said.err)) return;
    clearInterval(watch);
    child.kill('SIGINT');
  }, 1);
  const code = await ended;
  clearInterval(watch);
  return { code, ...said };
}

const stands = (name: string) => () => existsSync(folder.path(name));
const visible = () => folder.files('out').filter((name) => !/(^|\/)\./.test(name));

test.each([1, 2])('Ctrl-C with --jobs %i finishes the files in hand, prints the summary and is 130; a rerun does the rest', async (jobs) => {
  const names = Array.from({ length: 60 }, (_, index) => `city-${String(index).padStart(3, '0')}`);
  for (const name of names) folder.put(`in/${name}.xlsx`, assessmentOf(name));
  const args = ['score', 'in', '-o', 'out', '--jobs', String(jobs)];
  const { code, out, err } = await interrupted(args, stands('out/city-000-scored.xlsx'));
  const scored = Number(/^([0-9]+) scored, 0 skipped, 0 refused\.$/m.exec(out)?.[1]);
  expect({ code, err }).toEqual({ code: 130, err: `Stopped before the end; files not looked at: ${String(60 - scored)}. Run the same command again to go on.\n` });
  expect(scored).toBeLessThan(60);
  expect(folder.files('out')).toEqual(names.slice(0, scored).map((name) => `${name}-scored.xlsx`));
  const rest = await interrupted(args, () => false);
  expect(rest).toMatchObject({ code: 0, err: '' });
  expect(rest.out).toContain(`${String(60 - scored)} scored, ${String(scored)} unchanged, 0 skipped, 0 refused.`);
}, 60_000);

test('Ctrl-C within a table stops after the city in hand', async () => {
  folder.put('in/survey.csv', wideCsv(...Array.from({ length: 60 }, (_, index) => [`City ${String(index)}`, String(index), 'LF'] as const)));
  folder.put('in/z.xlsx', assessmentOf('Z'));
  const { code } = await interrupted(['score', 'in', '-o', 'out', '--jobs', '1'], stands('out/survey-scored/city 0-scored.xlsx'));
  expect(code).toBe(130);
  expect(visible().length).toBeLessThan(60);
}, 60_000);

test('Ctrl-C during a comparison writes none', async () => {
  folder.put('in/a.xlsx', '<html>');
  folder.put('in/b.csv', wideCsv(...Array.from({ length: 3_000 }, (_, index) => [`City ${String(index)}`, String(index), 'LF'] as const)));
  for (let city = 0; city < 40; city += 1) folder.put(`in/c${String(city)}.xlsx`, assessmentOf(`City ${String(city)}`));
  const { code, out, err } = await interrupted(['compare', 'in', '-o', 'out/c.xlsx', '--jobs', '1'], (said) => said.includes('a.xlsx'));
  expect(code).toBe(130);
  expect(err).toMatch(/^a\.xlsx: refused: .*\nStopped before the end; files not looked at: [0-9]+\. Run the same command again to go on\.\n$/);
  expect(out).toMatch(/^[0-9]+ scored, 0 skipped, 1 refused\.\n$/);
  expect(folder.files('out')).toEqual([]);
}, 60_000);
