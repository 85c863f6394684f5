import { mkdirSync } from 'node:fs';
import { LANGUAGES } from '../../src/model/language';
import { commandMessagesFor } from '../../src/locales/command-messages';
import { read } from '../tools/score';
import { placeOf, rowsOf, sheetNames } from './edit-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();

describe.each(LANGUAGES)('a template in %s', (language) => {
  test('is written once, said on stdout, and can be scored at once', async () => {
    const file = folder.path('new/blank.xlsx');
    const { sheets, command } = commandMessagesFor(language);
    expect(await run('template', '--lang', language, '--city', 'Vall de Dalt', '-o', file)).toEqual({ code: 0, out: command.templateWritten(file), err: '' });
    expect(folder.files()).toEqual(['new/blank.xlsx']);
    expect(sheetNames(folder.bytes('new/blank.xlsx'))).toEqual([sheets.titles.assessment, sheets.titles.lists]);
    expect(rowsOf(folder.bytes('new/blank.xlsx'), sheets.titles.assessment).flat()).toContain('Vall de Dalt');
    const { code, out } = await run('score', file, '-o', folder.path('out'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Vall de Dalt +none +none/m);
    expect(sheetNames(folder.bytes('out/blank-scored.xlsx'))).toContain(sheets.titles.gaps);
  });
});

test('without a language it is in English and without a city its cell is empty', async () => {
  await run('template', '-o', folder.path('blank.xlsx'));
  const { row } = placeOf(folder.bytes('blank.xlsx'), 'Assessment', 'City');
  const cells = read(folder.bytes('blank.xlsx')).sheets[0]?.rows.find((found) => found.row === row)?.cells;
  expect(cells?.find(({ column }) => column === 2)).toBeUndefined();
});

test('it is the same at any time of the day', async () => {
  await run('template', '-o', folder.path('a.xlsx'));
  await run('template', '-o', folder.path('b.xlsx'));
  expect(folder.bytes('a.xlsx').equals(folder.bytes('b.xlsx'))).toBe(true);
});

test.each(['=HYPERLINK("http://example.org")', '+34', '-1', '@SUM(A1)', "'quoted", '<b>&amp;</b>', 'L’Ametlla 東京'])('the city %s is written as text', async (city) => {
  await run('template', `--city=${city}`, '-o', folder.path('blank.xlsx'));
  const cells = read(folder.bytes('blank.xlsx')).sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.filter(({ content }) => content.kind === 'text' && content.text === city)).toMatchObject([{ formula: false }]);
});

test.each(['file', 'folder'])('a %s of that name stays as it is', async (kind) => {
  if (kind === 'file') folder.put('here.xlsx', 'mine');
  else mkdirSync(folder.path('here.xlsx'));
  const before = folder.hashes();
  const { code, out, err } = await run('template', '-o', folder.path('here.xlsx'));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('already exists');
  expect(folder.hashes()).toEqual(before);
});

test('a folder that cannot be made is a fault of the disk, in the language asked for', async () => {
  folder.put('file', '');
  const { code, err } = await run('template', '--lang', 'ca', '-o', folder.path('file/blank.xlsx'));
  expect(code).toBe(1);
  expect(err).toContain(commandMessagesFor('ca').problems['cannot-write']({ part: '', seen: 'ENOTDIR' }));
  expect(folder.files()).toEqual(['file']);
});
