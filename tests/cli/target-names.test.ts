import { mkdirSync, symlinkSync } from 'node:fs';
import { OWNER_NAME } from '../../src/workbook/owned-sheet';
import { partOf, sheetsOf, withSheets } from '../adapters/xlsx/write/written-parts';
import { assessmentOf, RATINGS, sheetOf } from './a-workbook';
import { editCells, placeOf, rowsOf, withPart } from './edit-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const scoreAll = (...args: string[]) => run('score', folder.path('in'), '-o', folder.path('out'), ...args);
const methodText = (name: string) => rowsOf(folder.bytes(name), 'Method').flat().join('\n');

/** What people may do to a scored copy that must not be lost. */
const EDITS: readonly [what: string, edit: (copy: Uint8Array) => Uint8Array][] = [
  ['an answer', (copy) => editCells(copy, 'Assessment', { [`B${String(placeOf(copy, 'Assessment', 'M2.3').row)}`]: 'F' })],
  ['a comment beside an answer', (copy) => editCells(copy, 'Assessment', { [`F${String(placeOf(copy, 'Assessment', 'M2.3').row)}`]: 'ask the mayor' })],
  ['a formula beside an answer', (copy) => editCells(copy, 'Assessment', { [`F${String(placeOf(copy, 'Assessment', 'M2.3').row)}`]: { formula: '1+1', shown: '2' } })],
  ['an answer made a formula', (copy) => editCells(copy, 'Assessment', { [`B${String(placeOf(copy, 'Assessment', 'M2.3').row)}`]: { formula: '"F"', shown: 'F' } })],
  ['a sheet of their own', (copy) => withSheets(copy, sheetOf('My sums', [['Total', 3]]))],
  ['a copy of a sheet of ours', (copy) => withSheets(copy, { ...sheetOf('Gap analysis (2)', [['My cut', 'of the gaps']]), names: { [OWNER_NAME]: mark(copy, 'Gap analysis') } })],
];

function takeByLink(target: string): void {
  mkdirSync(folder.path('out'));
  symlinkSync(target, folder.path('out/a-scored.xlsx'));
}

function mark(copy: Uint8Array, sheet: string): string {
  return sheetsOf(copy).find(({ name }) => name === sheet)?.names.get(OWNER_NAME) ?? '';
}

describe('a rerun', () => {
  beforeEach(() => void folder.put('in/a.xlsx', assessmentOf('Arbeca')));

  test('replaces its own unedited copy with the same bytes', async () => {
    await scoreAll('--json');
    const before = folder.hashes();
    expect(Object.keys(before)).toEqual(['in/a.xlsx', 'out/a-scored.xlsx', 'out/a.xlsx.json']);
    expect((await scoreAll('--json')).code).toBe(0);
    expect(folder.hashes()).toEqual(before);
  });

  test('takes new answers of the original into the copy', async () => {
    await scoreAll();
    folder.put('in/a.xlsx', assessmentOf('Arbeca', { ...RATINGS, 'M2.3': 'F' }));
    await scoreAll();
    expect(folder.files('out')).toEqual(['a-scored.xlsx']);
    expect(rowsOf(folder.bytes('out/a-scored.xlsx'), 'Assessment')).toContainEqual(['M2.3', 'F']);
  });

  test.each(EDITS)('keeps a copy in which somebody left %s, and reuses its own (2)', async (_, edit) => {
    await scoreAll('--json');
    const edited = edit(folder.bytes('out/a-scored.xlsx'));
    folder.put('out/a-scored.xlsx', edited);
    expect((await scoreAll('--json')).code).toBe(0);
    expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored.xlsx', 'a.xlsx.json']);
    expect(folder.bytes('out/a-scored.xlsx').equals(edited)).toBe(true);
    expect(methodText('out/a-scored (2).xlsx')).toContain('Somebody worked in "a-scored.xlsx" after it was scored');
    expect(folder.bytes('out/a.xlsx.json').toString()).toContain('edited-copy-kept');
    const before = folder.hashes();
    await scoreAll('--json');
    expect(folder.hashes()).toEqual(before);
  });

  test('keeps an edited (2) too and goes on to (3)', async () => {
    await scoreAll();
    const edited = withSheets(folder.bytes('out/a-scored.xlsx'), sheetOf('Mine', [['x']]));
    folder.put('out/a-scored.xlsx', edited);
    folder.put('out/a-scored (2).xlsx', edited);
    await scoreAll();
    expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored (3).xlsx', 'a-scored.xlsx']);
  });

  test('carries the notes of an edited copy into the (2)', async () => {
    await scoreAll();
    const copy = folder.bytes('out/a-scored.xlsx');
    const note = `L${String(placeOf(copy, 'Gap analysis', 'M2.3').row)}`;
    folder.put('out/a-scored.xlsx', withSheets(editCells(copy, 'Gap analysis', { [note]: 'call the county' }), sheetOf('Mine', [['x']])));
    await scoreAll();
    expect(rowsOf(folder.bytes('out/a-scored (2).xlsx'), 'Gap analysis').find((row) => row[1] === 'M2.3')).toContain('call the county');
  });
});

