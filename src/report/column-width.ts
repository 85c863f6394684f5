import { columnCharacters, textWidth, widestWord } from '../workbook/text-metrics';
import { INDENT } from '../workbook/typography';

/** Room for the filter button that Excel puts over the right end of a table's header, in points. */
const BUTTON = 11;

/** Room beside a word in the middle of its cell, in points. */
const AIR = 2;

/** Width in characters for a column whose cells show one of these words in their middle, on one line; its header may wrap. */
export function wordsWidth(header: string, words: readonly string[]): number {
  return columnCharacters(widest(header, words) + AIR);
}

/** The same where cells begin at the left, indented. */
export function indentedWidth(header: string, words: readonly string[]): number {
  return columnCharacters(widest(header, words) + INDENT);
}

/** The words of texts that may wrap. */
export function eachWord(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(' '));
}

function widest(header: string, words: readonly string[]): number {
  return words.reduce((width, word) => Math.max(width, textWidth(word, 'body')), widestWord(header, 'header') + BUTTON);
}
