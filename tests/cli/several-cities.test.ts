import { LONGEST_SHEET_NAME } from '../../src/workbook/sheet-name';
import { assessment, assessmentOf, RATINGS, workbookOf } from './a-workbook';
import { editCells, placeOf, rowsOf, sheetNames } from './edit-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const COPY = 'out/a-scored.xlsx';
const scoreIt = (...args: string[]) => run('score', folder.path('a.xlsx'), '-o', folder.path('out'), ...args);

const ROLES = ['Summary', 'Gaps', 'Criteria', 'Competencies', 'Method', 'Lists'];

/** One workbook with a sheet for each city. */
function putCities(...cities: string[]): void {
  folder.put('a.xlsx', workbookOf(Object.fromEntries(cities.map((city, index) => [`Sheet${String(index + 1)}`, assessment({ City: city })]))));
}

test('each city has its sheets, with its name behind them, and a line of its own', async () => {
  putCities('Arbeca', 'Bellpuig');
  const { code, out, err } = await scoreIt();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Arbeca .*\nBellpuig /m);
  expect(out).toContain('1 scored, 0 skipped, 0 refused. Cities: 2.');
  expect(sheetNames(folder.bytes(COPY))).toEqual(['Sheet1', 'Sheet2', ...['Arbeca', 'Bellpuig'].flatMap((city) => ROLES.map((role) => `${role} - ${city}`))]);
});

test('a sheet for another model is told and costs no other', async () => {
  folder.put('a.xlsx', workbookOf({ One: assessment({ City: 'Arbeca' }), Two: assessment({ City: 'Bellpuig', Model: 'cities-of-tomorrow' }), Three: assessment({ City: 'Cervera', Model: 'SmartCAT-U4SSC' }) }));
  const { code, out, err } = await scoreIt();
  expect(code).toBe(3);
  expect(err).toBe('a.xlsx, sheet Two: refused: this is an assessment for the model "cities-of-tomorrow"; score it with that model (--model of the command).');
  expect(out).toMatch(/^Arbeca .*\nCervera /m);
  expect(sheetNames(folder.bytes(COPY)).join()).not.toContain('Bellpuig');
});

test('all sheets for another model: nothing is written', async () => {
  folder.put('a.xlsx', workbookOf({ One: assessment({ City: 'Arbeca', Model: 'x' }), Two: assessment({ City: 'Bellpuig', Model: 'y' }) }));
  const { code, err } = await scoreIt();
  expect(code).toBe(3);
  expect(err).toContain('sheet One: refused: this is an assessment for the model "x"');
  expect(err).toContain('sheet Two: refused: this is an assessment for the model "y"');
  expect(folder.files('out')).toEqual([]);
});

test('a rerun is the same to the byte and keeps the notes of each city apart', async () => {
  putCities('Arbeca', 'Bellpuig');
  await scoreIt();
  for (const city of ['Arbeca', 'Bellpuig']) {
    const sheet = `Gaps - ${city}`;
    folder.put(COPY, editCells(folder.bytes(COPY), sheet, { [`L${String(placeOf(folder.bytes(COPY), sheet, 'M2.3').row)}`]: `note of ${city}` }));
  }
  await scoreIt();
  for (const city of ['Arbeca', 'Bellpuig']) expect(rowsOf(folder.bytes(COPY), `Gaps - ${city}`).find((row) => row[1] === 'M2.3')).toContain(`note of ${city}`);
  const before = folder.bytes(COPY);
  await scoreIt();
  expect(folder.bytes(COPY).equals(before)).toBe(true);
});

test('two years of one city are two assessments: their notes stay apart, also in place', async () => {
  folder.put('a.xlsx', workbookOf({ '2025': assessment({ City: 'Arbeca' }), '2026': assessment({ City: 'Arbeca' }) }));
  await scoreIt();
  const [first, second] = sheetNames(folder.bytes(COPY)).filter((name) => name.startsWith('Gaps'));
  expect([first, second]).toEqual(['Gaps - Arbeca', 'Gaps - Arbeca (2)']);
  const row = String(placeOf(folder.bytes(COPY), 'Gaps - Arbeca', 'M2.3').row);
  folder.put(COPY, editCells(folder.bytes(COPY), 'Gaps - Arbeca', { [`L${row}`]: 'note of 2025' }));
  folder.put(COPY, editCells(folder.bytes(COPY), 'Gaps - Arbeca (2)', { [`L${row}`]: 'note of 2026' }));
  for (const again of [scoreIt, () => run('score', folder.path(COPY), '--update')]) {
    await again();
    expect(rowsOf(folder.bytes(COPY), 'Gaps - Arbeca').find(([, id]) => id === 'M2.3')).toContain('note of 2025');
    expect(rowsOf(folder.bytes(COPY), 'Gaps - Arbeca (2)').find(([, id]) => id === 'M2.3')).toContain('note of 2026');
  }
});

