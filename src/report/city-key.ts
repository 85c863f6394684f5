import type { Assessment } from '../assessment/assessment';
import { foldId, foldWord } from '../assessment/fold';
import { readPlaceCode } from '../assessment/place-code';
import { placeKey } from '../assessment/place-name';

const BAR = '~';
/** Keeps the mark within the 255 characters that Excel allows a text constant. */
const LONGEST_FIELD = 60;

/** Who a result is about: code, name and sheet, as kept in the mark of an owned sheet. */
export function cityKey({ city, sheet }: Assessment): string {
  return [foldId(city.code ?? ''), foldWord(city.name), sheet].map(keyField).join(BAR);
}

/** Never half a character: no XML part can hold a lone surrogate. */
function keyField(text: string): string {
  return text.replace(/[~|]/g, ' ').slice(0, LONGEST_FIELD).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * Whether two keys mean one city: the same code where both have one, else the same name (our design). A code with and
 * without its control digit is one, and so is a name with its article before or behind.
 */
export function sameCity(a: string, b: string): boolean {
  const [codeA = '', nameA = ''] = a.split(BAR);
  const [codeB = '', nameB = ''] = b.split(BAR);
  return codeA !== '' && codeB !== '' ? codeA === codeB || readPlaceCode(codeA).key === readPlaceCode(codeB).key : nameA === nameB || placeKey(nameA) === placeKey(nameB);
}

/** Whether two keys mean the same sheet of the same city. */
export function sameCityAndSheet(a: string, b: string): boolean {
  return sameCity(a, b) && a.split(BAR)[2] === b.split(BAR)[2];
}
