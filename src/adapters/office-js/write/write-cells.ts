import type { CellDescription, NumberFormat, SheetDescription } from '../../../workbook/workbook-description';
import { enteredText } from './entered-text';
import type { Placing } from './placing';
import { movedFormula } from './sheet-moves';
import { usedArea } from './used-area';

/** Number formats in en-US notation, as `numberFormat` takes them. */
export const FORMAT_CODES: Readonly<Record<NumberFormat, string>> = { general: 'General', text: '@', integer: '0', decimal: '0.00', percent: '0%', date: 'yyyy-mm-dd' };

/**
 * Writes all values and formulas of a sheet as one block, then their number formats: Excel gives a formula without a
 * format that of the cells it reads, so those are given theirs back.
 */
export function writeCells(worksheet: Excel.Worksheet, { rows }: SheetDescription, { moves }: Placing): void {
  const area = usedArea(rows);
  if (area === undefined) return;
  const range = worksheet.getRange(area.address);
  range.formulas = area.grid((cell) => entered(cell, (formula) => `=${movedFormula(formula, moves)}`));
  range.numberFormat = area.grid(({ style, formula }) => (style.format === undefined && formula === undefined ? null : FORMAT_CODES[style.format ?? 'general']));
}

function entered({ value, formula }: CellDescription, inPlace: (formula: string) => string): string | number | boolean | null {
  if (formula !== undefined) return inPlace(formula);
  if (typeof value === 'string') return value === '' ? null : enteredText(value);
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
