import type { Rating } from '../../model/rating';
import type { CellContent } from '../../workbook/sheet-data';
import { plainText } from '../fold';
import { parseRating } from '../parse-rating';

/** The band that an option of a form may name beside its rating: "L · Largely achieved (50-85 %)". */
const BAND = / ?[(\[]? ?[>≥]? ?([0-9]{1,2}) ?%? ?(?:[-–—]|to|a|al) ?(?:≤ ?)?([0-9]{1,3}) ?% ?[)\]]?$/;

/** Upper ends of the bands of ISO/IEC 33020; a band begins where the one below ends, or at the next whole number. */
const UPPER: Readonly<Record<Rating, number>> = { N: 15, P: 50, L: 85, F: 100 };
const LOWER: Readonly<Record<Rating, number>> = { N: 0, P: 15, L: 50, F: 85 };

/** Microsoft Forms puts it behind every option of a question with several answers. */
const SEMICOLON_AT_END = / ?;$/;

/** A longer text is no option of a form. */
const LONGEST_OPTION = 100;

/**
 * Reads rating cells of forms: an option that means a letter comes out as that letter alone, without the band beside it;
 * another answer without the semicolon behind it. When letter and band do not agree, and for all else, the content is as
 * it was. Options repeat from row to row: each is understood once.
 */
export function optionReader(): (content: CellContent | undefined) => CellContent | undefined {
  const known = new Map<string, CellContent>();
  return (content) => {
    if (content?.kind !== 'text' || content.text.length > LONGEST_OPTION) return content;
    const met = known.get(content.text);
    if (met !== undefined) return met;
    const read = shortOption(content);
    known.set(content.text, read);
    return read;
  };
}

function shortOption(content: CellContent & { readonly kind: 'text' }): CellContent {
  const written = plainText(content.text);
  const plain = written.replace(SEMICOLON_AT_END, '');
  const band = BAND.exec(plain);
  const parsed = parseRating({ kind: 'text', text: band === null ? plain : plain.slice(0, band.index) });
  if ('problem' in parsed) return content;
  if (parsed.answer.kind !== 'rated' || parsed.answer.percent !== null) return plain === written || band !== null ? content : { kind: 'text', text: plain };
  const { rating } = parsed.answer;
  const [from, to] = [Number(band?.[1]), Number(band?.[2])];
  const agrees = band === null || (to === UPPER[rating] && (from === LOWER[rating] || from === LOWER[rating] + 1));
  return agrees ? { kind: 'text', text: rating } : content;
}
