import { assert, constantFrom, array, integer, property } from 'fast-check';
import { BOLD_WIDTHS, REGULAR_WIDTHS } from '../../src/workbook/character-widths';
import { columnCharacters, columnPoints, lineCount, textRoom, textWidth, widestWord } from '../../src/workbook/text-metrics';

const RUNS = { numRuns: 1000 };
const WORDS = array(constantFrom('a', 'nivell', 'Col·laboració', 'SLA', "l'objectiu", 'supramunicipal', '2026', '–'), { minLength: 1, maxLength: 12 });
const ROOM = integer({ min: 20, max: 300 });

test.each([['regular', REGULAR_WIDTHS], ['bold', BOLD_WIDTHS]])('the %s table has each character once, narrow ones first', (_, widths) => {
  const characters = widths.flatMap(([, group]) => Array.from(group));
  expect(new Set(characters).size).toBe(characters.length);
  expect(widths.map(([width]) => width)).toEqual(widths.map(([width]) => width).toSorted((one, other) => one - other));
  for (const letter of 'ABCabc019çñàéíóúïül·Ŀ«»%€–') expect(characters).toContain(letter);
});

test.each<[string, string, 'body' | 'header' | 'headline', number]>([
  ['ten digits', '0123456789', 'body', (10 * 1038 * 10) / 2048],
  ['a bold word', 'No', 'header', ((1349 + 1101) * 9) / 2048],
  ['an accent changes nothing', 'à', 'body', (981 * 10) / 2048],
  ['a dash beyond Latin', '–', 'body', (1020 * 10) / 2048],
  ['a character that the table lacks', '市', 'headline', 30],
  ['no text', '', 'body', 0],
])('%s', (_, text, role, points) => {
  expect(textWidth(text, role)).toBeCloseTo(points * 1.03, 9);
});

test('ten digits of eleven points fill a column of ten', () => {
  expect(columnPoints(10)).toBe(56.25);
  expect(textRoom([5, 10, 10], 2, 2)).toBe(52.5);
  expect(textRoom([5, 10, 10], 2, 3)).toBe(108.75);
  expect(textRoom([], 1, 1)).toBe(42);
  expect(columnCharacters(52.5)).toBe(10);
  expect(columnCharacters(52.6)).toBe(10.5);
});

test('the widest word counts, not the longest', () => {
  expect(widestWord('illil WWW', 'body')).toBe(textWidth('WWW', 'body'));
});

test('lines hold the text: no more room than it takes, no less', () => {
  assert(property(WORDS, ROOM, (words, room) => {
    const text = words.join(' ');
    const lines = lineCount(text, 'body', room);
    expect(lines * room).toBeGreaterThanOrEqual(words.reduce((sum, word) => sum + textWidth(word, 'body'), 0) - 1e-9);
    expect(lines).toBeLessThanOrEqual(words.reduce((sum, word) => sum + Math.max(1, Math.ceil(textWidth(word, 'body') / room)), 0));
    expect(lines === 1).toBe(textWidth(text, 'body') <= room);
  }), RUNS);
});

test('a wider column never takes more lines', () => {
  assert(property(WORDS, ROOM, integer({ min: 0, max: 100 }), (words, room, more) => {
    const widest = Math.max(room, ...words.map((word) => textWidth(word, 'body')));
    expect(lineCount(words.join(' '), 'body', widest + more)).toBeLessThanOrEqual(lineCount(words.join(' '), 'body', widest));
  }), RUNS);
});

test('paragraphs count for themselves', () => {
  assert(property(WORDS, WORDS, ROOM, (one, other, room) => {
    const [first, second] = [one.join(' '), other.join(' ')];
    expect(lineCount(`${first}\n${second}`, 'body', room)).toBe(lineCount(first, 'body', room) + lineCount(second, 'body', room));
  }), RUNS);
});
