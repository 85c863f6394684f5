import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinModel } from '../../src/model/builtin-model';

const { criteria, competencies, levels, dimensions } = builtinModel();
const smartcat = readSource('smartcat-graus-d-assoliment.txt');
const u4ssc = readSource('u4ssc-smart-city-office-competencies.txt');

/** A source text with its blanks and line breaks as single blanks. */
function readSource(name: string): string {
  return readFileSync(join(__dirname, '../fixtures', name), 'utf8').replace(/\s+/g, ' ');
}

/** The row of the SmartCAT table that describes a level. */
function rowOf(level: number): string {
  const start = smartcat.indexOf(` ${levels[level]?.sourceName} `, smartcat.indexOf('Grau d’assoliment smart'));
  const end = smartcat.indexOf(` ${levels[level + 1]?.sourceName} `, start);
  return smartcat.slice(start, end < 0 ? undefined : end);
}

test.each(criteria.map(({ id, level, sourceQuote }) => [id, level, sourceQuote] as const))('%s quotes row %i of the SmartCAT table', (_, level, quote) => {
  expect(rowOf(level)).toContain(quote);
});

test.each(competencies.map(({ id, sourceNumber, sourceQuote }) => [id, sourceNumber, sourceQuote] as const))(
  '%s quotes item %i of the U4SSC list',
  (_, number, quote) => {
    expect(` ${u4ssc}`).toContain(` ${number}. ${quote} `);
  },
);

/** What of a row stands in none of the quotes. */
function unquoted(level: number): string {
  const row = rowOf(level);
  const quotes = criteria.filter((criterion) => criterion.level === level).map(({ sourceQuote }) => sourceQuote);
  const covered = (at: number): boolean => quotes.some((quote) => at >= row.indexOf(quote) && at < row.indexOf(quote) + quote.length);
  return Array.from(row).filter((_, at) => !covered(at)).join('').trim().replace(/\s+/g, ' ');
}

test.each([
  [1, 'Puntual'],
  [2, 'Col·laboració Aspectes que faciliten tant la coordinació com'],
  [3, 'Estratègia'],
  [4, 'Gestionat , amb , així com'],
  [5, 'Optimitzat'],
])('the criteria quote all that row %i claims', (level, rest) => {
  expect(unquoted(level)).toBe(rest);
});

test('names of levels and dimensions are the headings of the table', () => {
  expect(levels.slice(1).map(({ sourceName }) => sourceName)).toEqual(['Puntual', 'Col·laboració', 'Estratègia', 'Gestionat', 'Optimitzat']);
  expect(smartcat).toContain(`Grau d’assoliment smart ${dimensions.map(({ sourceName }) => sourceName).join(' ')}`);
});
