import { movedFormula, movedReference } from '../../../src/adapters/office-js/write/sheet-moves';

const MOVES = new Map([['lists', 'scm~1~1'], ["l'anàlisi (2)", 'scm~1~2'], ['resum', 'scm~1~3']]);

test.each([
  ['Lists!$A$1+Resum!B2', "'scm~1~1'!$A$1+'scm~1~3'!B2"],
  ["SUM('L''Anàlisi (2)'!A1:A9)", "SUM('scm~1~2'!A1:A9)"],
  ['lists!A1', "'scm~1~1'!A1"],
  ['Assessment!A1&"Lists!A1"', 'Assessment!A1&"Lists!A1"'],
  ['"say ""Lists!"" "&Lists!A1', '"say ""Lists!"" "&\'scm~1~1\'!A1'],
  ['MyLists!A1', 'MyLists!A1'],
  ["'My Lists'!A1", "'My Lists'!A1"],
  ['1+1', '1+1'],
])('%s is led to %s', (formula, moved) => {
  expect(movedFormula(formula, MOVES)).toBe(moved);
});

test('a reference is taken apart', () => {
  expect(movedReference('Resum!$B$5:$B$7', MOVES)).toEqual({ sheet: 'scm~1~3', address: 'B5:B7' });
  expect(movedReference("'It''s mine'!A1", MOVES)).toEqual({ sheet: "It's mine", address: 'A1' });
  expect(movedReference('A1', MOVES)).toBeUndefined();
});
