import { NOT_A_RATING, RATING_TERMS } from '../../assessment/terms/ratings';
import type { Term } from '../../assessment/terms/term';
import type { Language } from '../../model/language';
import type { ConditionalFormatDescription, Tone } from '../../workbook/workbook-description';

const TONES: readonly (readonly [letter: string, tone: Tone, word: Term])[] = [
  ['N', 'bad', RATING_TERMS.N],
  ['P', 'poor', RATING_TERMS.P],
  ['L', 'fair', RATING_TERMS.L],
  ['F', 'good', RATING_TERMS.F],
  ['N/A', 'muted', NOT_A_RATING['not-applicable']],
];

/** Colours that follow a rating as it is typed: letter, word or dropdown. `first` is the first cell of the ranges. */
export function ratingColours(ranges: readonly string[], first: string, language: Language): ConditionalFormatDescription[] {
  return TONES.map(([letter, tone, word]) => ({
    ranges,
    tone,
    formula: `OR(${first}="${letter}",LEFT(${first},${letter.length + 1})="${letter} ",${first}="${word[language]}")`,
  }));
}
