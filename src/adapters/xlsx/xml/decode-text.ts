import { AMPERSAND, REPLACEMENT, SPACE } from './character-code';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Longest reference that can stand for a character: `&#x0010FFFF;`, with some leading zeros to spare. */
const LONGEST_REFERENCE = 16;

/** What XML 1.0 (2.2) forbids in a document, however it is written. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Character data beyond this is cut, in characters as written: even all escaped, it is more than a cell holds. */
export const LONGEST = 2 ** 20;

/** Character data in [start, end) of a document as text; quick where nothing has to be decoded, as nearly everywhere. */
export function characterData(document: string, start: number, end: number): string {
  const last = Math.min(end, start + LONGEST);
  // Looks at the document itself: each character of a slice of it takes several times as long to get at.
  for (let at = start; at < last; at += 1) {
    const code = document.charCodeAt(at);
    if (code < SPACE || code === AMPERSAND || code > REPLACEMENT) return decodeText(document.slice(start, last));
  }
  return document.slice(start, last);
}

/**
 * Character data of XML as text: references resolved, line ends as `\n` (XML 1.0, 2.11), forbidden characters as U+FFFD.
 * A reference to an undeclared entity stays as written.
 */
export function decodeText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  return decodeReferences(lines).replace(FORBIDDEN, '\uFFFD');
}

function decodeReferences(raw: string): string {
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
    const end = at + 1 + raw.slice(at + 1, at + LONGEST_REFERENCE).indexOf(';');
    const character = end > at ? referenced(raw.slice(at + 1, end)) : undefined;
    if (character === undefined) continue;
    text += raw.slice(from, at) + character;
    from = end + 1;
  }
  return text + raw.slice(from);
}

/** The character of a reference, given without `&` and `;`. */
function referenced(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const digits = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  if (digits === null) return undefined;
  const [, hexadecimal, decimal = ''] = digits;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const legal = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return legal ? String.fromCodePoint(code) : '\uFFFD';
}
