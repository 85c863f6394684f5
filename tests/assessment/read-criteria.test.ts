import { builtinModel } from '../../src/model/builtin-model';
import { calculated, day, errorCell, NOT_CALCULATED, percent, type Plain } from './a-sheet';
import { answerOf, codesOf, inShort, readCity } from './read-city';

const HEADER = ['ID', 'Rating', 'N/A reason', 'Evidence', 'Weight', 'Effort', 'Impact'];

function read(...rows: readonly (readonly Plain[])[]) {
  return readCity([HEADER, ...rows]);
}

test('a row gives an answer and all that belongs to it', () => {
  const city = read(['M2.1', 'L', null, ' Act of\nMay ', '2,5', 'xl', '3']);
  expect(answerOf(city, 'M2.1')).toEqual({ criterion: 'M2.1', answer: { kind: 'rated', rating: 'L', percent: null }, evidence: ' Act of\nMay ', weight: 2.5, effort: 'XL', impact: 3, cell: 'B2' });
  expect(codesOf(city)).toEqual([]);
});

test('what a row leaves open has its default; what has no row is blank and has no cell', () => {
  const city = read(['M2.1']);
  const blank = { answer: { kind: 'not-rated' }, evidence: null, weight: 1, effort: 'M', impact: 1 };
  expect(answerOf(city, 'M2.1')).toEqual({ criterion: 'M2.1', ...blank, cell: 'B2' });
  expect(answerOf(city, 'M2.2')).toEqual({ criterion: 'M2.2', ...blank, cell: null });
  expect(codesOf(city)).toEqual([]);
});

test('answers stand in the order of the model, one for each criterion, diagnostics included', () => {
  const ids = read(['S1.1', 'F'], ['M1.1', 'N']).assessment.answers.map(({ criterion }) => criterion);
  expect(ids).toEqual(builtinModel().criteria.map(({ id }) => id));
  expect(ids).toHaveLength(52);
});

test.each<[string, readonly Plain[], string, string]>([
  ['a bare number', ['M2.1', 70], '', 'ambiguous-rating-number B2'],
  ['a percentage', ['M2.1', percent(0.7)], 'L 70', ''],
  ['a word nobody knows', ['M2.1', 'good'], '', 'unreadable-rating B2'],
  ['too much', ['M2.1', '170 %'], '', 'rating-out-of-range B2'],
  ['an error', ['M2.1', errorCell('#DIV/0!')], '', 'error-cell B2'],
  ['a formula', ['M2.1', calculated('F')], 'F', 'rating-from-formula'],
  ['a formula without result', ['M2.1', calculated(NOT_CALCULATED)], '', 'formula-not-calculated B2,rating-from-formula'],
  ['N/A with its reason', ['M2.1', 'N/A', 'No concessions'], 'N/A no-concession', ''],
  ['N/A without reason', ['M2.1', 'N/A'], 'N/A', 'na-without-reason C2'],
  ['N/A with a reason nobody knows', ['M2.1', 'N/A', 'we choose not to'], 'N/A', 'unreadable-na-reason C2'],
  ['N/A with an error for a reason', ['M2.1', 'N/A', errorCell('#N/A')], 'N/A', 'error-cell C2'],
  ['a reason beside a rating', ['M2.1', 'F', 'No concessions'], 'F', ''],
  ['an error for evidence', ['M2.1', 'F', null, errorCell('#REF!')], 'F', 'error-cell D2'],
  ['a weight of nothing', ['M2.1', 'F', null, null, 0], 'F', 'unreadable-weight E2'],
  ['an effort nobody knows', ['M2.1', 'F', null, null, null, 'XXL'], 'F', 'unreadable-effort F2'],
  ['an impact beyond 3', ['M2.1', 'F', null, null, null, null, 4], 'F', 'unreadable-impact G2'],
])('%s', (_, row, answer, codes) => {
  const city = read(row);
  expect(inShort(answerOf(city, 'M2.1').answer)).toBe(answer);
  expect(codesOf(city).join()).toBe(codes);
  expect(answerOf(city, 'M2.1')).toMatchObject({ weight: 1, effort: 'M', impact: 1, cell: 'B2' });
});

