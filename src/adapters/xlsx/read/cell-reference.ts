import { LAST_COLUMN, LAST_ROW } from '../../../workbook/a1-address';

const LETTERS = 26;
const BEFORE_A = 0x40;
const ZERO = 0x30;
/** Clears what tells small letters from capitals. */
const CAPITAL = ~0x20;

/** How many letters a reference such as `B3`, in [start, end) of a text, begins with. */
function letterCount(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > BEFORE_A) at += 1;
  return at - start;
}

/** The column that a cell reference in [start, end) of a text names; 0 when it names none inside the grid. */
export function columnOf(text: string, start: number, end: number): number {
  const count = letterCount(text, start, end);
  let column = 0;
  for (let at = start; at < start + count; at += 1) {
    const letter = (text.charCodeAt(at) & CAPITAL) - BEFORE_A;
    if (letter < 1 || letter > LETTERS || column > LAST_COLUMN) return 0;
    column = column * LETTERS + letter;
  }
  return column <= LAST_COLUMN ? column : 0;
}

/** The row that a cell reference in [start, end) of a text names; 0 when it names none inside the grid. */
export function rowOf(text: string, start: number, end: number): number {
  let row = 0;
  for (let at = start + letterCount(text, start, end); at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < (row === 0 ? 1 : 0) || digit > 9 || row > LAST_ROW) return 0;
    row = row * 10 + digit;
  }
  return row <= LAST_ROW ? row : 0;
}
