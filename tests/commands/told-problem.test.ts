import * as fc from 'fast-check';
import { fromFragment, toFragment } from '../../src/commands/told-problem';
import { LANGUAGES } from '../../src/model/language';

/** What Excel takes as the address of a dialog, in characters. */
const LONGEST_ADDRESS = 2000;

test('the dialog is told what the command was refused', () => {
  fc.assert(fc.property(fc.constantFrom(...LANGUAGES), fc.string({ unit: 'grapheme', maxLength: 31 }), fc.string({ maxLength: 100 }), (language, part, details) => {
    const problem = { code: 'sheet-protected', part, seen: '', details } as const;
    expect(fromFragment(toFragment(language, problem))).toEqual({ language, ...problem });
  }));
});

test('however much there is to tell support, the address is one that Excel takes', () => {
  const fragment = toFragment('ca', { code: 'refused-by-excel', part: 'x'.repeat(31), seen: '', details: 'GeneralException '.repeat(500) });
  expect(fragment.length).toBeLessThan(LONGEST_ADDRESS - 'https://a-long-name.of-a-provincial-council.example/add-ins/maturity/dialog.html'.length);
  expect(fromFragment(fragment).details).toContain('GeneralException');
});

test('a language that we do not speak becomes English', () => {
  expect(fromFragment('#language=de&code=own-fault').language).toBe('en');
});
