import type { Messages } from '../locales/messages';
import { MATURITY_LEVELS } from '../model/maturity-model';
import { cellAddress, rangeAddress, type CellPosition } from '../workbook/a1-address';
import type { ConditionalFormatDescription, Tone } from '../workbook/workbook-description';
import { textLiteral } from './live/formula';

type Words = readonly (readonly [word: string, tone: Tone])[];

/** Colours that follow the words in the cells of a range. */
export function wordColours(first: CellPosition, last: CellPosition, words: Words): ConditionalFormatDescription[] {
  return words.map(([word, tone]) => ({ ranges: [rangeAddress(first, last)], formula: `${cellAddress(first)}=${textLiteral(word)}`, tone }));
}

/** Colours that follow the maturity levels in the cells of a range. */
export function levelColours(first: CellPosition, last: CellPosition, { sheets: texts }: Messages): ConditionalFormatDescription[] {
  const levels = MATURITY_LEVELS.map((level): ConditionalFormatDescription => ({ ranges: [rangeAddress(first, last)], formula: `${cellAddress(first)}=${String(level)}`, tone: `step-${level}` }));
  return [...levels, ...wordColours(first, last, [[texts.notAssessed, 'unknown']])];
}

/** What a rating, as sheets show it, is coloured. */
export function ratingWords({ sheets: texts }: Messages): Words {
  return [['N', 'bad'], ['P', 'poor'], ['L', 'fair'], ['F', 'good'], [texts.notApplicable, 'muted'], [texts.notRated, 'unknown'], [texts.rescore, 'warning']];
}

/** What the state of a competency is coloured. */
export function stateWords({ sheets: texts }: Messages): Words {
  return [[texts.states.ready, 'good'], [texts.states.short, 'poor'], [texts.states.unknown, 'unknown']];
}
