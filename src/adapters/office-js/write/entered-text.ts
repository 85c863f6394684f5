import { cutText } from '../../../workbook/cut-text';

/** Begins with a letter, holds no digit and at least one blank: neither formula, number, date nor truth value in any language. */
const STAYS_TEXT = /^\p{L}\P{N}* \P{N}*$/u;

/** A text as it is put into a cell so that it stays a text: behind an apostrophe, which Excel takes away, unless it can be nothing else. */
export function enteredText(text: string): string {
  const cut = cutText(text);
  return cut === '' || STAYS_TEXT.test(cut) ? cut : `'${cut}`;
}
