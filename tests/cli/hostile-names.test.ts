import { assessmentOf } from './a-workbook';
import { jsonOf } from './json-of';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();

/** What a terminal would obey, or a table would break on. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const NAMES: readonly [city: string, shown: string][] = [
  ['two\nlines', 'two lines'],
  ['two\r\nlines', 'two lines'],
  ['a\ttab', 'a tab'],
  ['\u009b31mred', '31mred'],
  ['a\u2028b\u2029c', 'a b c'],
  ['\u202egnorts', 'gnorts'],
  ['a\u2066b\u2069', 'ab'],
  ['../../etc/passwd', '../../etc/passwd'],
  ['x'.repeat(300), `${'x'.repeat(39)}…`],
  ['=cmd|/C calc!A0', '=cmd|/C calc!A0'],
  ['__proto__', '__proto__'],
  ['東京 😀', '東京 😀'],
];

test.each(NAMES)('the city %j is one line of the table and steers nothing', async (city, shown) => {
  folder.put('in/a.xlsx', assessmentOf(city));
  const { code, out, err } = await run('score', folder.path('in'), '-o', folder.path('out'), '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.split('\n');
  expect(lines).toHaveLength(3);
  expect(out).not.toMatch(STEERING);
  expect(lines[1]?.startsWith(`${shown} `)).toBe(true);
  expect(folder.files()).toEqual(['in/a.xlsx', 'out/a-scored.xlsx', 'out/a.xlsx.json']);
  expect(jsonOf(folder.bytes('out/a.xlsx.json')).city.name.replace(/\s+/g, ' ')).toContain(shown.replace('…', '').slice(-3));
});

test.each([['\u001b[2J.xlsx'], ['a\nb: scored.xlsx'], ['\u009bx\u202e.xlsx']])('a file called %j is told in one harmless line', async (name) => {
  folder.put(`in/${name}`, '');
  const { code, err } = await run('score', folder.path('in'), '-o', folder.path('out'));
  expect(code).toBe(3);
  expect(err.split('\n')).toHaveLength(1);
  expect(err).not.toMatch(STEERING);
});

test.each([
  ['a missing path', ['score', 'no\u001b[31m\nsuch', '-o', 'x']],
  ['a command', ['\u001b[31m']],
  ['a flag', ['score', 'x', '--\u001b[31m']],
  ['a date', ['score', 'x', '-o', 'y', '--date', '\u001b[31m']],
  ['an ending', ['template', '-o', 'a\u001b[31m.txt']],
  ['a model', ['score', '.', '-o', 'x', '--model', '\u001b[31m\u202e']],
])('%s in a usage error steers nothing', async (_, args) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).not.toMatch(STEERING);
});

test('a template called so is said without harm', async () => {
  const path = folder.path('a\u001b[31m.xlsx');
  expect((await run('template', '-o', path)).out).not.toMatch(STEERING);
  expect((await run('template', '-o', path)).err).not.toMatch(STEERING);
});

test('a model named by a sheet is told without harm', async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca', undefined, { Model: '\u009b31m\nother\u202e' }));
  const { code, err } = await run('score', folder.path('in'), '-o', folder.path('out'));
  expect(code).toBe(3);
  expect(err.split('\n')).toHaveLength(1);
  expect(err).not.toMatch(STEERING);
});
