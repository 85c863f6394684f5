import { contentDigest, readResultMark, RESULT_NAME, resultText } from '../../src/report/result-mark';
import { OWNER_NAME, ownerText } from '../../src/workbook/owned-sheet';
import type { SheetData } from '../../src/workbook/sheet-data';
import { aSheet, calculated, day, errorCell, NOT_CALCULATED, percent, type Plain } from '../assessment/a-sheet';

const ROWS: readonly (readonly Plain[])[] = [['ID', 'Rating'], ['M2.1', 'L'], ['M2.2', 0.7], ['M2.3', null, true]];
const THEIRS = aSheet(ROWS, { name: 'Vila' });

function digest(...sheets: readonly SheetData[]): string {
  return contentDigest({ sheets, warnings: [] });
}

function method(name: string, contentMark: string, title = name): SheetData {
  const names = new Map([[OWNER_NAME, ownerText({ role: 'method', city: 'c', title })], [RESULT_NAME, resultText({ contentDigest: contentMark, answersDigest: 'a', modelHash: 'm', scoredAs: 's', date: '2026-03-31' })]]);
  return aSheet([['what we wrote']], { name, names });
}

test('a digest is 64 hexadecimal digits and always the same', () => {
  expect(digest(THEIRS)).toMatch(/^[0-9a-f]{64}$/);
  expect(digest(aSheet(ROWS, { name: 'Vila', visibility: 'hidden' }))).toBe(digest(THEIRS));
});

test.each<[string, readonly (readonly Plain[])[]]>([
  ['a word', [['ID', 'Rating'], ['M2.1', 'F'], ['M2.2', 0.7], ['M2.3', null, true]]],
  ['a number', [['ID', 'Rating'], ['M2.1', 'L'], ['M2.2', 0.71], ['M2.3', null, true]]],
  ['a blank', [['ID', 'Rating'], ['M2.1', 'L'], ['M2.2', 0.7], ['M2.3', 'N', true]]],
  ['yes and no', [['ID', 'Rating'], ['M2.1', 'L'], ['M2.2', 0.7], ['M2.3', null, false]]],
  ['a number that became text', [['ID', 'Rating'], ['M2.1', 'L'], ['M2.2', '0.7'], ['M2.3', null, true]]],
  ['a value that became a formula', [['ID', 'Rating'], ['M2.1', 'L'], ['M2.2', calculated(0.7)], ['M2.3', null, true]]],
  ['the place of a cell', [['ID', 'Rating'], [], ['M2.1', 'L'], ['M2.2', 0.7], ['M2.3', null, true]]],
  ['an error', [['ID', 'Rating'], ['M2.1', errorCell('#REF!')], ['M2.2', 0.7], ['M2.3', null, true]]],
])('%s changes it', (_, rows) => {
  expect(digest(aSheet(rows, { name: 'Vila' }))).not.toBe(digest(THEIRS));
});

test('the name of a sheet and a sheet more change it', () => {
  expect(digest({ ...THEIRS, name: 'Vila 2' })).not.toBe(digest(THEIRS));
  expect(digest(THEIRS, aSheet([], { name: 'x' }))).not.toBe(digest(THEIRS));
});

test.each<[string, Plain, Plain]>([
  ['what a formula gives', calculated(7), calculated('seven')],
  ['a formula that was not calculated yet', calculated(NOT_CALCULATED), calculated(7)],
  ['noise behind 15 digits', 0.3, 0.1 + 0.2],
  ['how a number is shown', percent(0.3), 0.3],
  ['how a day is shown', day(46_112), 46_112],
])('%s does not change it', (_, one, other) => {
  expect(digest(aSheet([[one]]))).toBe(digest(aSheet([[other]])));
});

test('what we wrote does not change it; a copy that a person made of it does', () => {
  const ours = method('Method', 'x');
  expect(digest(THEIRS, ours)).toBe(digest(THEIRS));
  expect(digest(THEIRS, ours, method('Method (2)', 'x', 'Method'))).not.toBe(digest(THEIRS));
});

test('the mark comes back from the sheet that has it', () => {
  expect(readResultMark(method('Method', 'x'))).toEqual({ contentDigest: 'x', answersDigest: 'a', modelHash: 'm', scoredAs: 's', date: '2026-03-31' });
  expect(readResultMark(THEIRS)).toBeUndefined();
});
