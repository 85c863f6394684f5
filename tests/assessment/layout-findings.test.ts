import fc from 'fast-check';
import type { SheetData } from '../../src/workbook/sheet-data';
import { aSheet } from './a-sheet';
import { readCity } from './read-city';

const ROWS = [
  ['City', 'Roca'],
  ['ID', 'Dimension', 'Rating', 'Evidence'],
  ['M2.1', 'M', 'L', 'Act'],
  ['M2.2', 'M', 'F', 'Act'],
  ['M2.3', 'M', 'P', 'Act'],
  ['ID', 'Capability'],
  ['C01', 3],
];

const LAYOUT_CODES = ['rows-hidden', 'column-hidden', 'sheet-hidden', 'cells-merged', 'column-misspelt', 'columns-not-read', 'sheet-name-not-allowed'];

function told(rows: Parameters<typeof aSheet>[0], parts: Partial<SheetData> = {}): unknown[] {
  const { findings } = readCity(aSheet(rows, parts));
  return findings.filter(({ code }) => LAYOUT_CODES.includes(code)).map(({ code, cell, detail }) => [code, cell, detail]);
}

const hideRows = (...hidden: number[]): Partial<SheetData> => ({ rows: aSheet(ROWS).rows.map((row) => ({ ...row, hidden: hidden.includes(row.row) })) });
const area = (top: number, left: number, bottom: number, right: number) => ({ first: { row: top, column: left }, last: { row: bottom, column: right } });

test.each<[string, Partial<SheetData>, unknown[]]>([
  ['nothing', {}, []],
  ['a header block', hideRows(1, 2), []],
  ['one row', hideRows(4), [['rows-hidden', null, { ids: ['M2.2'], count: 1 }]]],
  ['rows of both tables', hideRows(3, 4, 7), [['rows-hidden', null, { ids: ['M2.1', 'M2.2', 'C01'], count: 3 }]]],
  ['the rating column, and what is right of it', { hiddenColumns: [{ first: 3, last: 99 }] }, [['column-hidden', 'C2', { field: 'rating' }], ['column-hidden', 'D2', { field: 'evidence' }]]],
  ['a column that only says what a row is about', { hiddenColumns: [{ first: 5, last: 5 }] }, []],
  ['the sheet', { visibility: 'hidden' }, [['sheet-hidden', null, {}]]],
  ['the sheet, very much so', { visibility: 'very-hidden' }, [['sheet-hidden', null, {}]]],
])('what is hidden is told: %s', (_, parts, findings) => {
  expect(told(ROWS, parts)).toEqual(findings);
});

test.each([
  ['ratings of two rows', area(3, 3, 4, 3), 'C3', 'C3:C4'],
  ['a rating and the row above the table', area(1, 3, 3, 3), 'C1', 'C1:C3'],
  ['the whole sheet', area(1, 1, 1_048_576, 16_384), 'A1', 'A1:XFD1048576'],
])('merged cells are told: %s', (_, merge, cell, seen) => {
  const findings = told(ROWS, { merges: [merge] });
  expect(findings[0]).toEqual(['cells-merged', cell, { seen }]);
});

test.each([
  ['the dimension of three rows', area(3, 2, 5, 2)],
  ['two cells of one row', area(3, 3, 3, 4)],
  ['the header block', area(1, 1, 2, 3)],
  ['what is below the tables', area(20, 1, 30, 9)],
])('merged cells that cost no answer are not: %s', (_, merge) => {
  expect(told(ROWS, { merges: [merge] })).toEqual([]);
});

test.each([
  ['Ratings', 'Evidense', [['column-misspelt', 'D1', { seen: 'Evidense', field: 'evidence' }]]],
  ['Rating', 'Efort', [['column-misspelt', 'D1', { seen: 'Efort', field: 'effort' }]]],
  ['Rating', 'Observacions internes', [['columns-not-read', 'D1', { seen: 'Observacions internes', count: 1 }]]],
  ['Rating', '__proto__', [['columns-not-read', 'D1', { seen: '__proto__', count: 1 }]]],
  ['Rating', 'Comment', []],
  ['Rating', ' ', []],
])('a header that is no word of the table is told: %s, %s', (rating, header, findings) => {
  expect(told([['ID', 'Level', rating === 'Ratings' ? 'Rating' : rating, header], ['M2.1', 2, 'L', 'x']])).toEqual(findings);
});

test('a slip of the pen in a column that is there already is a column of its own', () => {
  expect(told([['ID', 'Rating', 'Ratin'], ['M2.1', 'L', 'x']])).toEqual([['columns-not-read', 'C1', { seen: 'Ratin', count: 1 }]]);
});

test.each(['n'.repeat(32), 'A/B', 'History', "Roca'"])('a sheet name that Excel does not allow is told: %s', (name) => {
  expect(told(ROWS, { name })).toEqual([['sheet-name-not-allowed', null, { seen: name }]]);
});

test('what is hidden or merged changes no answer', () => {
  const plain = readCity(ROWS).assessment;
  const hidden = fc.record({ rows: fc.subarray([1, 2, 3, 4, 5, 6, 7]), columns: fc.boolean(), merge: fc.boolean() });
  fc.assert(
    fc.property(hidden, ({ rows, columns, merge }) => {
      const parts = { ...hideRows(...rows), hiddenColumns: columns ? [{ first: 1, last: 9 }] : [], merges: merge ? [area(1, 1, 9, 9)] : [] };
      expect(readCity(aSheet(ROWS, parts)).assessment).toEqual(plain);
    }),
    { numRuns: 1000 },
  );
});
