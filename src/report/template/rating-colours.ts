import type { ConditionalFormatDescription, Tone } from '../../workbook/workbook-description';

const TONES: readonly (readonly [string, Tone])[] = [
  ['N', 'bad'],
  ['P', 'poor'],
  ['L', 'fair'],
  ['F', 'good'],
  ['N/A', 'muted'],
];

/** Colours that follow a rating as it is typed, as a letter or from the dropdown. `first` is the first cell of the ranges. */
export function ratingColours(ranges: readonly string[], first: string): ConditionalFormatDescription[] {
  return TONES.map(([letter, tone]) => ({ ranges, tone, formula: `OR(${first}="${letter}",LEFT(${first},${String(letter.length + 1)})="${letter} ")` }));
}
