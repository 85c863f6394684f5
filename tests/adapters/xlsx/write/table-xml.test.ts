import { TRANSITIONAL } from '../../../../src/adapters/xlsx/write/dialect';
import { isNamedFor, tableNames } from '../../../../src/adapters/xlsx/write/table-names';
import { tableColumns, tableXml } from '../../../../src/adapters/xlsx/write/table-xml';
import { aCell, aSheet, aTableSheet } from './a-sheet';

test('a table has filter buttons and no look of its own', () => {
  const xml = tableXml({ name: 'Gaps', range: 'A3:B5' }, ['ID', 'What\nto do'], { id: 4, name: 'Gaps_2' }, TRANSITIONAL);
  expect(xml).toContain(`<table xmlns="${TRANSITIONAL.main}" id="4" name="Gaps_2" displayName="Gaps_2" ref="A3:B5" totalsRowShown="0"><autoFilter ref="A3:B5"/>`);
  expect(xml).toContain('<tableColumns count="2"><tableColumn id="1" name="ID"/><tableColumn id="2" name="What_x000a_to do"/></tableColumns>');
});

test('columns are named by the header cells', () => {
  const sheet = aTableSheet(['M2.1']);
  expect(sheet.tables.map((table) => tableColumns(sheet, table))).toEqual([['ID', 'What to do']]);
  const shifted = aSheet({ rows: [{ row: 2, height: null, cells: [aCell(1, 'x'), aCell(3, 'a'), aCell(4, 'b'), aCell(5, 'y')] }] });
  expect(tableColumns(shifted, { name: 'T', range: '$C$2:$D$9' })).toEqual(['a', 'b']);
});

test('names and numbers are free, ignoring case', () => {
  const names = tableNames(['GAPS', 'gaps_2', 'Other'], [1, 7]);
  expect(names.identify('Gaps')).toEqual({ id: 8, name: 'Gaps_3' });
  expect(names.identify('Gaps')).toEqual({ id: 9, name: 'Gaps_4' });
  expect(names.identify('Cities')).toEqual({ id: 10, name: 'Cities' });
});

test.each([
  ['Gaps', true],
  ['Gaps_12', true],
  ['Gaps_', false],
  ['Gaps_old', false],
  ['MyGaps', false],
])('%s was written for the wish Gaps: %s', (name, expected) => {
  expect(isNamedFor(name, 'Gaps')).toBe(expected);
});
