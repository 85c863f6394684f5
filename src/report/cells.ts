import type { Answer } from '../assessment/assessment';
import type { MaturityLevel } from '../model/maturity-model';
import type { Rating } from '../model/rating';
import { PALETTE } from '../workbook/palette';
import type { CellDescription, CellStyle, Tone } from '../workbook/workbook-description';

/** A cell that has no place yet. */
export type LooseCell = Omit<CellDescription, 'column'>;

const RATING_TONES: Readonly<Record<Rating, Tone>> = { N: 'bad', P: 'poor', L: 'fair', F: 'good' };

/** One object for a style, not one a cell: the writer knows a style that it has seen at a glance. */
const HEADER: CellStyle = { role: 'header', wrap: true };
const CENTRED_HEADER: CellStyle = { role: 'header', wrap: true, align: 'center' };
const TEXT: CellStyle = { role: 'body', wrap: true };
const PERCENT: CellStyle = { role: 'body', format: 'percent', align: 'center' };
const DECIMAL: CellStyle = { role: 'body', format: 'decimal', align: 'center' };
const LINK: CellStyle = { role: 'link', align: 'center' };
const codeStyle = inTones((tone) => ({ role: 'body', align: 'center', wrap: true, ...tone }));
const integerStyle = inTones((tone) => ({ role: 'body', format: 'integer', align: 'center', wrap: true, ...tone }));

/** A style without a tone, and in each. */
function inTones(style: (tone: Pick<CellStyle, 'tone'>) => CellStyle): (tone: Tone | undefined) => CellStyle {
  const plain = style({});
  const toned = new Map<Tone | undefined, CellStyle>((Object.keys(PALETTE) as Tone[]).map((tone) => [tone, style({ tone })]));
  return (tone) => toned.get(tone) ?? plain;
}

/** The header of a column, placed like what stands below it. */
export function headerCell(value: string | null, align?: CellStyle['align']): LooseCell {
  return { value, style: align === 'center' ? CENTRED_HEADER : HEADER };
}

/** A text that wraps, in the body of a table. */
export function textCell(value: string): LooseCell {
  return { value: value === '' ? null : value, style: TEXT };
}

/** A short text or code in the middle of its cell. */
export function codeCell(value: string | null, tone?: Tone): LooseCell {
  return { value, style: codeStyle(tone) };
}

/** A whole number in the middle of its cell; null stays empty. */
export function integerCell(value: number | null, tone?: Tone): LooseCell {
  return { value, style: integerStyle(tone) };
}

/** A share from 0 to 1, shown in percent. */
export function percentCell(value: number): LooseCell {
  return { value, style: PERCENT };
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
  return address === null ? codeCell(null) : { value: text, style: LINK, link: { sheet, address, tip } };
}

/** The same cell, with the formula that gives its value. */
export function live(cell: LooseCell, formula: string): LooseCell {
  return { formula, ...cell, value: cell.value ?? '' };
}

/** A number with two decimals in the middle of its cell; null stays empty. */
export function decimalCell(value: number | null): LooseCell {
  return { value, style: DECIMAL };
}
