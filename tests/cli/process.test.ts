import { spawn, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../src/version';
import { assessmentOf, sample } from './a-workbook';
import { jsonOf } from './json-of';
import { workFolder } from './work-folder';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'cli', 'smart-city-maturity.js');

/** Root may do anything: what permissions forbid must be tried as nobody (65534 on Debian). */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const folder = workFolder();

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('The command is not built: run `npm run build` first.');
});

beforeEach(() => {
  copyFileSync(PROGRAM, folder.path('program.js'));
  chmodSync(folder.path(), 0o777);
});

/** Runs the built command in the work folder, as a person does in a terminal. */
function shell(args: readonly string[], options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['program.js', ...args], { cwd: folder.path(), ...options, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const files = () => folder.files().filter((name) => name !== 'program.js');

test('runs on its own: one file, with a line that names its interpreter', () => {
  expect(folder.bytes('program.js').subarray(0, 20).toString()).toBe('#!/usr/bin/env node\n');
  const { code, out, err } = shell(['--version']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^[^\n]*\n$/);
  expect(out).toContain(`smart-city-maturity ${VERSION}, model smartcat-u4ssc `);
});

test('writes a template, scores it, and says where; relative paths stay relative', () => {
  expect(shell(['template', '--city', 'Arbeca', '-o', 'in/a.xlsx'])).toEqual({ code: 0, out: 'Blank assessment: in/a.xlsx\n', err: '' });
  const { code, out, err } = shell(['score', 'in', '-o', 'out']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Arbeca .* out\/a-scored\.xlsx\n1 scored, 0 skipped, 0 refused\.\n$/m);
  expect(files()).toEqual(['in/a.xlsx', 'out/a-scored.xlsx']);
});

test('results go to stdout, messages to stderr, without colours', () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  folder.put('in/b.xlsx', '<html>');
  const { code, out, err } = shell(['score', 'in', '-o', 'out']);
  expect(code).toBe(3);
  expect(out).toMatch(/^City .*\nArbeca .*\n1 scored, 0 skipped, 1 refused\.\n$/);
  expect(err).toMatch(/^b\.xlsx: refused: this is a web page[^\n]*\n$/);
  expect(out + err).not.toContain('\u001b');
});

test('a wrong flag is exit code 2', () => {
  expect(shell(['score', '--nonsense'])).toMatchObject({ code: 2, out: '' });
});

test('the date is that of the day, where the person is', () => {
  folder.put('a.xlsx', assessmentOf('Arbeca'));
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const day = () => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format();
    const before = day();
    shell(['score', 'a.xlsx', '-o', 'out', '--json', '--force'], { env: { ...process.env, TZ: zone } });
    expect([before, day()]).toContain(jsonOf(folder.bytes('out/a.xlsx.json')).date);
  }
});

describe('a reader that stops early', () => {
  test.each([['--help'], ['score', 'in', '-o', 'out']])('of %s %s is no fault', async (...args) => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    const child = spawn(process.execPath, ['program.js', ...args], { cwd: folder.path(), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('changes no exit code', () => {
    folder.put('in/b.xlsx', '<html>');
    const { stdout } = spawnSync('bash', ['-c', '"$0" program.js score in -o out 2>/dev/null | true; echo "${PIPESTATUS[0]}"', process.execPath], { cwd: folder.path(), encoding: 'utf8' });
    expect(stdout).toBe('3\n');
  });
});

test('a write that breaks off leaves the earlier copy whole and nothing else', () => {
  folder.put('in/a.xlsx', sample('vilaserena'));
  shell(['score', 'in', '-o', 'out', '--date', '2026-01-01']);
  const before = folder.hashes();
  const limited = (...args: string[]) => spawnSync('bash', ['-c', 'ulimit -f 16; exec "$0" program.js "$@"', process.execPath, ...args], { cwd: folder.path(), encoding: 'utf8' });
  const rerun = limited('score', 'in', '-o', 'out', '--date', '2026-02-02');
  expect(rerun.stderr).toBe('a.xlsx: refused: the result cannot be written (EFBIG).\n');
  expect(rerun.status).toBe(1);
  expect(limited('score', 'out/a-scored.xlsx', '--update').status).toBe(1);
  expect(limited('template', '-o', 'new.xlsx').status).toBe(1);
  expect(folder.hashes()).toEqual(before);
});

describe('without permission', () => {
  const asNobody = (...args: string[]) => shell(args, NOBODY);

  test('to write: a fault of the disk, no output and no temporary file', () => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    mkdirSync(folder.path('out'), { mode: 0o555 });
    const { code, err } = asNobody('score', 'in', '-o', 'out', '--json');
    expect({ code, err }).toEqual({ code: 1, err: 'a.xlsx: refused: the result cannot be written (EACCES).\n' });
    expect(asNobody('template', '-o', 'out/t.xlsx')).toMatchObject({ code: 1, err: 'out/t.xlsx: refused: the result cannot be written (EACCES).\n' });
    expect(files()).toEqual(['in/a.xlsx']);
  });

  test('to read a file or a folder: these are refused, the rest is scored', () => {
    for (const name of ['in/a.xlsx', 'in/closed/b.xlsx', 'in/c.xlsx', 'in/listed/d.xlsx']) folder.put(name, assessmentOf('Arbeca'));
    chmodSync(folder.path('in/c.xlsx'), 0o000);
    chmodSync(folder.path('in/closed'), 0o000);
    chmodSync(folder.path('in/listed'), 0o444);
    const { code, err } = asNobody('score', 'in', '-o', 'out');
    chmodSync(folder.path('in/closed'), 0o755);
    chmodSync(folder.path('in/listed'), 0o755);
    expect(err.trimEnd().split('\n')).toEqual(['c.xlsx', 'closed', 'listed/d.xlsx'].map((name) => `${name}: refused: the file cannot be read (EACCES).`));
    expect(code).toBe(3);
    expect(folder.files('out')).toEqual(['a-scored.xlsx']);
  });

  test('to read the model: a wrong model', () => {
    folder.put('a.xlsx', assessmentOf('Arbeca'));
    chmodSync(folder.put('model.json', '{}'), 0o000);
    expect(asNobody('score', 'a.xlsx', '-o', 'out', '--model', 'model.json')).toEqual({ code: 2, out: '', err: 'The model file "model.json" cannot be read.\n' });
  });
});
