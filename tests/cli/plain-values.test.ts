import type { SheetData } from '../../src/workbook/sheet-data';
import { read } from '../tools/score';
import { assessmentOf } from './a-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const LIVE = 'live/a-scored.xlsx';
const results = (name: string): SheetData[] => read(folder.bytes(name)).sheets.slice(1);
const formulas = (sheets: readonly SheetData[]): number => sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula))).length;

/** What a sheet shows, whether a formula gives it or not. */
function shown({ name, rows }: SheetData) {
  return { name, rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(({ column, content }) => ({ column, content })) })) };
}

beforeEach(async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  await run('score', folder.path('in'), '-o', folder.path('live'));
});

test('--values shows the same without a formula, and without the sheet that serves formulas', async () => {
  await run('score', folder.path('in'), '-o', folder.path('plain'), '--values');
  const plain = results('plain/a-scored.xlsx');
  expect(formulas(results(LIVE))).toBeGreaterThan(500);
  expect(formulas(plain)).toBe(0);
  expect(plain.map(shown)).toEqual(results(LIVE).filter(({ visibility }) => visibility === 'visible').map(shown));
});

test('--values makes a live copy plain, and a later scoring makes it live again', async () => {
  const count = formulas(results(LIVE));
  await run('score', folder.path(LIVE), '--update', '--values');
  expect(formulas(results(LIVE))).toBe(0);
  await run('score', folder.path(LIVE), '--update');
  expect(formulas(results(LIVE))).toBe(count);
});
