import { RATING_BANDS } from '../../model/rating-from-percent';
import { unchanged, type Raw } from './raw-answer';
import { BLANK, NO_CAPABILITY, UNREAD, type WordList } from './word-list';

/** Upper ends of N, P and L as shares. */
const BANDS = RATING_BANDS.map(([, highest]) => highest / 100);

/** A formula for a code, and what it gives now. */
export interface Coded {
  readonly formula: string;
  readonly code: number;
}

/** Where a list of words stands, and the codes beside them. */
export interface PlacedWords {
  readonly list: WordList;
  readonly words: string;
  readonly codes: string;
}

/**
 * What only the program could read keeps its code as long as the cell stays what it is: spellings, numbers whose format
 * decides. Anything else than what was scored is read by the formula alone.
 */
export function asScored(generic: Coded, raw: Raw, cell: string, code: number): Coded {
  if (generic.code === code) return generic;
  return { formula: `IF(${unchanged(cell, raw)},${String(code)},${generic.formula})`, code };
}

/** A share of 0 to 1 as the code of its rating. */
export function bandFormula(share: string): string {
  return `1+${BANDS.map((end) => `(${share}>${String(end)})`).join('+')}`;
}

export function band(share: number): number {
  return 1 + BANDS.filter((end) => share > end).length;
}

/** A number that is a share: 0 and up, below 1, to fifteen digits. From 1 on its format would decide what it means. */
export function shareOfNumber(number: number): number {
  return number >= 0 && number < 1 ? Number(number.toFixed(15)) : UNREAD;
}

/** The formula for the share in a cell that holds a number. */
export function shareOfNumberFormula(cell: string): string {
  return `IF(AND(${cell}>=0,${cell}<1),ROUND(${cell},15),${String(UNREAD)})`;
}

/** One of the words of a list. */
export function wordFormula(cell: string, { words, codes }: PlacedWords, blank: number = BLANK): string {
  const hasWildcard = `LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"*",""),"?",""),"~",""))<LEN(${cell})`;
  const found = `IF(${hasWildcard},${String(UNREAD)},IFERROR(INDEX(${codes},MATCH(${cell},${words},0)),${String(UNREAD)}))`;
  return `IF(NOT(ISTEXT(${cell})),${String(UNREAD)},IF(${cell}="",${String(blank)},${found}))`;
}

/** What `wordFormula` gives. */
export function wordCode(raw: Raw, { list }: PlacedWords, blank: number = BLANK): number {
  if (typeof raw !== 'string') return UNREAD;
  if (raw === '') return blank;
  const known = list.find(([word]) => word.toLowerCase() === raw.toLowerCase());
  return /[*?~]/.test(raw) ? UNREAD : (known?.[1] ?? UNREAD);
}

/** A rating for resources: a word, or a number from 0 to below 1; `words` lack *not applicable*, which is no answer here. */
export function resourcesFormula(cell: string, words: PlacedWords): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<1),${bandFormula(`ROUND(${cell},15)`)},${String(UNREAD)}),${wordFormula(cell, words)})`;
}

/** What `resourcesFormula` gives. */
export function resourcesCode(raw: Raw, words: PlacedWords): number {
  if (typeof raw === 'number') return shareOfNumber(raw) < 0 ? UNREAD : band(shareOfNumber(raw));
  return wordCode(raw, words);
}

/** A capability level: a whole number from 0 to 5, or an entry of the dropdown. */
export function capabilityFormula(cell: string, words: PlacedWords): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=5,${cell}=INT(${cell})),${cell},${String(UNREAD)}),${wordFormula(cell, words, NO_CAPABILITY)})`;
}

/** What `capabilityFormula` gives. */
export function capabilityCode(raw: Raw, words: PlacedWords): number {
  if (typeof raw === 'number') return Number.isInteger(raw) && raw >= 0 && raw <= 5 ? raw : UNREAD;
  return wordCode(raw, words, NO_CAPABILITY);
}
