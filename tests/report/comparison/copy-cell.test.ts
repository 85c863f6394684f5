import { copyCell } from '../../../src/report/comparison/copy-cell';

test.each([
  ['vic-scored.xlsx', 'vic-scored.xlsx', 'HYPERLINK("vic-scored.xlsx","vic-scored.xlsx")'],
  ["../Vall d'Or/l'alt 100 %-scored.xlsx", "l'alt 100 %-scored.xlsx", 'HYPERLINK("../Vall d\'Or/l\'alt 100 %-scored.xlsx","l\'alt 100 %-scored.xlsx")'],
  ['a/say "hi"-scored.xlsx', 'say "hi"-scored.xlsx', 'HYPERLINK("a/say ""hi""-scored.xlsx","say ""hi""-scored.xlsx")'],
])('%s leads to the copy under its name', (path, value, formula) => {
  expect(copyCell(path)).toMatchObject({ value, formula });
});

test.each(['https://example.org/x.xlsx', 'javascript:alert(1).xlsx', 'C:\\x.xlsx', '\\\\server\\x.xlsx', '//server/x.xlsx', '/x.xlsx', 'a\\b.xlsx', 'a#Sheet1!A1.xlsx', 'a%20b.xlsx', 'a\nb.xlsx', `${'x'.repeat(256)}.xlsx`])('%j is text', (path) => {
  expect(copyCell(path)).toEqual({ value: path, style: { role: 'body', wrap: true } });
});

test('without a copy the cell is empty', () => {
  expect(copyCell(null)).toMatchObject({ value: null });
});
