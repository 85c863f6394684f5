import { Validator, type Schema } from '@cfworker/json-schema';
import { mkdirSync } from 'node:fs';
import schema from '../../src/report/comparison/comparison.schema.json';
import { withSheets } from '../adapters/xlsx/write/written-parts';
import { assessment, assessmentOf, otherWorkbook, RATINGS, sample, sheetOf, workbookOf } from './a-workbook';
import { wideCsv } from './a-wide-file';
import { editCells, placeOf, rowsOf, sheetNames } from './edit-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const compareIn = (...args: string[]) => run('compare', folder.path('in'), '-o', folder.path('out/c.xlsx'), ...args);
const cities = () => rowsOf(folder.bytes('out/c.xlsx'), 'Comparison').slice(6).map((row) => row[1]);
const lines = () => folder.bytes('out/c.ndjson').toString().trimEnd().split('\n').map((line) => JSON.parse(line) as { kind: string; file?: string; code?: string; copy?: string; city?: { name: string }; source?: { sheet: string } });

test('folders, files, sheets and rows are compared, and a failing one costs no other', async () => {
  for (const name of ['vilaserena', 'vallmoreda']) folder.put(`in/${name}.xlsx`, sample(name));
  folder.put('in/two.xlsx', workbookOf({ A: assessment({ City: 'Arbeca' }), B: assessment({ City: 'Bellpuig', Model: 'x' }), C: assessment({ City: 'Cervera' }) }));
  folder.put('in/survey.csv', wideCsv(['Deltebre', '43901', 'F'], ['Escala', '17062', 'P']));
  folder.put('in/web.xlsx', '<html>');
  folder.put('in/budget.xlsx', otherWorkbook());
  const { code, out, err } = await compareIn('--csv', '--json');
  expect(code).toBe(3);
  expect(err.split('\n').map((line) => line.split(':')[0])).toEqual(['budget.xlsx', 'two.xlsx, sheet B', 'web.xlsx']);
  expect(out).toBe(`4 scored, 1 skipped, 1 refused.\n6 cities compared: ${['c.xlsx', 'c.csv', 'c.ndjson'].map((name) => folder.path(`out/${name}`)).join(', ')}`);
  expect(cities()).toEqual(['Deltebre', 'Vallmoreda de l\'Alzina', 'Vilaserena', 'Arbeca', 'Cervera', 'Escala']);
  expect(rowsOf(folder.bytes('out/c.xlsx'), 'Not scored').slice(3).map((row) => row[0])).toEqual(['budget.xlsx', 'two.xlsx', 'web.xlsx']);
  for (const line of lines()) expect(new Validator(schema as Schema, '2020-12', false).validate(line).errors).toEqual([]);
  expect(lines().map(({ kind }) => kind)).toEqual([...Array.from({ length: 6 }, () => 'city'), 'not-scored', 'not-scored', 'not-scored']);
  expect(folder.files('out')).toEqual(['c.csv', 'c.ndjson', 'c.xlsx']);
});

test('a table that has the name of the comparison is an input, and stays as it is', async () => {
  folder.put('survey.csv', wideCsv(['Deltebre', '43901', 'F']));
  const before = folder.bytes('survey.csv');
  const { code } = await run('compare', folder.path('survey.csv'), '-o', folder.path('survey.xlsx'));
  expect({ code, cities: rowsOf(folder.bytes('survey.xlsx'), 'Comparison').slice(6).map((row) => row[1]) }).toEqual({ code: 0, cities: ['Deltebre'] });
  expect(folder.bytes('survey.csv').equals(before)).toBe(true);
});

