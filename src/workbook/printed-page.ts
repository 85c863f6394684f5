import { rowHeight, ROW_HEIGHT } from './row-height';
import { columnPoints } from './text-metrics';
import type { SheetDescription } from './workbook-description';

/** In inches: our design. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

const POINTS_PER_INCH = 72;
const POINTS_PER_MILLIMETRE = POINTS_PER_INCH / 25.4;

/** A4 upright, in points (ISO 216). */
const A4 = { short: 210 * POINTS_PER_MILLIMETRE, long: 297 * POINTS_PER_MILLIMETRE } as const;

/** The scale, at most 1, at which Excel prints a sheet: one page wide, and as many tall as it says. */
export function printScale(sheet: Pick<SheetDescription, 'columnWidths' | 'merges' | 'rows' | 'print'>): number {
  const { orientation, pagesTall } = sheet.print;
  const [wide, tall] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const across = wide - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH;
  const down = tall - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH;
  const width = sheet.columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return Math.min(1, across / width, pagesTall === null ? 1 : (down * pagesTall) / sheetHeight(sheet));
}

function sheetHeight(sheet: Pick<SheetDescription, 'columnWidths' | 'merges' | 'rows'>): number {
  const described = sheet.rows.reduce((sum, row) => sum + rowHeight(row, sheet), 0);
  const left = (sheet.rows.at(-1)?.row ?? 0) - sheet.rows.length;
  return described + left * ROW_HEIGHT;
}
