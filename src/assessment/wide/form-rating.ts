import type { Rating } from '../../model/rating';
import type { CellContent } from '../../workbook/sheet-data';
import { plainText } from '../fold';
import { parseRating } from '../parse-rating';

/** The band that an option of a form may name beside its rating: "L · Largely achieved (50-85 %)". */
const BAND = / ?[(\[]? ?[>≥]? ?([0-9]{1,2}) ?%? ?(?:[-–—]|to|a|al) ?(?:≤ ?)?([0-9]{1,3}) ?% ?[)\]]?$/;

/** Upper ends of the bands of ISO/IEC 33020; a band begins where the one below ends, or at the next whole number. */
const UPPER: Readonly<Record<Rating, number>> = { N: 15, P: 50, L: 85, F: 100 };
const LOWER: Readonly<Record<Rating, number>> = { N: 0, P: 15, L: 50, F: 85 };

/** The content of a rating cell without the band beside its rating; as it is when the two do not agree. */
export function withoutBand(content: CellContent | undefined): CellContent | undefined {
  if (content?.kind !== 'text') return content;
  const plain = plainText(content.text);
  const band = BAND.exec(plain);
  if (band === null) return content;
  const bare: CellContent = { kind: 'text', text: plain.slice(0, band.index) };
  const parsed = parseRating(bare);
  if ('problem' in parsed || parsed.answer.kind !== 'rated') return content;
  const { rating } = parsed.answer;
  const [from, to] = [Number(band[1]), Number(band[2])];
  return to === UPPER[rating] && (from === LOWER[rating] || from === LOWER[rating] + 1) ? bare : content;
}
