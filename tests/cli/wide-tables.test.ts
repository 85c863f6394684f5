import { utimesSync } from 'node:fs';
import { fileStem } from '../../src/report/file-stem';
import { assessmentOf, otherWorkbook, workbookOf } from './a-workbook';
import { wideCsv } from './a-wide-file';
import { editCells, placeOf, rowsOf, sheetNames } from './edit-workbook';
import { jsonOf } from './json-of';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const scoreIt = (...args: string[]) => run('score', folder.path('in'), '-o', folder.path('out'), ...args);

test('each row of a table gets a scored copy of its own, in a folder called after the table', async () => {
  folder.put('in/survey.csv', wideCsv(['Arbeca', '25029', 'F'], ['Bellpuig', '25050', 'LF'], ['Arbeca', '25029', 'N']));
  const { code, out, err } = await scoreIt('--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(folder.files('out')).toEqual(['arbeca (2)-scored.xlsx', 'arbeca (2).xlsx.json', 'arbeca-scored.xlsx', 'arbeca.xlsx.json', 'bellpuig-scored.xlsx', 'bellpuig.xlsx.json'].map((name) => `survey-scored/${name}`));
  expect(out).toMatch(/^Arbeca +5 .*\nBellpuig +5 .*\nArbeca +0 /m);
  expect(sheetNames(folder.bytes('out/survey-scored/bellpuig-scored.xlsx')).length).toBeGreaterThan(6);
  expect(jsonOf(folder.bytes('out/survey-scored/bellpuig.xlsx.json'))).toMatchObject({ city: { name: 'Bellpuig', code: '25050' }, overall: { level: 5 }, source: { file: 'survey.csv' } });
});

test('a name too long for the table is cut there, and nowhere else', async () => {
  const name = 'Un municipi amb un nom que no s’acaba mai, ni amb punts';
  folder.put('in/survey.csv', wideCsv([name, '25029', 'F'], ['Bellpuig', '25050', 'L']));
  const { out } = await scoreIt();
  expect(out).toMatch(/^Un municipi amb un nom que no s’acaba m…  5 /m);
  expect(out).toMatch(new RegExp(`^Bellpuig {${String(40 - 'Bellpuig'.length)}}  5 `, 'm'));
  expect(folder.files('out')).toContain(`survey-scored/${fileStem(name)}-scored.xlsx`);
});

test('a rerun changes nothing; one row changed, one copy changes', async () => {
  const rows = [['Arbeca', '25029', 'F'], ['Bellpuig', '25050', 'LF']] as const;
  folder.put('in/survey.csv', wideCsv(...rows));
  await scoreIt();
  const before = folder.hashes('out');
  expect((await scoreIt()).out).toContain('0 scored, 1 unchanged, 0 skipped, 0 refused. Cities: 2.');
  expect(folder.hashes('out')).toEqual(before);
  folder.put('in/survey.csv', wideCsv(rows[0], ['Bellpuig', '25050', 'P']));
  expect((await scoreIt()).out).toContain('1 scored, 0 skipped, 0 refused.');
  const after = folder.hashes('out');
  expect(after['survey-scored/arbeca-scored.xlsx']).toBe(before['survey-scored/arbeca-scored.xlsx']);
  expect(after['survey-scored/bellpuig-scored.xlsx']).not.toBe(before['survey-scored/bellpuig-scored.xlsx']);
});

test('what the analyst wrote into the copy of a row is carried over', async () => {
  folder.put('in/survey.csv', wideCsv(['Arbeca', '25029', 'P']));
  await scoreIt();
  const copy = 'out/survey-scored/arbeca-scored.xlsx';
  folder.put(copy, editCells(folder.bytes(copy), 'Gap analysis', { [`L${placeOf(folder.bytes(copy), 'Gap analysis', 'S1.1').row}`]: 'mine' }));
  await scoreIt('--strict');
  expect(rowsOf(folder.bytes(copy), 'Gap analysis').find((row) => row.includes('S1.1'))).toContain('mine');
});

test('the sheet of a workbook does as well; a row for another model costs no other', async () => {
  const ids = ['M1.1', 'M2.1', 'M2.2', 'M2.3', 'S2.1', 'R2.1'];
  folder.put('in/a.xlsx', workbookOf({ Answers: [['City', 'Model', ...ids], ['Arbeca', '', 'F', 'F', 'F', 'F', 'L', 'L'], ['Bellpuig', 'other', 'F', 'F', 'F', 'F', 'L', 'L'], ['Cervera', '', 'N', 'N', 'N', 'N', 'N', 'N']] }));
  const { code, err } = await scoreIt();
  expect(code).toBe(3);
  expect(err).toContain("a.xlsx, sheet Answers!A3: refused: this is an assessment for the model \"other\"");
  expect(folder.files('out')).toEqual(['a-scored/arbeca-scored.xlsx', 'a-scored/cervera-scored.xlsx']);
});

test('rows without a city and further tables are told', async () => {
  const ids = ['M1.1', 'M2.1', 'M2.2', 'M2.3', 'S2.1', 'R2.1'];
  const table = [['City', ...ids], ['Arbeca', 'F', 'F', 'F', 'F', 'L', 'L'], [' ', ' ']];
  folder.put('in/a.xlsx', workbookOf({ Answers: table, Older: table }));
  for (const command of [() => scoreIt(), () => run('compare', folder.path('in'), '-o', folder.path('c.xlsx'))]) {
    const { code, err } = await command();
    expect({ code, err }).toEqual({
      code: 0,
      err: [
        'a.xlsx: 45 criteria have no column (M2.4, M3.1, M3.2, M3.3, M3.4, M3.5, M4.1, M4.2, M4.3, M4.4, M4.5, M5.1…) and count as not rated. Check which columns were recognised.',
        'a.xlsx: 1 row names no city and answers nothing, so it was passed over. Write the name of the city in its row, or delete the row.',
        'a.xlsx: Only the first table with a row a city was read; not read: Older. Move the other tables into files of their own.',
      ].join('\n'),
    });
  }
});

test('columns that were not read are named once, and so is what has no column', async () => {
  folder.put('in/survey.csv', wideCsv(['Arbeca', '25029', 'F'], ['Bellpuig', '25050', 'L']).replace('City,Code,', 'City,Phone,').replace('M2.1', 'We work together').replace('R5.4', 'C01'));
  for (const command of [() => scoreIt(), () => run('compare', folder.path('in'), '-o', folder.path('c.xlsx'))]) {
    const { code, err } = await command();
    expect({ code, err }).toEqual({
      code: 0,
      err: [
        'survey.csv: 2 criteria have no column (M2.1, R5.4) and count as not rated. Check which columns were recognised.',
        'survey.csv: 12 competencies have no column (C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12, C13) and count as unknown. Add their columns to complete the competency matrix.',
        'survey.csv: 2 columns of the table were not read (B1, E1): Phone, We work together. Where that matters, write what it holds into the header: City, INE code, Population, or an ID such as M2.1.',
      ].join('\n'),
    });
  }
});

test('rows that sum up the others are told, and are no cities', async () => {
  folder.put('in/survey.csv', wideCsv(['Arbeca', '25029', 'F'], ['Total', '', '1'], ['Mitjana', '', 'F']));
  for (const command of [() => scoreIt(), () => run('compare', folder.path('in'), '-o', folder.path('c.xlsx'))]) {
    const { err } = await command();
    expect(err).toContain('survey.csv: 2 rows sum up the others (Total, Mitjana) and were not scored as cities. If one of them is a city, write its code in its row.');
  }
  expect(folder.files('out')).toEqual(['survey-scored/arbeca-scored.xlsx']);
});

test('what a killed run left in the folder of a table is swept', async () => {
  folder.put('in/survey.csv', wideCsv(['Arbeca', '25029', 'F']));
  const left = folder.put('out/survey-scored/.scm-0123456789abcdef.tmp', 'half');
  utimesSync(left, 1, 1);
  await scoreIt();
  expect(folder.files('out')).toEqual(['survey-scored/arbeca-scored.xlsx']);
});

test('a table that is no assessment is passed over, and a comparison is not scored again', async () => {
  folder.put('in/budget.csv', 'Concept;Euros\nLighting;1200\n');
  folder.put('in/budget.xlsx', otherWorkbook());
  folder.put('in/a/x.xlsx', assessmentOf('Arbeca'));
  await run('compare', folder.path('in/a'), '-o', folder.path('in/c.xlsx'), '--csv');
  const { code, out, err } = await run('score', folder.path('in'), '-o', folder.path('out'));
  expect(code).toBe(0);
  expect(err.split('\n')).toEqual([...['budget.csv', 'budget.xlsx'].map((name) => `${name}: skipped: it holds no assessment.`), ...['c.csv', 'c.xlsx'].map((name) => `${name}: skipped: it is a comparison.`)]);
  expect(out).toContain('1 scored, 4 skipped, 0 refused.');
});

test.each([
  ['c.xlsx', 'this is a comparison, with results and no answers; give the assessments that it was made from, if they are not here'],
  ['c.csv', 'this is a comparison, with results and no answers; give the assessments that it was made from, if they are not here'],
  ['survey.csv', 'the table has no row with a city; add one, or export the answers again'],
])('%s, given by name, is refused with the reason', async (name, why) => {
  folder.put('in/x.xlsx', assessmentOf('Arbeca'));
  folder.put('survey.csv', wideCsv());
  await run('compare', folder.path('in'), '-o', folder.path('c.xlsx'), '--csv');
  for (const command of [() => run('score', folder.path(name), '-o', folder.path('out')), () => run('compare', folder.path(name), '-o', folder.path('d.xlsx'))]) {
    const { code, err } = await command();
    expect({ code, err }).toEqual({ code: 3, err: `${name}: refused: ${why}.` });
  }
});

test('a folder may hold comparisons and tables without rows: they are passed over with the reason', async () => {
  folder.put('in/x.xlsx', assessmentOf('Arbeca'));
  folder.put('in/survey.csv', wideCsv());
  await run('compare', folder.path('in/x.xlsx'), '-o', folder.path('in/c.xlsx'));
  const { code, err } = await run('compare', folder.path('in'), '-o', folder.path('d.xlsx'));
  expect({ code, err }).toEqual({ code: 0, err: 'c.xlsx: skipped: it is a comparison.\nsurvey.csv: skipped: its table has no row with a city.' });
  expect(rowsOf(folder.bytes('d.xlsx'), 'Not scored').slice(3)).toEqual([
    ['c.xlsx', 'This is a comparison, with results and no answers.', 'Give the assessments that it was made from, if they are not here.'],
    ['survey.csv', 'The table has no row with a city.', 'Add one, or export the answers again.'],
  ]);
});

test.each([
  ["L'Hospitalet de l'Infant", "l'hospitalet de l'infant"],
  ['Vic/Gurb: "x"', 'vic gurb x'],
  ['../../etc', 'etc'],
  ['~$a', 'a'],
  ['-o', 'o'],
  ['A\u030Abo', 'åbo'],
  ['...', 'city'],
  ['\uD800a', 'a'],
  ['à'.repeat(300), 'à'.repeat(80)],
])('a file for the city %j begins with %j', (city, stem) => {
  expect(fileStem(city)).toBe(stem);
});
