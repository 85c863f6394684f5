import { fittingHeight } from '../../src/workbook/row-height';
import type { CellDescription } from '../../src/workbook/workbook-description';
import { aCell } from '../adapters/xlsx/write/a-sheet';

const IN_THE_MIDDLE = { wrap: true, align: 'center' } as const;

test.each<[string, CellDescription[], number | null]>([
  ['an empty row', [], null],
  ['a note', [aCell(1, 'Vic', { role: 'note' })], 16.75],
  ['what the default height holds', [aCell(1, 'Vic', { role: 'subtitle' })], null],
  ['a text of a table', [aCell(1, 'Vic')], 18],
  ['a long text that does not wrap', [aCell(1, 'a '.repeat(50))], 18],
  ['a title', [aCell(1, 'Vic', { role: 'title' })], 28],
  ['a headline without a value', [aCell(1, null, { role: 'headline' })], null],
  ['a text that wraps once', [aCell(1, 'Agree on a plan', IN_THE_MIDDLE)], 31],
  ['an indented one, which has less room', [aCell(1, 'Agree on it', { wrap: true })], 31],
  ['a text with line feeds', [aCell(1, 'a\nb\nc', IN_THE_MIDDLE)], 44],
  ['a word longer than a line', [aCell(1, 'a'.repeat(25), IN_THE_MIDDLE)], 44],
  ['a word that fills its lines', [aCell(1, 'a'.repeat(20), IN_THE_MIDDLE)], 31],
  ['the highest of its cells', [aCell(1, 'a', IN_THE_MIDDLE), aCell(2, 'a\nb', IN_THE_MIDDLE)], 31],
  ['more than Excel allows', [aCell(1, 'a\n'.repeat(100), IN_THE_MIDDLE)], 409],
])('%s', (_, cells, height) => {
  expect(fittingHeight({ row: 1, height: null, cells }, { columnWidths: [10, 10], merges: [] })).toBe(height);
});

test('a merged cell has the room of all its columns', () => {
  const row = { row: 4, height: null, cells: [aCell(2, 'Agree on a plan for all', IN_THE_MIDDLE)] };
  const columnWidths = [10, 10, 10, 10];
  expect(fittingHeight(row, { columnWidths, merges: ['B3:D3'] })).toBe(31);
  expect(fittingHeight(row, { columnWidths, merges: ['B4:D4'] })).toBe(18);
});
