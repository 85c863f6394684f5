import { BOLD_WIDTHS, REGULAR_WIDTHS, UNITS_PER_EM } from './character-widths';
import { TYPOGRAPHY } from './typography';
import type { StyleRole } from './workbook-description';

/** Width of a character that the table lacks, in ems: most are narrower, and those of East Asia just as wide. */
const UNKNOWN_WIDTH = 1;

/** Screens round the width of each character to whole pixels, so that texts come out up to this much longer. */
const ROUNDING = 1.03;

const POINTS_PER_PIXEL = 0.75;

/** The widest digit of the default font on screen, in pixels: the unit of column widths (ISO/IEC 29500-1 18.3.1.13). */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** Excel's width of a column that has none of its own, in characters. */
const DEFAULT_WIDTH = 8;

/** Characters up to this code are looked up by their place, as they are nearly all. */
const COMMON_CODES = 0x180;

const REGULAR = advances(REGULAR_WIDTHS);
const BOLD = advances(BOLD_WIDTHS);

interface AdvanceTable {
  readonly common: Float64Array;
  readonly others: ReadonlyMap<number, number>;
}

function advances(widths: typeof REGULAR_WIDTHS): AdvanceTable {
  const common = new Float64Array(COMMON_CODES).fill(UNKNOWN_WIDTH);
  const others = new Map<number, number>();
  for (const [width, characters] of widths) {
    for (let at = 0; at < characters.length; at += 1) {
      const code = characters.charCodeAt(at);
      if (code < COMMON_CODES) common[code] = width / UNITS_PER_EM;
      else others.set(code, width / UNITS_PER_EM);
    }
  }
  return { common, others };
}

/** Width of a text in one line, in points, as wide as a screen may draw it. */
export function textWidth(text: string, role: StyleRole): number {
  const { size, bold } = TYPOGRAPHY[role];
  const { common, others } = bold ? BOLD : REGULAR;
  let ems = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    ems += (code < COMMON_CODES ? common[code] : others.get(code)) ?? UNKNOWN_WIDTH;
  }
  return ems * size * ROUNDING;
}

/** Width of a column on paper, in points, from its width in characters, the padding that Excel adds included. */
export function columnPoints(characters: number): number {
  return Math.ceil(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Room for text in a cell that takes the columns from the first to the last, counted from 1, in points. */
export function textRoom(columnWidths: readonly number[], first: number, last: number): number {
  let points = -PADDING_PIXELS * POINTS_PER_PIXEL;
  for (let column = first; column <= last; column += 1) points += columnPoints(columnWidths[column - 1] ?? DEFAULT_WIDTH);
  return points;
}

/** The least width of a column, in characters, in half characters, that leaves so many points for text. */
export function columnCharacters(points: number): number {
  return Math.ceil((2 * points) / (DIGIT_PIXELS * POINTS_PER_PIXEL)) / 2;
}

/** Lines that a text takes in so many points when it is broken at its line feeds, at blanks, and inside words longer than a line. */
export function lineCount(text: string, role: StyleRole, room: number): number {
  if (!text.includes('\n')) return paragraphLines(text, role, room);
  return text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, role, room), 0);
}

function paragraphLines(paragraph: string, role: StyleRole, room: number): number {
  if (paragraph.length * TYPOGRAPHY[role].size * ROUNDING <= room || textWidth(paragraph, role) <= room) return 1;
  const blank = textWidth(' ', role);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, role);
    if (used > 0 && used + blank + width <= room) {
      used += blank + width;
      continue;
    }
    if (used > 0) lines += 1;
    const whole = Math.max(0, Math.ceil(width / room) - 1);
    lines += whole;
    used = width - whole * room;
  }
  return lines;
}

/** The widest word of a text, in points. */
export function widestWord(text: string, role: StyleRole): number {
  return text.split(/\s/).reduce((widest, word) => Math.max(widest, textWidth(word, role)), 0);
}
