import type { NumberKind } from '../../../workbook/sheet-data';

/** Built-in formats (ISO/IEC 29500-1, 18.8.30), those of East Asian locales included. */
const PERCENT_IDS: readonly number[] = [9, 10];
const DATE_IDS: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/**
 * Parts of a format code that stand for no digit or date: quoted text, an escaped character, the width of a character,
 * a character repeated, and colours, conditions, currencies in brackets; elapsed time `[h]`, `[mm]`, `[ss]` counts.
 */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi;

/** Longest format code that Excel takes. */
const LONGEST_CODE = 255;

/** How a number with this built-in format is shown. */
export function kindOfBuiltIn(id: number): NumberKind {
  if (PERCENT_IDS.includes(id)) return 'percent';
  return DATE_IDS.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain';
}

/** How a number with this format code is shown: as a percentage, as a date or time of day, or otherwise. */
export function kindOfCode(code: string): NumberKind {
  const symbols = code.slice(0, LONGEST_CODE).replace(LITERALS, '');
  if (symbols.includes('%')) return 'percent';
  return /[ymdhs]/i.test(symbols) ? 'date' : 'plain';
}
