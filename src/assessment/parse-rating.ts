import type { Rating } from '../model/rating';
import { ratingFromPercent } from '../model/rating-from-percent';
import type { CellContent } from '../workbook/sheet-data';
import type { Answer } from './assessment';
import { decimalDigits, shiftPoint } from './decimal';
import type { FindingCode } from './finding';
import { plainText } from './fold';
import { NOT_A_RATING, RATING_TERMS } from './terms/ratings';
import { indexTerms, meaningOf } from './terms/term';

/** What a rating cell says, or the code of the finding that tells why it says nothing. */
export type ParsedRating = { readonly answer: Answer } | { readonly problem: FindingCode };

const NOT_RATED: Answer = { kind: 'not-rated' };
const NOT_APPLICABLE: Answer = { kind: 'not-applicable', reason: null };
const WORDS = indexTerms({ ...RATING_TERMS, ...NOT_A_RATING });

/**
 * Reads a rating cell: letters and words of three languages, percentages, fractions (table of our design).
 * Nothing is guessed: a bare 1 or 70 is a problem, not a rating; a blank is `not-rated`.
 */
export function parseRating(content: CellContent | undefined): ParsedRating {
  switch (content?.kind) {
    case undefined:
      return { answer: NOT_RATED };
    case 'text':
      return parseText(content.text);
    case 'number':
      return content.shown === 'date' ? { problem: 'ambiguous-rating-number' } : parseNumber(decimalDigits(content.number), content.shown === 'percent');
    case 'boolean':
      return { problem: 'ambiguous-rating-number' };
    case 'error':
      return { problem: 'error-cell' };
    case 'not-calculated':
      return { problem: 'formula-not-calculated' };
  }
}

function parseText(text: string): ParsedRating {
  const plain = plainText(text);
  if (plain === '') return { answer: NOT_RATED };
  const word = wordAnswer(plain);
  if (word !== undefined) return { answer: word };
  return parseWrittenNumber(plain) ?? { problem: 'unreadable-rating' };
}

function wordAnswer(plain: string): Answer | undefined {
  const meaning = meaningOf(plain, WORDS)?.key ?? letterWithWord(plain);
  if (meaning === undefined) return undefined;
  if (meaning === 'not-rated') return NOT_RATED;
  return meaning === 'not-applicable' ? NOT_APPLICABLE : { kind: 'rated', rating: meaning, percent: null };
}

/** 'L · Largely achieved', as the dropdown writes it; letter and word must agree. */
function letterWithWord(plain: string): Rating | 'not-applicable' | undefined {
  const match = /^(N\/A|[NPLF])(?: ?[·•|:.(\p{Dash_Punctuation}] ?| )(.+?)\)?$/iu.exec(plain);
  if (match === null) return undefined;
  const [, letter = '', word = ''] = match;
  const meaning = meaningOf(word, WORDS)?.key;
  return meaning !== undefined && meaning !== 'not-rated' && meaning === meaningOf(letter, WORDS)?.key ? meaning : undefined;
}

/** A number typed as text. Undefined when it is no number at all. */
function parseWrittenNumber(plain: string): ParsedRating | undefined {
  const match = /^([+-]?)([0-9]+)(?:([.,])([0-9]+))? ?(%?)$/.exec(plain.replaceAll('\u2212', '-'));
  if (match === null) return /^[+-]?[0-9][0-9.,' /-]* ?%?$/.test(plain) ? { problem: 'ambiguous-rating-number' } : undefined;
  const [, sign = '', whole = '', separator, fraction = '', percentSign = ''] = match;
  if (separator !== undefined && fraction.length === 3 && !/^0+$/.test(whole)) return { problem: 'ambiguous-rating-number' };
  const decimal = shiftPoint(`${sign === '-' ? '-' : ''}${whole}.${fraction}`, 0);
  if (percentSign === '%') return bandPercent(decimal);
  if (whole !== '0') return { problem: 'ambiguous-rating-number' };
  return bandPercent(shiftPoint(decimal, 2));
}

function parseNumber(decimal: string, shownAsPercent: boolean): ParsedRating {
  if (shownAsPercent || decimal === '0' || decimal.startsWith('0.')) return bandPercent(shiftPoint(decimal, 2));
  return { problem: decimal.startsWith('-') ? 'rating-out-of-range' : 'ambiguous-rating-number' };
}

function bandPercent(percent: string): ParsedRating {
  const rating = ratingFromPercent(percent);
  return rating === undefined ? { problem: 'rating-out-of-range' } : { answer: { kind: 'rated', rating, percent } };
}
