import { assessment, assessmentOf, RATINGS, workbookOf } from './a-workbook';
import { rowsOf, sheetNames } from './edit-workbook';
import { jsonOf } from './json-of';
import { run, TODAY } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();

/** Scores one city and gives its result. */
async function resultOf(header: Readonly<Record<string, string>>, ...args: string[]) {
  folder.put('a.xlsx', assessmentOf('Arbeca', RATINGS, header));
  const { code, err } = await run('score', folder.path('a.xlsx'), '-o', folder.path('out'), '--json', ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return jsonOf(folder.bytes('out/a.xlsx.json'));
}

describe('a target', () => {
  test.each([
    ['nothing: one above the overall level', {}, [], [2, 2, 2]],
    ['the header', { Target: 'M=3,S=4' }, [], [3, 4, 2]],
    ['the flag', {}, ['--target', '5'], [5, 5, 5]],
    ['the flag before the header, dimension by dimension', { Target: 'M=3,S=4' }, ['--target', 'S=1,R=5'], [3, 1, 5]],
  ])('comes from %s', async (_, header, args, expected) => {
    expect((await resultOf(header, ...args)).dimensions.map(({ target }) => target)).toEqual(expected);
  });

  test('decides which gaps there are', async () => {
    const levels = async (target: string) => (await resultOf({}, '--target', target)).gaps.map(({ level }) => level);
    expect(await levels('1')).toEqual([]);
    expect(Math.max(...(await levels('2')))).toBe(2);
    expect(Math.max(...(await levels('M=4')))).toBe(4);
  });
});

describe.each([
  ['strict', 'Strict', 'strict'],
  ['results-as-outcome', 'Results as outcome', 'resultsAsOutcome'],
] as const)('%s', (flag, label, key) => {
  test.each([
    ['is off by default', {}, [], false],
    ['is on by flag', {}, [`--${flag}`], true],
    ['is on by header', { [label]: 'Yes' }, [], true],
    ['is off by flag though the header says yes', { [label]: 'Yes' }, [`--no-${flag}`], false],
    ['is on by flag though the header says no', { [label]: 'No' }, [`--${flag}`], true],
  ])('%s', async (_, header, args, expected) => {
    expect((await resultOf(header, ...args)).settings[key]).toBe(expected);
  });
});

test('strict asks for F below the target', async () => {
  const required = async (...args: string[]) => (await resultOf({}, ...args)).gaps.filter(({ level }) => level === 1).map(({ criterion, required: rating }) => [criterion, rating]);
  expect(await required()).toEqual([]);
  expect(await required('--strict')).toEqual([['S1.2', 'F'], ['R1.1', 'F']]);
});

describe('the language', () => {
  test.each([
    ['of the flag', { Language: 'ca' }, ['--lang', 'es'], 'Análisis de brechas', true],
    ['of the header', { Language: 'ca' }, [], 'Anàlisi de bretxes', false],
    ['of the labels', {}, [], 'Gap analysis', false],
  ])('is that %s', async (_, header, args, title, messages) => {
    const { findings } = await resultOf(header, ...args);
    expect(sheetNames(folder.bytes('out/a-scored.xlsx'))).toContain(title);
    expect(findings.some(({ message }) => /valora/.test(message))).toBe(messages);
  });

  test('is that of each city, messages stay in English', async () => {
    folder.put('a.xlsx', workbookOf({ Avaluació: [['Municipi', 'Arbeca'], [], ['ID', 'Valoració'], ['M2.1', 'F']], Assessment: assessment({ City: 'Bath' }) }));
    const { out } = await run('score', folder.path('a.xlsx'), '-o', folder.path('out'));
    expect(out).toMatch(/^City +Level/);
    const copy = folder.bytes('out/a-scored.xlsx');
    expect(sheetNames(copy).filter((name) => name.endsWith('Bath') || name.endsWith('Arbeca'))).toHaveLength(12);
    const methods = sheetNames(copy).filter((name) => /^M(ethod|ètode)/.test(name));
    expect(methods.map((name) => rowsOf(copy, name)[0]?.[0])).toEqual(['Mètode · Arbeca', 'Method · Bath']);
  });
});

describe('the date', () => {
  test.each([
    ['today', [], TODAY],
    ['the one given', ['--date', '2024-02-29'], '2024-02-29'],
  ])('is %s', async (_, args, date) => {
    expect((await resultOf({}, ...args)).date).toBe(date);
    expect(rowsOf(folder.bytes('out/a-scored.xlsx'), 'Method').flat()).toContain(date);
  });

  test('does not change the fingerprint', async () => {
    const { fingerprint } = await resultOf({});
    expect((await resultOf({}, '--date', '2030-01-01')).fingerprint).toBe(fingerprint);
    expect((await resultOf({}, '--strict')).fingerprint).not.toBe(fingerprint);
  });
});
