import { fittingHeight } from '../../../../src/adapters/xlsx/write/row-height';
import type { CellDescription } from '../../../../src/workbook/workbook-description';
import { aCell } from './a-sheet';

test.each<[string, CellDescription[], number | null]>([
  ['an empty row', [], null],
  ['a short text', [aCell(1, 'Vic')], null],
  ['a long text that does not wrap', [aCell(1, 'a '.repeat(50))], null],
  ['a title', [aCell(1, 'Vic', { role: 'title' })], 23.5],
  ['a headline without a value', [aCell(1, null, { role: 'headline' })], null],
  ['a text that wraps once', [aCell(1, 'Agree on a plan', { wrap: true })], 28],
  ['a text with line feeds', [aCell(1, 'a\nb\nc', { wrap: true })], 41],
  ['a word longer than a line', [aCell(1, 'a'.repeat(25), { wrap: true })], 41],
  ['a word that fills its lines', [aCell(1, 'a'.repeat(22), { wrap: true })], 28],
  ['the highest of its cells', [aCell(1, 'a', { wrap: true }), aCell(2, 'a\nb', { wrap: true })], 28],
  ['more than Excel allows', [aCell(1, 'a\n'.repeat(100), { wrap: true })], 409],
])('%s', (_, cells, height) => {
  expect(fittingHeight({ row: 1, height: null, cells }, { columnWidths: [10, 10], merges: [] })).toBe(height);
});

test('a merged cell has the room of all its columns', () => {
  const row = { row: 4, height: null, cells: [aCell(2, 'Agree on a plan for all', { wrap: true })] };
  const columnWidths = [10, 10, 10, 10];
  expect(fittingHeight(row, { columnWidths, merges: ['B3:D3'] })).toBe(41);
  expect(fittingHeight(row, { columnWidths, merges: ['B4:D4'] })).toBeNull();
});
