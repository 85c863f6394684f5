import { assessment, assessmentOf, RATINGS, sample, workbookOf } from './a-workbook';
import { jsonOf, resultsOf } from './json-of';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const scoreAll = (...args: string[]) => run('score', folder.path('in'), '-o', folder.path('out'), '--json', ...args);

test('without --json there is none', async () => {
  await run('score', folder.put('a.xlsx', assessmentOf('Arbeca')), '-o', folder.path('out'));
  expect(folder.files('out')).toEqual(['a-scored.xlsx']);
});

test('is named after the file with its ending, so that a.xlsx and a.xlsm do not meet', async () => {
  for (const name of ['a.xlsx', 'a.xlsm', 'sub/a.xltx']) folder.put(`in/${name}`, assessmentOf('Arbeca'));
  await scoreAll();
  expect(folder.files('out')).toEqual(['a-scored.xlsm', 'a-scored.xlsx', 'a.xlsm.json', 'a.xlsx.json', 'sub/a-scored.xlsx', 'sub/a.xltx.json']);
  expect(jsonOf(folder.bytes('out/sub/a.xltx.json')).source).toEqual({ file: 'sub/a.xltx', sheet: 'Assessment' });
});

test('of one city is an object after the schema', async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca', { ...RATINGS, 'S2.1': '1,5 %', 'S2.2': 0.125, 'R2.2': 'N/A' }, { 'INE code': '99001', Population: 4210 }));
  await scoreAll();
  const result = jsonOf(folder.bytes('out/a.xlsx.json'));
  expect(result).toMatchObject({
    schemaVersion: 1,
    model: { id: 'smartcat-u4ssc' },
    date: '2026-03-31',
    source: { file: 'a.xlsx', sheet: 'Assessment' },
    city: { name: 'Arbeca', code: '99001', population: 4210, assessedOn: null },
    settings: { target: {}, strict: false, resultsAsOutcome: false },
    overall: { level: 1, provisional: false },
  });
  const answer = (id: string) => result.answers.find(({ criterion }) => criterion === id);
  expect(answer('S2.1')).toMatchObject({ rating: 'N', percent: 0.015 });
  expect(answer('S2.2')).toMatchObject({ rating: 'N', percent: 0.125 });
  expect(answer('R2.2')).toMatchObject({ rating: 'NA', naReason: null });
  expect(answer('M5.1')).toMatchObject({ rating: null, cell: null });
  expect(answer('M2.1')?.cell).toBe('Assessment!B7');
  expect(result.findings.map(({ code, severity, sheet, cell }) => ({ code, severity, sheet, cell }))).toContainEqual({ code: 'na-without-reason', severity: 'warning', sheet: 'Assessment', cell: 'Assessment!B16' });
});

test('of several cities is a list of such objects, in the order of the tabs', async () => {
  folder.put('in/a.xlsx', workbookOf({ "L'any 2": assessment({ City: 'Zafra' }), Any: assessment({ City: 'Arbeca' }) }));
  await scoreAll();
  const results = resultsOf(folder.bytes('out/a.xlsx.json'));
  expect(results.map(({ schemaVersion, city, source }) => [schemaVersion, city.name, source.sheet])).toEqual([[1, 'Zafra', "L'any 2"], [1, 'Arbeca', 'Any']]);
  expect(results[0]?.answers[0]?.cell).toBe("'L''any 2'!B4");
});

test('has its messages in the language of the run, not of the sheet', async () => {
  folder.put('in/a.xlsx', sample('vallmoreda'));
  const messages = async (...args: string[]) => {
    expect((await scoreAll(...args)).code).toBe(0);
    return jsonOf(folder.bytes('out/a.xlsx.json')).findings.map(({ message }) => message).join('\n');
  };
  expect(await messages()).toMatch(/^[0-9]+ criteria are rated F/);
  expect(await messages('--lang', 'ca')).toMatch(/[0-9]+ criteris valorats amb F/);
});

test('a rerun replaces its own', async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  await scoreAll();
  await scoreAll('--date', '2027-01-01');
  expect(folder.files('out')).toEqual(['a-scored.xlsx', 'a.xlsx.json']);
  expect(jsonOf(folder.bytes('out/a.xlsx.json')).date).toBe('2027-01-01');
});

test.each([
  ['no JSON', 'my notes'],
  ['other JSON', '{"city":{"name":"Arbeca"},"tool":"another program"}'],
  ['JSON of no object', 'null'],
  ['an empty list', '[]'],
])('%s of that name stays; the result takes the next name and reuses it', async (_, content) => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  folder.put('out/a.xlsx.json', content);
  await scoreAll();
  await scoreAll();
  expect(folder.files('out')).toEqual(['a-scored.xlsx', 'a.xlsx (2).json', 'a.xlsx.json']);
  expect(folder.bytes('out/a.xlsx.json').toString()).toBe(content);
  expect(jsonOf(folder.bytes('out/a.xlsx (2).json')).city.name).toBe('Arbeca');
});

test('the result of another city stays', async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  await scoreAll();
  folder.put('in/a.xlsx', assessmentOf('Bellpuig'));
  await scoreAll();
  expect(jsonOf(folder.bytes('out/a.xlsx.json')).city.name).toBe('Arbeca');
  expect(jsonOf(folder.bytes('out/a.xlsx (2).json')).city.name).toBe('Bellpuig');
});

test('the result of several cities stays when one of them is left', async () => {
  folder.put('in/a.xlsx', workbookOf({ A: assessment({ City: 'Arbeca' }), B: assessment({ City: 'Bellpuig' }) }));
  await scoreAll();
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  await scoreAll();
  expect(resultsOf(folder.bytes('out/a.xlsx.json'))).toHaveLength(2);
  expect(jsonOf(folder.bytes('out/a.xlsx (2).json')).city.name).toBe('Arbeca');
});
