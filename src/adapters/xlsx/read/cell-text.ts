import { cutText, LONGEST_TEXT } from '../../../workbook/cut-text';
import type { XmlScanner } from '../xml/xml-scanner';

/** Character data beyond this is not kept: even all escaped as `_xHHHH_`, it is more than a cell holds. */
const LONGEST_RAW = 2 ** 18;

/** Any UTF-16 unit, as ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring) escapes those that XML cannot hold. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a cell out of character data: `_xHHHH_` decoded, cut at Excel's limit. */
export function cellText(raw: string): string {
  return cutText(raw.includes('_x') ? raw.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))) : raw);
}

/** Whether the text of a cell cannot be what its author wrote: characters could not be decoded, or it is cut. */
export function isRepaired(raw: string): boolean {
  return raw.length > LONGEST_TEXT || raw.includes('\uFFFD');
}

/**
 * The character data of the current element, a string item: its runs joined, without phonetic guides (`rPh`). Leaves the
 * scanner at the closing tag.
 */
export function readStringItem(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = '';
  let guide = 0;
  while (scanner.next() && scanner.depth > depth) {
    if (scanner.is('rPh')) guide += scanner.closing ? -1 : 1;
    else if (guide === 0 && !scanner.closing && scanner.is('t') && text.length < LONGEST_RAW) text += scanner.readText();
  }
  return text;
}
