import fc from 'fast-check';
import { cellAddress, columnLetters, LAST_COLUMN, LAST_ROW, parseAddress, qualifiedAddress, quotedSheetName, rangeAddress } from '../../src/workbook/a1-address';

test.each([[1, 'A'], [26, 'Z'], [27, 'AA'], [52, 'AZ'], [53, 'BA'], [702, 'ZZ'], [703, 'AAA'], [LAST_COLUMN, 'XFD']])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([['B3', 3, 2], ['$B$3', 3, 2], ['b3', 3, 2], ['XFD1048576', LAST_ROW, LAST_COLUMN]])('%s is row %i, column %i', (address, row, column) => {
  expect(parseAddress(address)).toEqual({ row, column });
});

test.each(['', 'A', '1', 'A0', 'A01', 'XFE1', 'A1048577', 'AAAA1', 'A1:B2', ' A1', 'A1 ', 'Sheet1!A1', 'A1.5', 'À1', 'A٣'])('%j is no address', (address) => {
  expect(parseAddress(address)).toBeUndefined();
});

test('every cell of the grid has an address that leads back to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_ROW }), fc.integer({ min: 1, max: LAST_COLUMN }), (row, column) => {
      expect(parseAddress(cellAddress({ row, column }))).toEqual({ row, column });
    }),
    { numRuns: 1000 },
  );
});

test('a range names its corners', () => {
  expect(rangeAddress({ row: 1, column: 1 }, { row: 9, column: 3 })).toBe('A1:C9');
});

test.each([
  ['Assessment', 'Assessment'], ['Sheet1', 'Sheet1'], ['_x', '_x'],
  ['Gap analysis', "'Gap analysis'"], ["L'Horta", "'L''Horta'"], ['2026', "'2026'"], ['A1', "'A1'"], ['xfd1', "'xfd1'"], ['R1C1', "'R1C1'"], ['rc', "'rc'"], ['R', "'R'"], ['C2', "'C2'"], ['true', "'true'"], ['Mètode', "'Mètode'"],
  ['a-b', "'a-b'"], ['a!b', "'a!b'"], ['', "''"],
])('the sheet %j is written %s', (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test('a cell of a sheet', () => {
  expect(qualifiedAddress("Vila d'Alt", 'E7')).toBe("'Vila d''Alt'!E7");
});