describe('a name that is taken by what is not ours', () => {
  const TAKEN: readonly [what: string, take: () => void][] = [
    ['a file of another kind', () => folder.put('out/a-scored.xlsx', 'my notes')],
    ['a workbook', () => folder.put('out/a-scored.xlsx', assessmentOf('Mine'))],
    ['a folder', () => mkdirSync(folder.path('out/a-scored.xlsx'), { recursive: true })],
    ['a link to nowhere', () => takeByLink('nowhere')],
  ];

  test.each(TAKEN)('%s stays, the copy takes the next name and says so', async (_, take) => {
    take();
    const before = folder.hashes('in');
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    const { code, out } = await scoreAll();
    expect(code).toBe(0);
    expect(out).toContain('a-scored (2).xlsx');
    expect(folder.files('out').filter((name) => name === 'a-scored (2).xlsx')).toHaveLength(1);
    expect(folder.hashes('in')).toMatchObject(before);
    expect(methodText('out/a-scored (2).xlsx')).toContain('"a-scored.xlsx" is taken by a file that is not this scored copy');
    const first = folder.bytes('out/a-scored (2).xlsx');
    await scoreAll();
    expect(folder.bytes('out/a-scored (2).xlsx').equals(first)).toBe(true);
    expect(folder.files('out').filter((name) => name.includes('(3)'))).toEqual([]);
  });

  test('the scored copy of another city stays', async () => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    await scoreAll();
    const other = folder.bytes('out/a-scored.xlsx');
    folder.put('in/a.xlsx', assessmentOf('Bellpuig'));
    await scoreAll();
    expect(folder.bytes('out/a-scored.xlsx').equals(other)).toBe(true);
    expect(rowsOf(folder.bytes('out/a-scored (2).xlsx'), 'Summary')[0]).toEqual(['Bellpuig']);
  });

  test('a city is known by its code when its name changes', async () => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca', RATINGS, { 'INE code': '99001' }));
    await scoreAll();
    folder.put('in/a.xlsx', assessmentOf("Arbeca de l'Oli", RATINGS, { 'INE code': '99001' }));
    await scoreAll();
    expect(folder.files('out')).toEqual(['a-scored.xlsx']);
  });

  test('a link to our own copy is a link, not our copy', async () => {
    folder.put('in/a.xlsx', assessmentOf('Arbeca'));
    await run('score', folder.path('in'), '-o', folder.path('archive'));
    takeByLink(folder.path('archive/a-scored.xlsx'));
    const before = folder.hashes('archive');
    await scoreAll();
    expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored.xlsx']);
    expect(folder.hashes('archive')).toEqual(before);
  });
});

test('two inputs of one name in one run get a copy each; the other way round each finds its own', async () => {
  const paths = [folder.put('x/a.xlsx', assessmentOf('Arbeca')), folder.put('y/a.xlsx', assessmentOf('Bellpuig'))];
  expect((await run('score', ...paths, '-o', folder.path('out'), '--json')).code).toBe(0);
  expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored.xlsx', 'a.xlsx (2).json', 'a.xlsx.json']);
  await run('score', ...paths.reverse(), '-o', folder.path('out'), '--json');
  expect(folder.files('out')).toEqual(['a-scored (2).xlsx', 'a-scored.xlsx', 'a.xlsx (2).json', 'a.xlsx.json']);
  expect(rowsOf(folder.bytes('out/a-scored.xlsx'), 'Summary')[0]).toEqual(['Arbeca']);
  expect(rowsOf(folder.bytes('out/a-scored (2).xlsx'), 'Summary')[0]).toEqual(['Bellpuig']);
});

test('also when both are about one city: neither copy replaces the other', async () => {
  const paths = [folder.put('2025/a.xlsx', assessmentOf('Arbeca')), folder.put('2026/a.xlsx', assessmentOf('Arbeca', { 'M2.1': 'F' }))];
  for (const again of [false, true]) {
    const { out } = await run('score', ...paths, '-o', folder.path('out'));
    expect({ again, files: folder.files('out') }).toEqual({ again, files: ['a-scored (2).xlsx', 'a-scored.xlsx'] });
    expect(out).toMatch(/a-scored\.xlsx\n.*a-scored \(2\)\.xlsx\n/);
  }
});

test('no name ends in -scored-scored', async () => {
  folder.put('in/a-scored.xlsx', assessmentOf('Arbeca'));
  await scoreAll();
  expect(folder.files('out')).toEqual(['a-scored.xlsx']);
});

const CONTENT_TYPES = '[Content_Types].xml';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

test.each([
  ['.xltx', `${OPEN_XML}template.main+xml`, 'a-scored.xlsx', `${OPEN_XML}sheet.main+xml`],
  ['.xltm', 'application/vnd.ms-excel.template.macroEnabled.main+xml', 'a-scored.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
])('a template (%s) becomes a workbook in its content too', async (extension, type, name, expected) => {
  folder.put(`in/a${extension}`, withPart(assessmentOf('Arbeca'), CONTENT_TYPES, (types) => types.replace(`${OPEN_XML}sheet.main+xml`, type)));
  await scoreAll();
  expect(folder.files('out')).toEqual([name]);
  expect(partOf(folder.bytes(`out/${name}`), CONTENT_TYPES)).toContain(`"${expected}"`);
});
