import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { DIMENSION_IDS } from '../../../src/model/maturity-model';
import { parseArea } from '../../../src/workbook/a1-address';
import { aComparedCity } from '../../analysis/comparison/a-compared-city';
import { described, tableRows } from './a-comparison';

/** Columns of the Comparison, from 0. */
const [RANK, BAND, LEVEL, AT_MOST, INTERVAL, COMPARABLE, NOTES] = [0, 3, 4, 5, 6, 17, 19];

const rowsOf = (...cities: ComparedCity[]) => tableRows(described(cities)[0]);

test('a row says rank, level, interval and population in words', () => {
  const rows = rowsOf(aComparedCity({ level: 2, upperLevel: 4, population: 800 }), aComparedCity({ level: 0, upperLevel: 0 }), aComparedCity({ level: null }));
  expect(rows.map((row) => [RANK, BAND, LEVEL, AT_MOST, INTERVAL].map((column) => row[column]))).toEqual([
    [1, '501 to 1,000', 2, 4, '●●○○'],
    [2, 'Not known', 0, 0, null],
    [null, 'Not known', 'Not assessed', null, null],
  ]);
});

test('cities that share a rank say so', () => {
  const sheet = described([aComparedCity({ code: '1' }), aComparedCity({ code: '2' }), aComparedCity({ level: 1 })])[0];
  expect(tableRows(sheet).map(([rank]) => rank)).toEqual(['1=', '1=', 3]);
  expect(sheet?.rows[2]?.cells[0]?.value).toBe('2 cities have the same level and index as another one: these share a rank.');
});

test('a city that is not comparable is marked, with the reason', () => {
  const marked = (why: 'share' | 'level') => aComparedCity({ name: why, code: why, dimensions: DIMENSION_IDS.map((dimension) => ({ dimension, level: 2, upperLevel: 2, index: [2, 2], notComparable: dimension === 'R' ? why : null })) });
  expect(rowsOf(marked('share'), marked('level')).map((row) => [row[COMPARABLE], row[NOTES]])).toEqual([
    ['No', 'Not comparable: a whole level of Results is N/A.'],
    ['No', 'Not comparable: over 20 % of Results is N/A.'],
  ]);
});

test('a city that is not assessed is neither comparable nor not', () => {
  expect(rowsOf(aComparedCity({ level: 1 }), aComparedCity({ level: null, upperLevel: null, index: null })).map((row) => row[COMPARABLE])).toEqual(['Yes', '–']);
});

test('the same city twice is kept twice and told, by file or by sheet', () => {
  const city = (file: string, sheet: string) => aComparedCity({ code: '08298', file, sheet });
  expect(rowsOf(city('a.xlsx', 'Vic'), city('b.xlsx', 'Vic')).map((row) => row[NOTES])).toEqual(['The same city is also in b.xlsx: all are kept.', 'The same city is also in a.xlsx: all are kept.']);
  expect(rowsOf(city('a.xlsx', 'Vic'), city('a.xlsx', 'Vic 2'))[0]?.[NOTES]).toBe('The same city is also in Vic 2: all are kept.');
});

test('settings are told of a city where they differ, and of none where they do not', () => {
  const strict = aComparedCity({ name: 'a', strict: true });
  expect(rowsOf(strict, aComparedCity({ name: 'b', resultsAsOutcome: true })).map((row) => row[NOTES])).toEqual(['Scored with the strict reading.', 'Scored with results as an outcome.']);
  expect(rowsOf(strict, { ...strict, name: 'b', code: '1' }).map((row) => row[NOTES])).toEqual([null, null]);
});

test('intervals are drawn below the table, a bar for each assessed city, while they can be told apart', () => {
  const cities = (count: number) => Array.from({ length: count }, (_, number) => aComparedCity({ name: `City ${String(number)}`, code: String(number), level: 2, upperLevel: 3 }));
  const [sheet] = described([...cities(40), aComparedCity({ level: null })]);
  const [chart] = sheet?.charts ?? [];
  const table = parseArea(sheet?.tables[0]?.range ?? '');
  expect(chart?.categories.cached).toHaveLength(40);
  expect(chart?.series.map(({ values }) => new Set(values.cached))).toEqual([new Set([3]), new Set([2])]);
  expect(chart?.categories.range).toBe('Comparison!$B$8:$B$47');
  expect(parseArea(chart?.place ?? '')?.first.row).toBeGreaterThan(table?.last.row ?? Infinity);
  expect(described(cities(41))[0]?.charts).toEqual([]);
  expect(described([aComparedCity({ level: null })])[0]?.charts).toEqual([]);
});
