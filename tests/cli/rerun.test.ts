import { rmSync, statSync } from 'node:fs';
import { builtinModel } from '../../src/model/builtin-model';
import { assessment, assessmentOf, RATINGS, sheetOf, workbookOf } from './a-workbook';
import { withSheets } from '../adapters/xlsx/write/written-parts';
import { editCells, renameSheet } from './edit-workbook';
import { jsonOf } from './json-of';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const COPY = 'out/a-scored.xlsx';
const scoreIt = (...args: string[]) => run('score', folder.path('in'), '-o', folder.path('out'), ...args);

/** Whether a run with these flags writes the copy again. */
async function isWrittenAgain(...args: string[]): Promise<boolean> {
  const { ino } = statSync(folder.path(COPY));
  await scoreIt(...args);
  expect(folder.files('out')).toEqual(['a-scored.xlsx']);
  return statSync(folder.path(COPY)).ino !== ino;
}

beforeEach(async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  await scoreIt();
}, 20_000);

test('what has the same fingerprint and settings is left as it is, and its line is the same', async () => {
  const before = folder.hashes();
  const first = await run('score', folder.path('in'), '-o', folder.path('out'), '--force');
  const again = await scoreIt();
  expect(again.out).toBe(first.out.replace('1 scored,', '0 scored, 1 unchanged,'));
  expect(folder.hashes()).toEqual(before);
});

test.each([[['--strict']], [['--target', '5']], [['--results-as-outcome']], [['--lang', 'es']], [['--values']], [['--date', '2030-01-01']], [['--force']]])('%j writes it again', async (args) => {
  expect(await isWrittenAgain(...args)).toBe(true);
  expect(await isWrittenAgain(...args)).toBe(args.includes('--force'));
}, 20_000);

test('also of a city without gaps values are told from formulas', async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca', Object.fromEntries(builtinModel().criteria.map(({ id }) => [id, 'F']))));
  await scoreIt();
  expect(await isWrittenAgain()).toBe(false);
  expect(await isWrittenAgain('--values')).toBe(true);
  expect(await isWrittenAgain('--values')).toBe(false);
  expect(await isWrittenAgain()).toBe(true);
});

describe('writes it again after', () => {
  test.each<[string, () => void]>([
    ['another answer', () => folder.put('in/a.xlsx', assessmentOf('Arbeca', { ...RATINGS, 'M2.3': 'F' }))],
    ['a population', () => folder.put('in/a.xlsx', assessmentOf('Arbeca', RATINGS, { Population: 100 }))],
    ['a cell beside the answers', () => folder.put('in/a.xlsx', withSheets(assessmentOf('Arbeca'), sheetOf('Mine', [['x']])))],
    ['a sheet of ours that was renamed', () => folder.put(COPY, renameSheet(folder.bytes(COPY), 'Method', 'Renamed'))],
    ['the copy was deleted', () => rmSync(folder.path(COPY))],
  ])('%s', async (_, change) => {
    change();
    const { out } = await scoreIt();
    expect(out).toContain('1 scored, 0 skipped, 0 refused.');
    expect(folder.files('out')).toEqual(['a-scored.xlsx']);
  });
});

test('a copy that somebody worked in is never taken for unchanged', async () => {
  folder.put(COPY, editCells(folder.bytes(COPY), 'Assessment', { B6: 'F' }));
  expect((await scoreIt()).out).toContain('1 scored, 0 skipped');
  expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored.xlsx']);
  expect((await scoreIt()).out).toContain('0 scored, 1 unchanged');
});

test('of two cities in a workbook one changed: the copy is written again', async () => {
  const two = (rating: string) => workbookOf({ A: assessment({ City: 'Arbeca' }), B: assessment({ City: 'Bellpuig' }, { ...RATINGS, 'M2.3': rating }) });
  folder.put('in/a.xlsx', two('N'));
  rmSync(folder.path('out'), { recursive: true });
  await scoreIt();
  expect(await isWrittenAgain()).toBe(false);
  folder.put('in/a.xlsx', two('F'));
  expect(await isWrittenAgain()).toBe(true);
}, 20_000);

test('JSON that is missing or says something else is written beside an unchanged copy', async () => {
  expect(await run('score', folder.path('in'), '-o', folder.path('out'), '--json')).toMatchObject({ code: 0 });
  expect(jsonOf(folder.bytes('out/a.xlsx.json')).date).toBe('2026-03-31');
  const before = folder.hashes();
  await scoreIt('--json');
  expect(folder.hashes()).toEqual(before);
  folder.put('out/a.xlsx.json', folder.bytes('out/a.xlsx.json').toString().replace('"level": 1', '"level": 5'));
  await scoreIt('--json');
  expect(folder.hashes()).toEqual(before);
});
