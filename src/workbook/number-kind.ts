import type { NumberKind } from './sheet-data';

/**
 * Parts of a format code that stand for no digit or date: quoted text, an escaped character, the width of a character,
 * a character repeated, and colours, conditions, currencies in brackets; elapsed time `[h]`, `[mm]`, `[ss]` counts.
 */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi;

/** Longest format code that Excel takes. */
const LONGEST_CODE = 255;

/** How a number with this format code is shown: as a percentage, as a date or time of day, or otherwise. */
export function kindOfCode(code: string): NumberKind {
  const symbols = code.slice(0, LONGEST_CODE).replace(LITERALS, '');
  if (symbols.includes('%')) return 'percent';
  return /[ymdhs]/i.test(symbols) ? 'date' : 'plain';
}
