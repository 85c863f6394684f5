import fc from 'fast-check';
import { freeSheetName, LONGEST_SHEET_NAME, sameSheetName } from '../../src/workbook/sheet-name';

test.each<[string, readonly string[], string]>([
  ['Summary', [], 'Summary'],
  ['Summary', ['summary'], 'Summary (2)'],
  ['Summary', ['SUMMARY', 'Summary (2)', 'Summary (4)'], 'Summary (3)'],
  ['Gaps - A/B: [1]?*\\', [], 'Gaps - A B 1'],
  ["'Vila'", [], 'Vila'],
  ["d'Alt", [], "d'Alt"],
  ['', [], '_'],
  ["' ' '", [], '_'],
  ['///', ['_'], '_ (2)'],
  ['History', [], 'History_'],
  ['HISTORY', [], 'HISTORY_'],
  ["'History'", [], 'History_'],
  ['Score history', [], 'Score history'],
  ['Competències - Castellfollit de la Roca', [], 'Competències - Castellfollit de'],
  ['Competències - Castellfollit de la Roca', ['Competències - Castellfollit de'], 'Competències - Castellfolli (2)'],
  [`${'x'.repeat(30)}\u{1f3d9}`, [], 'x'.repeat(30)],
  ['a\nb\u0000c', [], 'a b c'],
])('%j beside %j becomes %j', (wished, taken, name) => {
  expect(freeSheetName(wished, taken)).toBe(name);
});

test('names are compared without case', () => {
  expect([sameSheetName('Mètode', 'MÈTODE'), sameSheetName('Method', 'Methods')]).toEqual([true, false]);
});

/** What Excel wants of the name of a sheet. */
function isLegal(name: string): boolean {
  return name !== '' && name.length <= LONGEST_SHEET_NAME && !/[[\]:*?/\\\u0000-\u001f]/.test(name) && !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}

const WISHED = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom("'", ' ', '[', ':', '/', 'History', 'history', 'a', 'A', '(2)', '\u{1f3d9}', '\n', 'ç'), { maxLength: 35 }).map((parts) => parts.join('')),
);

test('a free name is legal, whole and not taken, however many sheets there are', () => {
  fc.assert(
    fc.property(fc.array(WISHED, { minLength: 1, maxLength: 14 }), (wishes) => {
      const names: string[] = [];
      for (const wished of wishes) names.push(freeSheetName(wished, names));
      expect(names.filter((name) => !isLegal(name))).toEqual([]);
      expect(names.filter((name) => /\p{Surrogate}/u.test(name))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
    { numRuns: 2000 },
  );
});

test('a hundred sheets of one name each get their own', () => {
  const names: string[] = [];
  for (let count = 0; count < 100; count += 1) names.push(freeSheetName('x'.repeat(40), names));
  expect(names.at(-1)).toBe(`${'x'.repeat(25)} (100)`);
});
