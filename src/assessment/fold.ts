/** Characters without a shape: soft hyphen, zero-width signs, direction marks, byte-order mark, variation selectors. */
const IGNORABLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g;
const SPACES = /[\s\u00A0]+/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u2032\u02BC`]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const MIDDLE_DOTS = /[\u00B7\u2022\u2219\u22C5\u2027\u30FB]/g;
const ACCENTS = /[\u0300-\u036F]/g;

/** Text as typed, without what nobody sees: shapeless characters gone, blanks single and trimmed. */
export function visibleText(text: string): string {
  return text.normalize('NFC').replace(IGNORABLE, '').replace(SPACES, ' ').trim();
}

/**
 * Text to read a number or a letter from: visible text with compatibility forms unified (NFKC) and Arabic digits as 0-9.
 * The acute sign is an apostrophe to who types it; NFKC would make a blank and an accent of it.
 */
export function plainText(text: string): string {
  return visibleText(text.replaceAll('\u00B4', "'").normalize('NFKC')).replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Key under which labels and words are compared: case, accents, apostrophes, dashes, blanks, full stops, the Catalan
 * middle dot in all its spellings (`l·l`, `ŀl`, `l.l`, `l-l`) and a closing colon make no difference. Our design.
 */
export function foldWord(text: string): string {
  return plainText(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(MIDDLE_DOTS, '·')
    .replace(/l[·.-]l/g, 'll')
    .replaceAll('.', '')
    .replace(/[ ·]+/g, ' ')
    .replace(/ ?[:*] ?$/, '')
    .trim();
}

/** Key of an id: upper case, every separator a full stop, numbers without leading zeros (`c-01` and `C1` are `C.1`, `C1`). */
export function foldId(text: string): string {
  return plainText(text)
    .replace(DASHES, '-')
    .replace(MIDDLE_DOTS, '.')
    .toUpperCase()
    .replace(/[.,_ -]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/(^|[^0-9])0+(?=[0-9])/g, '$1');
}

/** Key of an id with no separator at all, for `M 2.1`, `M21`, `C-01`. */
export function compactId(text: string): string {
  return foldId(text).replaceAll('.', '');
}
