import { EQUALS, GREATER, QUOTE, SLASH, SPACE } from '../xml/character-code';
import { characterData } from '../xml/decode-text';
import { PlainTextElement } from '../xml/plain-text-element';
import { columnOf, rowOf } from './cell-reference';
import { parseIndex } from './parse-number';
import type { RawCell } from './raw-cell';

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/**
 * Reads cells in the forms in which nearly all programs write nearly all cells, several times faster than the scanner:
 * `<c r="A1" s="1" t="s"><v>0</v></c>`, any of the attributes missing, a formula before the value, an inline string in
 * its place, or nothing. All else is left to the scanner. It is itself the cell last read, so that none has to be made.
 */
export class PlainCells implements RawCell {
  row: number | undefined;
  column: number | undefined;
  style = 0;
  type: string | undefined;
  value: string | undefined;
  inline: string | undefined;
  formula = false;
  /** Where the cell ends. */
  end = 0;
  private readonly text: string;
  private readonly opening: string;
  private readonly formulaOpening: string;
  private readonly formulaClosing: string;
  private readonly valueOpening: string;
  private readonly valueClosing: string;
  private readonly inlineText: PlainTextElement;

  /** `prefix` is that of the elements of the sheet, with its colon. */
  constructor(text: string, prefix: string) {
    this.text = text;
    this.opening = `<${prefix}c `;
    this.formulaOpening = `<${prefix}f`;
    this.formulaClosing = `</${prefix}f>`;
    this.valueOpening = `<${prefix}v>`;
    this.valueClosing = `</${prefix}v></${prefix}c>`;
    this.inlineText = new PlainTextElement(text, `${prefix}t`, `<${prefix}is>`, `</${prefix}is></${prefix}c>`);
  }

  /** Reads the cell that begins at `at`; false when none in these forms does. */
  read(at: number): boolean {
    const { text } = this;
    if (!text.startsWith(this.opening, at)) return false;
    const close = this.readAttributes(at + this.opening.length);
    this.value = undefined;
    this.inline = undefined;
    this.formula = false;
    this.end = close + 2;
    if (text.charCodeAt(close) === SLASH) return text.charCodeAt(close + 1) === GREATER;
    if (text.charCodeAt(close) !== GREATER) return false;
    const content = this.afterFormula(close + 1);
    if (text.startsWith(this.valueOpening, content)) return this.readValue(content + this.valueOpening.length);
    return this.readInline(content);
  }

  /** Reads the attributes r, s and t, in any order; gives the place of what follows them. */
  private readAttributes(from: number): number {
    const { text } = this;
    this.row = undefined;
    this.column = undefined;
    this.style = 0;
    this.type = undefined;
    let at = from;
    let seen = 0;
    while (text.charCodeAt(at + 1) === EQUALS && text.charCodeAt(at + 2) === QUOTE) {
      const name = text.charCodeAt(at);
      const start = at + 3;
      const end = text.indexOf('"', start);
      // One bit a letter: an attribute that comes twice is for the scanner to refuse.
      const bit = 1 << (name - LETTER_R);
      if (end < 0 || (seen & bit) !== 0) return text.length;
      seen |= bit;
      if (name === LETTER_R) {
        this.row = rowOf(text, start, end);
        this.column = columnOf(text, start, end);
      } else if (name === LETTER_S) this.style = parseIndex(text.slice(start, end));
      else if (name === LETTER_T) this.type = text.slice(start, end);
      else return text.length;
      at = end + 1;
      if (text.charCodeAt(at) === SPACE) at += 1;
    }
    return at;
  }

  /** Notes whether a formula stands at `at`; gives the place of what follows it. */
  private afterFormula(at: number): number {
    const { text } = this;
    if (!text.startsWith(this.formulaOpening, at)) return at;
    const name = text.charCodeAt(at + this.formulaOpening.length);
    if (name !== GREATER && name !== SPACE) return at;
    this.formula = true;
    const close = text.indexOf('>', at);
    if (text.charCodeAt(close - 1) === SLASH) return close + 1;
    const end = text.indexOf('<', close);
    return text.startsWith(this.formulaClosing, end) ? end + this.formulaClosing.length : at;
  }

  private readValue(start: number): boolean {
    const { text } = this;
    const end = text.indexOf('<', start);
    if (!text.startsWith(this.valueClosing, end)) return false;
    this.value = characterData(text, start, end);
    this.end = end + this.valueClosing.length;
    return true;
  }

  private readInline(at: number): boolean {
    if (!this.inlineText.read(at)) return false;
    this.inline = this.inlineText.value;
    this.end = this.inlineText.end;
    return true;
  }
}
