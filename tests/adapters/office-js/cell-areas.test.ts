import { addressLists } from '../../../src/adapters/office-js/write/cell-areas';

const CELLS = [[1, 1], [1, 2], [1, 4], [2, 1], [2, 2], [3, 1]].map(([row = 0, column = 0]) => ({ row, column }));

test('cells are taken together as far as is asked for', () => {
  expect(addressLists(CELLS, 'cells')).toEqual(['A1,B1,D1,A2,B2,A3']);
  expect(addressLists(CELLS, 'rows')).toEqual(['A1:B1,D1,A2:B2,A3']);
  expect(addressLists(CELLS, 'blocks')).toEqual(['A1:B2,D1,A3']);
});

test('no list is longer than Excel takes, and none loses a cell', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ row: 2 * index + 1, column: 30 }));
  const lists = addressLists(many, 'rows');
  expect(lists.every(({ length }) => length < 8192)).toBe(true);
  expect(lists.flatMap((list) => list.split(','))).toHaveLength(many.length);
});