describe('a sheet of the person that is named like ours', () => {
  const mine = [['What', 'we think'], ['of it', 7]] as const;

  test('keeps its content, ours takes a suffix and says so', async () => {
    folder.put('a.xlsx', workbookOf({ Assessment: assessment({ City: 'Arbeca' }), Summary: mine, 'GAP ANALYSIS': mine }));
    const { code, out } = await scoreIt();
    expect(code).toBe(0);
    expect(out).toMatch(/^Arbeca/m);
    expect(sheetNames(folder.bytes(COPY))).toEqual(['Assessment', 'Summary', 'GAP ANALYSIS', 'Summary (2)', 'Gap analysis (2)', 'Criteria', 'Competency matrix', 'Method', 'Lists']);
    for (const name of ['Summary', 'GAP ANALYSIS']) expect(rowsOf(folder.bytes(COPY), name)).toEqual([['What', 'we think'], ['of it', '7']]);
    const method = rowsOf(folder.bytes(COPY), 'Method').flat();
    expect(method).toContain('The workbook already has a sheet "Summary", so the result is in "Summary (2)".');
    expect(method).toContain('The workbook already has a sheet "GAP ANALYSIS", so the result is in "Gap analysis (2)".');
  });

  test('still does after a rerun and an update, which find ours again', async () => {
    folder.put('a.xlsx', workbookOf({ Assessment: assessment({ City: 'Arbeca' }), Summary: mine }));
    await scoreIt();
    const names = sheetNames(folder.bytes(COPY));
    await scoreIt();
    expect(sheetNames(folder.bytes(COPY))).toEqual(names);
    await run('score', folder.path(COPY), '--update');
    expect(sheetNames(folder.bytes(COPY))).toEqual(names);
    expect(rowsOf(folder.bytes(COPY), 'Summary')).toEqual([['What', 'we think'], ['of it', '7']]);
  });

  test('also among those of several cities', async () => {
    folder.put('a.xlsx', workbookOf({ A: assessment({ City: 'Arbeca' }), B: assessment({ City: 'Bellpuig' }), 'summary - arbeca': mine }));
    await scoreIt();
    expect(sheetNames(folder.bytes(COPY))).toEqual(expect.arrayContaining(['summary - arbeca', 'Summary - Arbeca (2)', 'Summary - Bellpuig']));
  });
});

describe.each([
  ['../../x', 'Arbeca'],
  ['[]:*?/\\', '[[[]]]'],
  ["'quoted'", "l'Ametlla de Mar"],
  ['x'.repeat(300), `${'x'.repeat(299)}y`],
  [`${'x'.repeat(20)}😀😀😀`, '東京都庁'],
  ['History', 'history'],
  ['\u001b[31mred', '\u202egnorts'],
  ['=1+1', '&amp;<sheet name="x"/>'],
  ['a|b~c', 'a b c'],
])('the cities %j and %j in one workbook', (...cities) => {
  test('have twelve sheets with legal, different names, and a rerun and an update find them again', async () => {
    putCities(...cities);
    const { code } = await scoreIt('--json');
    expect(code).toBe(0);
    expect(folder.files()).toEqual(['a.xlsx', COPY, 'out/a.xlsx.json']);
    const names = sheetNames(folder.bytes(COPY)).slice(2);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(12);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
      expect(name).not.toMatch(/[[\]:*?/\\\u0000-\u001f]|^'|'$|^history$|\p{Surrogate}/iu);
    }
    const before = folder.hashes();
    await scoreIt('--json');
    expect(folder.hashes()).toEqual(before);
    await run('score', folder.path(COPY), '--update');
    expect(sheetNames(folder.bytes(COPY)).slice(2)).toEqual(names);
  });
});

test('a city that leaves the workbook takes the copy out of our hands: it stays', async () => {
  putCities('Arbeca', 'Bellpuig');
  await scoreIt();
  const before = folder.bytes(COPY);
  folder.put('a.xlsx', assessmentOf('Arbeca', RATINGS));
  await scoreIt();
  expect(folder.bytes(COPY).equals(before)).toBe(true);
  expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored.xlsx']);
});
