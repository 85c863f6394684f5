import fc from 'fast-check';
import { enteredText } from '../../../src/adapters/office-js/write/entered-text';
import { typedValue } from '../../office-host/model/typed-value';

test('whatever a text looks like, what is entered for it stays that text', () => {
  const start = fc.constantFrom('', '=', '+', '-', '@', "'", '1', '12/3', 'TRUE', '\u00a0', 'March 2026', '5 %');
  fc.assert(fc.property(start, fc.string({ unit: 'grapheme', maxLength: 30 }), (first, rest) => {
    expect(typedValue(enteredText(first + rest), 'General')).toEqual({ kind: 'value', value: first + rest });
  }), { numRuns: 2000 });
});

test('plain words come without an apostrophe, so that people who edit them see none', () => {
  expect(enteredText('El municipi té un pla.')).toBe('El municipi té un pla.');
  expect(['TRUE', 'maig', 'maig 2026', '=1', '1 de maig', '- no', ''].map(enteredText)).toEqual(["'TRUE", "'maig", "'maig 2026", "'=1", "'1 de maig", "'- no", '']);
});

test('a text is cut to what a cell holds', () => {
  expect(enteredText('x'.repeat(40_000))).toHaveLength(32_768);
});
