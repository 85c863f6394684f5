import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { assessmentOf, otherWorkbook, sample, sheetOf } from './a-workbook';
import { changedEntries, withSheets } from '../adapters/xlsx/write/written-parts';
import { editCells, placeOf, rowsOf, sheetNames } from './edit-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const COPY = 'out/a-scored.xlsx';
const update = (...args: string[]) => run('score', ...args, '--update');

beforeEach(async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  await run('score', folder.path('in'), '-o', folder.path('out'));
});

test('scores the new answers of a copy in place, without asking for the original', async () => {
  const row = String(placeOf(folder.bytes(COPY), 'Assessment', 'M2.3').row);
  folder.put(COPY, editCells(folder.bytes(COPY), 'Assessment', { [`B${row}`]: 'F' }));
  const names = sheetNames(folder.bytes(COPY));
  const { code, out, err } = await update(folder.path(COPY));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(folder.path(COPY));
  expect(rowsOf(folder.bytes(COPY), 'Criteria').find(([id]) => id === 'M2.3')).toContain('F');
  expect(sheetNames(folder.bytes(COPY))).toEqual(names);
  expect(folder.files()).toEqual(['in/a.xlsx', COPY]);
});

test('the copy stays the living file: a later run from the original leaves it as it is', async () => {
  folder.put(COPY, withSheets(folder.bytes(COPY), sheetOf('Mine', [['x']])));
  await update(folder.path(COPY));
  const living = folder.hashes('out');
  await run('score', folder.path('in'), '-o', folder.path('out'));
  expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored.xlsx']);
  expect(folder.hashes('out')).toMatchObject(living);
});

test('leaves the sheets of the person as they are, to the byte', async () => {
  const mine = sheetOf('Mine', [['My sums', 3]]);
  folder.put(COPY, withSheets(folder.bytes(COPY), mine));
  const before = folder.bytes(COPY);
  await update(folder.path(COPY), '--target', '4');
  expect(rowsOf(folder.bytes(COPY), 'Mine')).toEqual([['My sums', '3']]);
  expect(changedEntries(before, folder.bytes(COPY)).filter((name) => /sheet1\.xml$/.test(name))).toEqual([]);
});

test('changes nothing when nothing changed since the last one', async () => {
  await update(folder.path(COPY));
  const before = folder.hashes();
  await update(folder.path(COPY));
  expect(folder.hashes()).toEqual(before);
});

test('in a folder scores the copies and skips the rest, and says so', async () => {
  folder.put('out/b.xlsx', assessmentOf('Bellpuig'));
  folder.put('out/c.xlsx', otherWorkbook());
  const before = folder.hashes();
  const { code, out, err } = await update(folder.path('out'), '--date', '2027-01-01');
  expect(code).toBe(0);
  expect(err.split('\n')).toEqual(['b.xlsx: skipped: it is not a scored copy.', 'c.xlsx: skipped: it is not a scored copy.']);
  expect(out).toContain('1 scored, 2 skipped, 0 refused.');
  expect({ ...folder.hashes(), [COPY]: '' }).toEqual({ ...before, [COPY]: '' });
});

test('refuses a file that is named and is no scored copy', async () => {
  const before = folder.hashes();
  const { code, err } = await update(folder.path('in/a.xlsx'));
  expect(code).toBe(3);
  expect(err).toMatch(/^a\.xlsx: refused: this is not a scored copy/);
  expect(folder.hashes()).toEqual(before);
});

test('with --json writes the result beside the copy', async () => {
  await update(folder.path(COPY), '--json');
  expect(folder.files('out')).toEqual(['a-scored.xlsx', 'a-scored.xlsx.json']);
  await update(folder.path('out'), '--json');
  expect(folder.files('out')).toEqual(['a-scored.xlsx', 'a-scored.xlsx.json']);
});

test('through a link changes the file that it leads to and leaves the link', async () => {
  mkdirSync(folder.path('desk'));
  symlinkSync(folder.path(COPY), folder.path('desk/copy.xlsx'));
  await update(folder.path('desk/copy.xlsx'), '--date', '2027-01-01');
  expect(lstatSync(folder.path('desk/copy.xlsx')).isSymbolicLink()).toBe(true);
  expect(rowsOf(folder.bytes(COPY), 'Method').flat()).toContain('2027-01-01');
});

test('leaves a file closed to others closed', async () => {
  chmodSync(folder.path(COPY), 0o600);
  await update(folder.path(COPY), '--date', '2027-01-01');
  expect(statSync(folder.path(COPY)).mode & 0o777).toBe(0o600);
});

test('a sample scored, updated and scored again is the sample scored', async () => {
  folder.put('in/a.xlsx', sample('vallmoreda'));
  await run('score', folder.path('in'), '-o', folder.path('sample'));
  const before = folder.bytes('sample/a-scored.xlsx');
  await update(folder.path('sample'));
  await run('score', folder.path('in'), '-o', folder.path('sample'));
  expect(folder.files('sample')).toEqual(['a-scored.xlsx']);
  expect(folder.bytes('sample/a-scored.xlsx').equals(before)).toBe(true);
});
