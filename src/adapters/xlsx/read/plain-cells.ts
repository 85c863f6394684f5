import type { RawCell } from './raw-cell';

const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const REPLACEMENT = 0xfffd;
const [LETTER_R, LETTER_S, LETTER_T] = [0x72, 0x73, 0x74];

/**
 * Reads cells in the form in which nearly all programs write nearly all cells, many times faster than the scanner could:
 * `<c r="A1" s="1" t="s"><v>0</v></c>`, any of the attributes missing, the value too. All else is left to the scanner.
 */
export class PlainCells {
  /** Where the last cell read ends. */
  end = 0;
  private readonly text: string;
  private readonly opening: string;
  private readonly valueOpening: string;
  private readonly closing: string;

  /** `prefix` is that of the elements of the sheet, with its colon. */
  constructor(text: string, prefix: string) {
    this.text = text;
    this.opening = `<${prefix}c `;
    this.valueOpening = `<${prefix}v>`;
    this.closing = `</${prefix}v></${prefix}c>`;
  }

  /** The cell that begins at `at`; undefined when none in this form does. */
  read(at: number): RawCell | undefined {
    const { text } = this;
    if (!text.startsWith(this.opening, at)) return undefined;
    let reference: string | undefined;
    let style: string | undefined;
    let type: string | undefined;
    let next = at + this.opening.length;
    while (text.charCodeAt(next + 1) === EQUALS && text.charCodeAt(next + 2) === QUOTE) {
      const name = text.charCodeAt(next);
      const start = next + 3;
      next = text.indexOf('"', start) + 1;
      if (next === 0) return undefined;
      const value = text.slice(start, next - 1);
      if (name === LETTER_R) reference = value;
      else if (name === LETTER_S) style = value;
      else if (name === LETTER_T) type = value;
      else return undefined;
      if (text.charCodeAt(next) === SPACE) next += 1;
    }
    if (text.charCodeAt(next) === SLASH && text.charCodeAt(next + 1) === GREATER) {
      this.end = next + 2;
      return { reference, style, type, value: undefined, inline: undefined, formula: false };
    }
    if (text.charCodeAt(next) !== GREATER || !text.startsWith(this.valueOpening, next + 1)) return undefined;
    const value = this.readValue(next + 1 + this.valueOpening.length);
    return value === undefined ? undefined : { reference, style, type, value, inline: undefined, formula: false };
  }

  /** Character data without anything to decode, up to the closing tags. */
  private readValue(start: number): string | undefined {
    const { text } = this;
    let at = start;
    let code = text.charCodeAt(at);
    while (code !== LESS) {
      // Written this way, the end of the text ends the loop too.
      if (!(code >= SPACE && code < REPLACEMENT) || code === AMPERSAND) return undefined;
      code = text.charCodeAt((at += 1));
    }
    if (!text.startsWith(this.closing, at)) return undefined;
    this.end = at + this.closing.length;
    return text.slice(start, at);
  }
}
