import type { Answer } from '../assessment/assessment';
import type { MaturityLevel } from '../model/maturity-model';
import type { Rating } from '../model/rating';
import type { CellDescription, CellStyle, Tone } from '../workbook/workbook-description';

/** A cell that has no place yet. */
export type LooseCell = Omit<CellDescription, 'column'>;

const RATING_TONES: Readonly<Record<Rating, Tone>> = { N: 'bad', P: 'poor', L: 'fair', F: 'good' };

/** A text that wraps, in the body of a table. */
export function textCell(value: string, style: Partial<CellStyle> = {}): LooseCell {
  return { value: value === '' ? null : value, style: { role: 'body', wrap: true, ...style } };
}

/** A short text or code in the middle of its cell. */
export function codeCell(value: string | null, tone?: Tone): LooseCell {
  return { value, style: { role: 'body', align: 'center', ...(tone === undefined ? {} : { tone }) } };
}

/** A whole number in the middle of its cell; null stays empty. */
export function integerCell(value: number | null, tone?: Tone): LooseCell {
  return { value, style: { role: 'body', format: 'integer', align: 'center', ...(tone === undefined ? {} : { tone }) } };
}

/** A share from 0 to 1, shown in percent. */
export function percentCell(value: number): LooseCell {
  return { value, style: { role: 'body', format: 'percent', align: 'center' } };
}

/** A maturity level on the colour scale, or the word for none. */
export function levelCell(level: MaturityLevel | null, none: string): LooseCell {
  return level === null ? codeCell(none, 'unknown') : integerCell(level, `step-${level}`);
}

/** The letter of an answer in its colour; the words for N/A and for a blank. */
export function answerCell(answer: Answer, notApplicable: string, notRated: string): LooseCell {
  switch (answer.kind) {
    case 'rated':
      return codeCell(answer.rating, RATING_TONES[answer.rating]);
    case 'not-applicable':
      return codeCell(notApplicable, 'muted');
    case 'not-rated':
      return codeCell(notRated, 'unknown');
  }
}

/** The letter of a rating in its colour. */
export function ratingCell(rating: Rating): LooseCell {
  return codeCell(rating, RATING_TONES[rating]);
}

/** A text that leads to a cell of the workbook; plain when there is no such cell. */
export function linkCell(text: string, sheet: string, address: string | null, tip: string): LooseCell {
  return address === null ? codeCell(null) : { value: text, style: { role: 'link', align: 'center' }, link: { sheet, address, tip } };
}
