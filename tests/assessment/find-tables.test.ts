import { findTables, mostVoted } from '../../src/assessment/find-tables';
import { aSheet, type Plain } from './a-sheet';

const find = (rows: readonly (readonly Plain[])[]) => findTables(aSheet(rows));

test('a criteria table has an ID and a Rating, whatever stands around them', () => {
  const { criteria, rowsAbove } = find([['Assessment of the city'], [], [null, 'Notes', null, 'Valoración', 'x', 'id'], [null, 'a', null, 'L', null, 'M2.1'], [], ['end']]);
  expect(criteria).toHaveLength(1);
  expect(criteria[0]).toMatchObject({ headerRow: 3, columns: new Map([['comment', 2], ['rating', 4], ['id', 6]]), repeated: [] });
  expect(criteria[0]?.rows.map(({ row }) => row)).toEqual([4]);
  expect(rowsAbove.map(({ row }) => row)).toEqual([1]);
});

test('a table ends where the next one begins', () => {
  const { criteria, competencies } = find([['ID', 'Rating'], ['M2.1', 'L'], ['ID', 'Capability'], ['C01', 3], ['Codi', 'Puntuació'], ['S1.1', 'F']]);
  expect(criteria.map(({ headerRow, rows }) => [headerRow, rows.map(({ row }) => row)])).toEqual([[1, [2]], [5, [6]]]);
  expect(competencies.map(({ headerRow, rows }) => [headerRow, rows.map(({ row }) => row)])).toEqual([[3, [4]]]);
});

test.each<[string, readonly Plain[]]>([
  ['an ID alone', ['ID', 'x']],
  ['a Rating alone', ['Rating', 'Evidence']],
  ['an ID and columns that only criteria have', ['ID', 'Weight', 'Effort']],
  ['headers that are no text', ['ID', 7, true]],
])('%s is no table', (_, header) => {
  const { criteria, competencies, rowsAbove } = find([header, ['M2.1', 'L']]);
  expect([criteria, competencies]).toEqual([[], []]);
  expect(rowsAbove).toHaveLength(2);
});

test('of two columns of one meaning the first counts and the other is told', () => {
  const [table] = find([['ID', 'Rating', 'Score', 'Codi', 'Valoració']]).criteria;
  expect(table?.columns).toEqual(new Map([['id', 1], ['rating', 2]]));
  expect(table?.repeated).toEqual([{ field: 'rating', column: 3 }, { field: 'id', column: 4 }, { field: 'rating', column: 5 }]);
});

test('each header votes for the languages that have its word', () => {
  expect(find([['ID', 'Valoració', 'Responsable', 'Weight']]).languageVotes).toEqual({ en: 2, ca: 3, es: 2 });
});

test.each([
  [{ en: 1, ca: 2, es: 1 }, 'ca'],
  [{ en: 1, ca: 2, es: 3 }, 'es'],
  [{ en: 2, ca: 2, es: 1 }, 'en'],
  [{ en: 1, ca: 2, es: 2 }, 'en'],
  [{ en: 0, ca: 0, es: 0 }, 'en'],
])('votes of %j make it %s', (votes, language) => {
  expect(mostVoted(votes)).toBe(language);
});
