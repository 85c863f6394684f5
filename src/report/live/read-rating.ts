import { trimmed, type Raw } from './raw-answer';
import { band, bandFormula, shareOfNumber, shareOfNumberFormula, wordCode, wordFormula, type PlacedWords } from './read-code';
import { UNREAD } from './word-list';

/** What a person writes as a percentage or fraction is short: `100.00`. */
const LONGEST_NUMBER = 6;
const MOST_DECIMALS = 2;

/** The cells of the steps from what stands in a rating cell to its code. */
export interface RatingSteps {
  readonly raw: string;
  readonly digits: string;
  readonly share: string;
}

/**
 * Formulas that read a rating as the program does, as far as formulas can: every word of the lists, percentages and
 * fractions with at most two decimals, numbers from 0 to below 1. All else is not read; nothing is guessed (our design).
 */
export function ratingFormulas(at: RatingSteps, words: PlacedWords): { readonly digits: string; readonly share: string; readonly code: string } {
  const number = `IF(RIGHT(${at.raw},1)="%",TRIM(LEFT(${at.raw},LEN(${at.raw})-1)),${at.raw})`;
  return {
    digits: `IF(ISTEXT(${at.raw}),SUBSTITUTE(${number},",","."),"")`,
    share: shareFormula(at),
    code: `IF(${at.share}>=0,${bandFormula(at.share)},${wordFormula(at.raw, words)})`,
  };
}

/** What `ratingFormulas` give. */
export function ratingSteps(raw: Raw, words: PlacedWords): { readonly digits: string; readonly share: number; readonly code: number } {
  const text = typeof raw === 'string' ? raw : '';
  const digits = (text.endsWith('%') ? trimmed(text.slice(0, -1)) : text).replaceAll(',', '.');
  const share = shareOf(raw, digits);
  return { digits, share, code: share >= 0 ? band(share) : wordCode(raw, words) };
}

function shareOf(raw: Raw, digits: string): number {
  if (typeof raw === 'number') return shareOfNumber(raw);
  if (digits.length > LONGEST_NUMBER || !/^[0-9]+(?:\.[0-9]{1,2})?$/.test(digits)) return UNREAD;
  const number = Number(digits);
  if (raw.endsWith('%')) return number <= 100 ? number / 100 : UNREAD;
  return digits === '0' || digits.startsWith('0.') ? number : UNREAD;
}

function shareFormula({ raw, digits }: RatingSteps): string {
  const none = String(UNREAD);
  const point = `FIND(".",${digits}&".")`;
  const others = Array.from('0123456789').reduce((rest, digit) => `SUBSTITUTE(${rest},"${digit}","")`, `SUBSTITUTE(${digits},".","",1)`);
  const malformed = `OR(LEN(${others})>0,${point}<2,LEN(${digits})=${point},LEN(${digits})-${point}>${String(MOST_DECIMALS)})`;
  const number = `NUMBERVALUE(${digits},".",",")`;
  const percent = `IF(${number}<=100,${number}/100,${none})`;
  const fraction = `IF(OR(${digits}="0",LEFT(${digits},2)="0."),${number},${none})`;
  const written = `IF(OR(${digits}="",LEN(${digits})>${String(LONGEST_NUMBER)}),${none},IF(${malformed},${none},IF(RIGHT(${raw},1)="%",${percent},${fraction})))`;
  return `IF(ISNUMBER(${raw}),${shareOfNumberFormula(raw)},${written})`;
}
