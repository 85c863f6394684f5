import { parseRating } from '../../src/assessment/parse-rating';
import { contentOf, day, errorCell, NOT_CALCULATED, percent, type Plain } from './a-sheet';
import { inShort } from './read-city';

/** An answer in short, or the code of the finding. */
function outcome(plain: Plain): string {
  const parsed = parseRating(contentOf(plain));
  return 'problem' in parsed ? parsed.problem : inShort(parsed.answer);
}

describe('blanks', () => {
  test.each([null, '', '   ', '\u00a0', '\u200b', '\ufeff', '-', '–', '—', ' - ', 'n/d', 'N/D', 's/d', 'S/D', 'Not rated', 'Sense valorar', 'SIN VALORAR'])('%j is not rated', (blank) => {
    expect(outcome(blank)).toBe('');
  });
});

describe('letters and words', () => {
  test.each([
    ['N', 'N'], ['P', 'P'], ['L', 'L'], ['F', 'F'], ['f', 'F'], [' l ', 'L'], ['p\u00a0', 'P'], ['\u200bN', 'N'], ['Ｆ', 'F'], ['F.', 'F'], ['L:', 'L'],
    ['Largely achieved', 'L'], ['LARGELY  ACHIEVED', 'L'], ['Àmpliament assolit', 'L'], ['ampliament assolit', 'L'], ['A\u0300mpliament assolit', 'L'],
    ['L · Largely achieved', 'L'], ['L - Largely achieved', 'L'], ['L – Largely achieved', 'L'], ['L·Largely achieved', 'L'], ['L-Largely achieved', 'L'],
    ['L: Largely achieved', 'L'], ['L (Largely achieved)', 'L'], ['L. Largely achieved', 'L'], ['L Largely achieved', 'L'], ['L • Assolit en gran part', 'L'],
    ['n · No alcanzado', 'N'], ['F · Plenament assolit', 'F'], ['P — Alcanzado en parte', 'P'], ['Ｌ · Largely achieved', 'L'],
    ['N/A', 'N/A'], ['n/a', 'N/A'], ['NA', 'N/A'], ['N.A.', 'N/A'], ['N. A.', 'N/A'], ['NP', 'N/A'], ['N.P.', 'N/A'], ['Ｎ／Ａ', 'N/A'], ['N/A · No aplicable', 'N/A'],
    ['no aplica', 'N/A'], ['No escau', 'N/A'], ["No s'aplica", 'N/A'], ['No s’aplica', 'N/A'], ['No s´aplica', 'N/A'], ['N/A: no escau', 'N/A'],
  ])('%j is %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test.each([
    'L · Fully achieved', 'F - Largely achieved', 'N/A · No assolit', 'N · No aplicable', 'P -', 'N P', 'NN', 'X', 'Q', '?', '✓', 'yes', 'Sí', 'No', 'VERO', '☑', 'TRUE',
    'Р', 'achieved', 'not largely achieved', 'LL', 'L · L · Largely achieved', '__proto__', 'constructor', '=1+1', '#REF!', '3-may', '3 de 5', 'N/A N', '70 per cent', '%', '.', ':',
  ])('%j is no rating', (text) => {
    expect(outcome(text)).toBe('unreadable-rating');
  });
});

describe('numbers as text', () => {
  test.each([
    ['0', 'N 0'], ['0 %', 'N 0'], ['0%', 'N 0'], ['15 %', 'N 15'], ['15,0 %', 'N 15'], ['15,0001 %', 'P 15.0001'], ['16%', 'P 16'], ['50 %', 'P 50'], ['50.01 %', 'L 50.01'],
    ['85 %', 'L 85'], ['85,5 %', 'F 85.5'], ['100 %', 'F 100'], ['100,00 %', 'F 100'], ['070 %', 'L 70'], ['+70 %', 'L 70'], ['７０％', 'L 70'], ['٧٠ %', 'L 70'], ['70\u00a0%', 'L 70'],
    ['0,7', 'L 70'], ['0.7', 'L 70'], ['0,15', 'N 15'], ['0.15000000000000002', 'P 15.000000000000002'], ['0.55', 'L 55'], ['0,125', 'N 12.5'], ['0.500', 'P 50'], ['0,0', 'N 0'],
    ['0.125 %', 'N 0.125'], ['15.000000000000000001 %', 'P 15.000000000000000001'],
  ])('%j is %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test.each([
    '1', '3', '70', '100', '+3', '1,5', '70.5', '00', '00,5', '007', '3.0000000000000001', '1.234', '1,234', '1.234 %', '70,125 %', '1,234.5', '1.234,5 %', '2/5', '2-3', '0/1', '1 000 %', '2026-03-31',
  ])('%j could mean several things', (text) => {
    expect(outcome(text)).toBe('ambiguous-rating-number');
  });

  test.each(['101 %', '100,01 %', '-1 %', '-0,5', '−5 %', `${'9'.repeat(400)} %`])('%j is out of range', (text) => {
    expect(outcome(text)).toBe('rating-out-of-range');
  });
});

describe('other cells', () => {
  test.each<[string, Plain, string]>([
    ['0', 0, 'N 0'],
    ['0.15', 0.15, 'N 15'],
    ['the noise behind 15 digits', 0.15000000000000002, 'N 15'],
    ['0.55, whose binary product with 100 surpasses 55', 0.55, 'L 55'],
    ['0.5', 0.5, 'P 50'],
    ['0.850000000000001', 0.850000000000001, 'F 85.0000000000001'],
    ['a tiny fraction', 1e-20, 'N 0.000000000000000001'],
    ['1', 1, 'ambiguous-rating-number'],
    ['1.5', 1.5, 'ambiguous-rating-number'],
    ['3', 3, 'ambiguous-rating-number'],
    ['70', 70, 'ambiguous-rating-number'],
    ['-1', -1, 'rating-out-of-range'],
    ['-0.5', -0.5, 'rating-out-of-range'],
    ['0 % shown', percent(0), 'N 0'],
    ['70 % shown', percent(0.7), 'L 70'],
    ['100 % shown', percent(1), 'F 100'],
    ['15 % shown, with noise', percent(0.15000000000000002), 'N 15'],
    ['15.5 % shown', percent(0.155), 'P 15.5'],
    ['101 % shown', percent(1.01), 'rating-out-of-range'],
    ['7000 % shown', percent(70), 'rating-out-of-range'],
    ['-1 % shown', percent(-0.01), 'rating-out-of-range'],
    ['a date', day(3), 'ambiguous-rating-number'],
    ['a time of day', day(0.5), 'ambiguous-rating-number'],
    ['TRUE', true, 'ambiguous-rating-number'],
    ['FALSE', false, 'ambiguous-rating-number'],
    ['an error', errorCell('#SPILL!'), 'error-cell'],
    ['a formula without result', NOT_CALCULATED, 'formula-not-calculated'],
  ])('%s: %j gives %s', (_, plain, expected) => {
    expect(outcome(plain)).toBe(expected);
  });
});