describe('an id twice', () => {
  test.each<[string, readonly Plain[], string, string, string]>([
    ['a blank first yields', [null, 'F'], 'F', 'B3', ''],
    ['a blank second yields', ['F', '-'], 'F', 'B2', ''],
    ['both blank', [null, 'n/d'], '', 'B2', ''],
    ['the same rating', ['F', 'Fully achieved'], 'F', 'B2', 'same-rating-twice B3'],
    ['the same rating as letter and percentage', ['F', percent(0.9)], 'F', 'B2', 'same-rating-twice B3'],
    ['different ratings', ['F', 'L'], '', 'B2', 'different-ratings B2'],
    ['rated and not applicable', ['F', 'N/A'], '', 'B2', 'different-ratings B2'],
    ['two of three are the same', ['F', 'F', 'N'], '', 'B2', 'different-ratings B2'],
    ['one cannot be read', ['good', 'F'], 'F', 'B3', 'unreadable-rating B2'],
  ])('%s', (_, ratings, answer, cell, codes) => {
    const city = read(...ratings.map((rating): Plain[] => ['M2.1', rating, 'Other (explain)']));
    expect(inShort(answerOf(city, 'M2.1').answer)).toBe(answer);
    expect(answerOf(city, 'M2.1').cell).toBe(cell);
    expect(codesOf(city).join()).toBe(codes);
  });

  test('different ratings name both cells', () => {
    expect(read(['M2.1', 'F'], ['m21', 'F'], ['M 2.1', 'N']).findings).toEqual([{ code: 'different-ratings', sheet: 'Assessment', cell: 'B2', detail: { ids: ['M2.1'], otherCell: 'B4' } }]);
  });

  test('other fields come from the first that has one; a differing one is told', () => {
    const city = read(['M2.1', 'F', null, null, 2, 'S'], ['M2.1', null, null, 'Act', 3, 's', 2]);
    expect(answerOf(city, 'M2.1')).toMatchObject({ evidence: 'Act', weight: 2, effort: 'S', impact: 2 });
    expect(city.findings).toEqual([{ code: 'different-values', sheet: 'Assessment', cell: 'E3', detail: { seen: '3', field: 'weight', otherCell: 'E2' } }]);
  });

  test('the reason may stand in the other row', () => {
    expect(answerOf(read(['M2.1', 'N/A'], ['M2.1', null, 'Otros']), 'M2.1').answer).toEqual({ kind: 'not-applicable', reason: 'other' });
  });
});

test('several criteria tables on a sheet are one', () => {
  const city = readCity([['ID', 'Rating'], ['M2.1', 'L'], ['State of the Smart City'], ['Valoració', 'Pes', 'Codi'], ['F', 2, 'S1.1'], ['N', null, 'M2.1']]);
  expect(answerOf(city, 'S1.1')).toMatchObject({ answer: { rating: 'F' }, weight: 2, cell: 'A5' });
  expect(codesOf(city)).toEqual(['different-ratings B2']);
});

test('a repeated column is told, and the first one read', () => {
  const city = readCity([['ID', 'Rating', 'Score'], ['M2.1', 'L', 'F']]);
  expect(inShort(answerOf(city, 'M2.1').answer)).toBe('L');
  expect(city.findings).toMatchObject([{ code: 'column-twice', cell: 'C1', detail: { field: 'rating' } }]);
});

test('a rated row with an id of nobody is told; headings and notes are not', () => {
  const city = read(['Management'], ['M2.1', 'L'], ['M9.9', 'F'], ['X1'], ['__proto__', 'N'], [null, 'F'], [day(5), 'F']);
  expect(city.findings.map(({ code, cell, detail }) => [code, cell, detail.seen])).toEqual([['unknown-id', 'A4', 'M9.9'], ['unknown-id', 'A6', '__proto__'], ['unknown-id', 'A8', '1900-01-04']]);
});
