import type { NumberKind } from '../../../workbook/sheet-data';

/** Built-in formats (ISO/IEC 29500-1, 18.8.30), those of East Asian locales included. */
const PERCENT_IDS: readonly number[] = [9, 10];
const DATE_IDS: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** How a number with this built-in format is shown. */
export function kindOfBuiltIn(id: number): NumberKind {
  if (PERCENT_IDS.includes(id)) return 'percent';
  return DATE_IDS.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain';
}
