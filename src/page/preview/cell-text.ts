import { formatDecimal, formatPercent } from '../../locales/format-number';
import type { Language } from '../../model/language';
import type { CellDescription } from '../../workbook/workbook-description';

const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const FIRST_DAY = 25_569;

/** What a cell shows, in the language of the reader. */
export function cellText({ value, style }: CellDescription, language: Language): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  if (style.format === 'percent') return formatPercent(value);
  if (style.format === 'decimal') return formatDecimal(value, language);
  return style.format === 'date' ? isoDay(value) : String(value);
}

function isoDay(serial: number): string {
  return new Date((serial - FIRST_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
