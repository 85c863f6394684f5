import { cellText, parseCapability, parseDate, parseEffort, parseImpact, parsePopulation, parseText, parseWeight, seenText } from '../../src/assessment/parse-value';
import { contentOf, day, errorCell, NOT_CALCULATED, percent, type Plain } from './a-sheet';

const BLANKS: readonly Plain[] = [null, '', '  ', '\u200b'];
const BROKEN: readonly Plain[] = [errorCell('#REF!'), NOT_CALCULATED];
const PARSERS = { parseText, parseWeight, parseEffort, parseImpact, parseCapability, parsePopulation, parseDate };

describe.each(Object.entries(PARSERS))('%s', (_, parse) => {
  test.each(BLANKS)('takes %j for a blank', (plain) => {
    expect(parse(contentOf(plain))).toBeNull();
  });

  test.each(BROKEN)('cannot read %j', (plain) => {
    expect(parse(contentOf(plain))).toBeUndefined();
  });
});

test.each<[Plain, number | undefined]>([
  [1, 1], [0.5, 0.5], [100, 100], ['1,5', 1.5], ['1.5', 1.5], ['0,125', 0.125], ['12.3456', 12.3456], [0.1 + 0.2, 0.3], [percent(0.5), 0.5], ['２', 2], [1e-9, 1e-9],
  [0, undefined], [-1, undefined], [100.5, undefined], ['101', undefined], ['1.234', undefined], ['1,234', undefined], ['1,2,3', undefined], ['high', undefined], ['-1', undefined], [day(3), undefined], [true, undefined],
])('weight %j is %p', (plain, weight) => {
  expect(parseWeight(contentOf(plain))).toBe(weight);
});

test.each<[Plain, string | undefined]>([['S', 'S'], ['m', 'M'], [' xl ', 'XL'], ['ＸＬ', 'XL'], ['XXL', undefined], ['Small', undefined], [1, undefined], [true, undefined]])('effort %j is %p', (plain, effort) => {
  expect(parseEffort(contentOf(plain))).toBe(effort);
});

test.each<[Plain, number | undefined]>([[1, 1], [3, 3], ['2', 2], ['2,0', 2], [2.0000000000000004, 2], [0, undefined], [4, undefined], [1.5, undefined], ['high', undefined], [day(2), undefined]])('impact %j is %p', (plain, impact) => {
  expect(parseImpact(contentOf(plain))).toBe(impact);
});

test.each<[Plain, number | undefined]>([
  [0, 0], [5, 5], [3.0000000000000004, 3], ['3', 3], ['３', 3], ['3 · Planned', 3], ['3·Planned', 3], ['4 · 100 % measured', 4], ['3 - Planned', 3], ['3 – Planned', 3], ['3: Planned', 3],
  [6, undefined], [-1, undefined], [2.5, undefined], ['6', undefined], ['2,5', undefined], ['3-4', undefined], ['3 - 4', undefined], ['3 of 5', undefined], ['3 de 5', undefined], ['3/5', undefined], ['33', undefined], ['L', undefined],
  ['Planned', undefined], [percent(3), undefined], [day(3), undefined], [true, undefined],
])('capability %j is %p', (plain, capability) => {
  expect(parseCapability(contentOf(plain))).toBe(capability);
});

test.each<[Plain, number | undefined]>([
  [1900, 1900], [1, 1], ['1900', 1900], ['1.900', 1900], ['1,900', 1900], ['1 900', 1900], ['1\u00a0900', 1900], ['1\u202f900', 1900], ["1'900", 1900], ['1’900', 1900], ['1´900', 1900], ['1.234.567', 1_234_567], [1900.0000000000002, 1900], ['1900.0', 1900], ['1900,0', 1900],
  [0, undefined], [-5, undefined], [12.345, undefined], ['0', undefined], ['1.234,567', undefined], ['1.900,0', undefined], ['0.0', undefined], ['1.90', undefined], ['12.345,00', undefined], ['1.2345', undefined], ['1900 hab.', undefined], ['about 2000', undefined], ['-', undefined],
  [day(1900), undefined], [true, undefined], ['9'.repeat(30), undefined], [1e20, undefined],
])('population %j is %p', (plain, population) => {
  expect(parsePopulation(contentOf(plain))).toBe(population);
});

test.each<[Plain, string | undefined]>([
  [day(46_112), '2026-03-31'], [day(46_112.75), '2026-03-31'], ['2026-03-31', '2026-03-31'], ['2026-3-1', '2026-03-01'], ['31/3/2026', '2026-03-31'], ['31.03.2026', '2026-03-31'], ['31-3-2026', '2026-03-31'], ['29/2/2024', '2024-02-29'],
  ['29/2/2026', undefined], ['31/31/2026', undefined], ['3/31/2026', undefined], ['0026-03-31', undefined], ['March 2026', undefined], [46_112, undefined], [2026, undefined], [true, undefined],
])('date %j is %p', (plain, date) => {
  expect(parseDate(contentOf(plain))).toBe(date);
});

test.each<[Plain, string | null]>([
  ['  as typed ', '  as typed '], [1.5, '1.5'], [0.1 + 0.2, '0.3'], [day(46_112), '2026-03-31'], [day(1e12), '1000000000000'], [true, 'TRUE'], [false, 'FALSE'], [errorCell('#REF!'), null], [NOT_CALCULATED, null], ['\u200b', null], [null, null],
])('the text of %j is %j', (plain, text) => {
  expect(cellText(contentOf(plain))).toBe(text);
});

test('an error is quoted in findings', () => {
  expect(seenText(errorCell('#REF!'))).toBe('#REF!');
});
