import { foldWord, visibleText } from '../fold';

const NUMBERING = /^[([]?(?:[qp]\.? ?|pregunta |question )?[0-9]{1,3} ?[).:\]–-]+ */i;
const HINT_AT_END = / ?\([^()]*\) ?[*:]?$|[?*:]+$/;
/** What stands between the parts of a header: line breaks, brackets, marks, an ellipsis where a tool cut the text. */
const BETWEEN = /[\r\n]+|[[\]]|…|\.{3}|[|•»>]| [-–—·] |: /;

/** A header on one line, as a person would read it. */
export function headerLine(header: string): string {
  return visibleText(header);
}

/** A header without the number of the question before it, and without a hint in brackets behind it. */
export function bareHeader(header: string): string {
  return visibleText(header).replace(NUMBERING, '').replace(HINT_AT_END, '');
}

/** The header as a whole and its parts, each bare and as words alone, the longest first. */
export function headerParts(header: string): string[] {
  const parts = [header, ...header.split(BETWEEN)].map((part) => lettersOnly(bareHeader(part)));
  return [...new Set(parts)].filter((part) => part !== '').sort((a, b) => b.length - a.length);
}

/** The folded letters and digits of a text, words parted by one blank. */
export function lettersOnly(text: string): string {
  return foldWord(text).replace(/[^0-9a-z]+/g, ' ').trim();
}
