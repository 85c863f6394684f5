import { messagesFor } from '../../src/locales/messages';
import type { CellContent } from '../../src/workbook/sheet-data';
import { read } from '../tools/score';
import { assessmentOf, RATINGS } from './a-workbook';
import { editCells, placeOf, renameSheet, rowsOf, type Edit } from './edit-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();
const COPY = 'out/a-scored.xlsx';
const GAPS = 'Gap analysis';
const NOTES = { J: 'Núria', K: '2026-09', L: 'half done', M: ' first line\nsecond & last ', N: 'from the EU' };

const scoreAgain = (...args: string[]) => run('score', folder.path('in/a.xlsx'), '-o', folder.path('out'), ...args);
const updateCopy = (...args: string[]) => run('score', folder.path(COPY), '--update', ...args);

/** The analyst works in the copy: notes on M2.3, and a column of their own with a word on M2.2 too. */
function workInCopy(sheet = GAPS): void {
  const row = (text: string) => String(placeOf(folder.bytes(COPY), sheet, text).row);
  const edits: Record<string, Edit> = { [`N${row('ID')}`]: 'Funding', [`N${row('M2.2')}`]: 'own' };
  for (const [column, text] of Object.entries(NOTES)) edits[`${column}${row('M2.3')}`] = text.replace('&', '&amp;');
  folder.put(COPY, editCells(folder.bytes(COPY), sheet, edits));
}

function notesOn(id: string, sheet = GAPS): (string | undefined)[] {
  const { row } = placeOf(folder.bytes(COPY), sheet, id);
  const cells = read(folder.bytes(COPY)).sheets.find(({ name }) => name === sheet)?.rows.find((found) => found.row === row)?.cells ?? [];
  return [10, 11, 12, 13, 14].map((column) => textOf(cells.find((cell) => cell.column === column)?.content));
}

function textOf(content: CellContent | undefined): string | undefined {
  return content?.kind === 'text' ? content.text : undefined;
}

beforeEach(async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  await scoreAgain();
  workInCopy();
});

describe.each([
  ['a rerun', scoreAgain],
  ['an update in place', updateCopy],
])('%s', (_, again) => {
  test('keeps the columns of the analyst, the added one too', async () => {
    expect((await again()).code).toBe(0);
    expect(notesOn('M2.3')).toEqual(Object.values(NOTES));
    expect(notesOn('M2.2')).toEqual([undefined, undefined, undefined, undefined, 'own']);
    expect(folder.files('out')).toEqual(['a-scored.xlsx']);
  });

  test('gives the same bytes the second time', async () => {
    await again();
    const first = folder.bytes(COPY);
    await again();
    expect(folder.bytes(COPY).equals(first)).toBe(true);
  });

  test.each(['ca', 'es'] as const)('keeps them when the language becomes %s and English again', async (language) => {
    await again('--lang', language);
    const { titles, owner, due, status, note } = messagesFor(language).sheets;
    // An owned sheet that is replaced keeps the name it has; a copy made anew has it in its language.
    const sheet = read(folder.bytes(COPY)).sheets.some(({ name }) => name === GAPS) ? GAPS : titles.gaps;
    expect(rowsOf(folder.bytes(COPY), sheet).find((row) => row.includes('ID'))?.slice(-5)).toEqual([owner, due, status, note, 'Funding']);
    expect(notesOn('M2.3', sheet)).toEqual(Object.values(NOTES));
    await again('--lang', 'en');
    expect(notesOn('M2.3')).toEqual(Object.values(NOTES));
  });

  test('keeps the notes of a gap beyond a lower target under Closed, and gives them back with it', async () => {
    await again('--target', '1');
    expect(rowsOf(folder.bytes(COPY), GAPS).map(([first]) => first)).toEqual(expect.arrayContaining(['Closed']));
    expect(notesOn('M2.3')).toEqual(Object.values(NOTES));
    await again();
    expect(rowsOf(folder.bytes(COPY), GAPS).map(([first]) => first)).not.toContain('Closed');
    expect(notesOn('M2.3')).toEqual(Object.values(NOTES));
  });
});

test('a gap that the original closes keeps its notes under Closed; without notes it goes', async () => {
  folder.put('in/a.xlsx', assessmentOf('Arbeca', { ...RATINGS, 'M2.3': 'F', 'M2.4': 'F' }));
  await scoreAgain();
  const rows = rowsOf(folder.bytes(COPY), GAPS);
  const closed = rows.findIndex(([first]) => first === 'Closed');
  expect(rows.findIndex(([, id]) => id === 'M2.3')).toBeGreaterThan(closed);
  expect(closed).toBeGreaterThan(0);
  expect(notesOn('M2.3')).toEqual(Object.values(NOTES));
  expect(rows.flat()).not.toContain('M2.4');
});

test('a person who moved the table rows finds each note at its criterion again', async () => {
  const copy = folder.bytes(COPY);
  const [a, b] = ['M2.3', 'M2.2'].map((id) => String(placeOf(copy, GAPS, id).row));
  const swapped = { [`B${String(a)}`]: 'M2.2', [`B${String(b)}`]: 'M2.3', [`N${String(a)}`]: 'moved' };
  folder.put(COPY, editCells(copy, GAPS, swapped));
  await scoreAgain();
  expect(notesOn('M2.2')).toEqual([...Object.values(NOTES).slice(0, 4), 'moved']);
});

test('a text that looks like a formula stays a text', async () => {
  const { row } = placeOf(folder.bytes(COPY), GAPS, 'M2.3');
  folder.put(COPY, editCells(folder.bytes(COPY), GAPS, { [`M${String(row)}`]: '=1+1' }));
  await scoreAgain();
  const cells = read(folder.bytes(COPY)).sheets.flatMap(({ rows }) => rows.flatMap((found) => found.cells));
  expect(cells.filter(({ content }) => textOf(content) === '=1+1')).toMatchObject([{ formula: false, column: 13 }]);
});

test('notes in a renamed sheet are found by the mark of the sheet', async () => {
  const renamed = 'Our to-do list';
  const workbook = read(folder.bytes(COPY)).sheets.find(({ name }) => name === GAPS);
  expect(workbook).toBeDefined();
  folder.put(COPY, renameSheet(folder.bytes(COPY), GAPS, renamed));
  await updateCopy();
  expect(notesOn('M2.3', renamed)).toEqual(Object.values(NOTES));
  await scoreAgain();
  expect(notesOn('M2.3')).toEqual(Object.values(NOTES));
});