describe('scored copies', () => {
  const RESULTS = 'in/results';

  test('count once beside the file that they were made from, and are what its city leads to', async () => {
    folder.put('in/arbeca.xlsx', assessmentOf('Arbeca'));
    folder.put('in/bellpuig.xlsx', assessmentOf('Bellpuig', { ...RATINGS, 'M2.1': 'F' }));
    await run('score', folder.path('in'), '-o', folder.path(RESULTS));
    await compareIn('--json');
    expect(cities()).toEqual(['Bellpuig', 'Arbeca']);
    expect(lines().map(({ kind, copy, code }) => [kind, copy ?? code])).toEqual([
      ['city', '../in/results/bellpuig-scored.xlsx'],
      ['city', '../in/results/arbeca-scored.xlsx'],
      ['not-scored', 'scored-copy'],
      ['not-scored', 'scored-copy'],
    ]);
  });

  test('alone are compared by their own answers', async () => {
    folder.put('source/arbeca.xlsx', assessmentOf('Arbeca'));
    await run('score', folder.path('source'), '-o', folder.path('in'));
    expect((await compareIn()).code).toBe(0);
    expect(cities()).toEqual(['Arbeca']);
  });

  test('with other answers than the file count beside it, and both are told', async () => {
    folder.put('in/arbeca.xlsx', assessmentOf('Arbeca'));
    await run('score', folder.path('in'), '-o', folder.path(RESULTS));
    const copy = `${RESULTS}/arbeca-scored.xlsx`;
    folder.put(copy, editCells(folder.bytes(copy), 'Assessment', { [`B${placeOf(folder.bytes(copy), 'Assessment', 'M2.3').row}`]: 'F' }));
    await compareIn();
    expect(cities()).toEqual(['Arbeca', 'Arbeca']);
    expect(rowsOf(folder.bytes('out/c.xlsx'), 'Comparison').flat().join()).toContain('The same city is also in arbeca.xlsx');
  });

  test('beside the comparison are what its cities lead to, also those of a table', async () => {
    folder.put('in/arbeca.xlsx', assessmentOf('Arbeca'));
    folder.put('in/survey.csv', wideCsv(['Bellpuig', '1', 'F'], ['Bellpuig', '2', 'F'], ['Cervera', '', 'P']));
    await run('score', folder.path('in'), '-o', folder.path('out'));
    await compareIn('--json');
    expect(lines().map(({ city, copy }) => [city?.name, copy])).toEqual([
      ['Bellpuig', 'survey-scored/bellpuig-scored.xlsx'],
      ['Bellpuig', 'survey-scored/bellpuig (2)-scored.xlsx'],
      ['Arbeca', 'arbeca-scored.xlsx'],
      ['Cervera', 'survey-scored/cervera-scored.xlsx'],
    ]);
  });
});

describe('an earlier comparison', () => {
  beforeEach(async () => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    await compareIn('--csv', '--json');
  });

  test('is written anew, and what a person added stays', async () => {
    folder.put('out/c.xlsx', withSheets(folder.bytes('out/c.xlsx'), sheetOf('Mine', [['my note']])));
    folder.put('in/b.xlsx', assessmentOf('Bellpuig'));
    expect((await compareIn('--csv', '--json')).code).toBe(0);
    expect(cities()).toEqual(['Arbeca', 'Bellpuig']);
    expect(rowsOf(folder.bytes('out/c.xlsx'), 'Mine')).toEqual([['my note']]);
    expect(sheetNames(folder.bytes('out/c.xlsx'))).toEqual(['Comparison', 'Distribution', 'Criteria', 'Competencies', 'Not scored', 'Mine']);
    expect(lines()).toHaveLength(2);
  });

  test('is no input of the next one', async () => {
    const { code, out } = await run('compare', folder.path(), '-o', folder.path('out/c.xlsx'));
    expect({ code, out }).toEqual({ code: 0, out: `1 scored, 0 skipped, 0 refused.\nOne city compared: ${folder.path('out/c.xlsx')}` });
  });

  test('loses the sheets about cities when none is left', async () => {
    folder.put('in/a.xlsx', otherWorkbook());
    await compareIn();
    expect(sheetNames(folder.bytes('out/c.xlsx'))).toEqual(['Comparison', 'Not scored']);
  });
});

describe('what is not ours is left as it is', () => {
  test.each([
    ['c.xlsx', () => otherWorkbook()],
    ['c.xlsx', () => 'a text'],
    ['c.csv', () => 'rank,city\n'],
    ['c.ndjson', () => '{"kind":"something"}\n'],
  ])('%s', async (name, content) => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    folder.put(`out/${name}`, content());
    const before = folder.hashes();
    const { code, err } = await compareIn('--csv', '--json');
    expect({ code, err }).toEqual({ code: 2, err: `"${folder.path(`out/${name}`)}" already exists and is no comparison of ours, so it was left as it is.` });
    expect(folder.hashes()).toEqual(before);
  });

  test('a folder of the name', async () => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    mkdirSync(folder.path('out/c.xlsx'), { recursive: true });
    expect((await compareIn()).code).toBe(2);
  });
});

test('an empty folder is an error, and nothing is written', async () => {
  mkdirSync(folder.path('in'));
  expect(await compareIn()).toEqual({ code: 3, out: '', err: 'No workbook was found in the paths given.' });
  expect(folder.files()).toEqual([]);
});
