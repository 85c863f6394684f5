/** Characters without a shape: soft hyphen, zero-width signs, direction marks, byte-order mark, variation selectors. */
const IGNORABLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g;
const SPACES = /[\s\u00A0]+/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u2032\u02BC`]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const MIDDLE_DOTS = /[\u00B7\u2022\u2219\u22C5\u2027\u30FB]/g;
const NOT_ASCII = /[^\0-~]/;
const ACCENTS = /[\u0300-\u036F]/g;

/** Quick to tell: texts that stand for themselves, in ASCII and accented letters with single blanks; and words alone. */
const PLAIN_TEXT = /^[!-~À-ÖØ-öø-ÿ]+(?: [!-~À-ÖØ-öø-ÿ]+)*$/;
const PLAIN_WORDS = /^[0-9A-Za-zÀ-ÖØ-öø-ÿ]+(?: [0-9A-Za-zÀ-ÖØ-öø-ÿ]+)*$/;

/** Text as typed, without what nobody sees: shapeless characters gone, blanks single and trimmed. */
export function visibleText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text;
  return text.normalize('NFC').replace(IGNORABLE, '').replace(SPACES, ' ').trim();
}

/**
 * Text to read a number or a letter from: visible text with compatibility forms unified (NFKC) and Arabic digits as 0-9.
 * The acute sign is an apostrophe to who types it; NFKC would make a blank and an accent of it.
 */
export function plainText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text;
  return visibleText(text.replaceAll('\u00B4', "'").normalize('NFKC')).replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Key under which labels and words are compared: case, accents, apostrophes, dashes, blanks, full stops, the Catalan
 * middle dot in all its spellings (`l·l`, `ŀl`, `l.l`, `l-l`) and a closing colon make no difference. Our design.
 */
export function foldWord(text: string): string {
  if (PLAIN_WORDS.test(text)) return withoutAccents(text.toLowerCase());
  return withoutAccents(plainText(text).toLowerCase())
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(MIDDLE_DOTS, '·')
    .replace(/l[·.-]l/g, 'll')
    .replaceAll('.', '')
    .replace(/[ ·]+/g, ' ')
    .replace(/ ?[:*] ?$/, '')
    .trim();
}

function withoutAccents(text: string): string {
  return NOT_ASCII.test(text) ? text.normalize('NFKD').replace(ACCENTS, '') : text;
}

/** Characters that `foldedStart` looks at: their seven bits each make a small number. */
export const START_LENGTH = 4;

/**
 * What a folded text starts with, known without folding: a number for its first characters, as many of them as are ASCII
 * letters or digits, which outlive folding; 0 for none. Tells most texts from words at a glance.
 */
export function foldedStart(text: string): number {
  let start = 0;
  for (let at = 0; at < START_LENGTH; at += 1) {
    const code = smallLetterOrDigit(text.charCodeAt(at));
    if (code === 0) break;
    start = start * 0x80 + code;
  }
  return start;
}

/** The code of an ASCII letter, made small, or digit; 0 of any other character. */
function smallLetterOrDigit(code: number): number {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) ? small : 0;
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
