import { rowHeight, ROW_HEIGHT } from './row-height';
import { columnPoints } from './text-metrics';
import type { SheetDescription } from './workbook-description';

/** In inches: our design. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

const POINTS_PER_INCH = 72;
const POINTS_PER_MILLIMETRE = POINTS_PER_INCH / 25.4;

/** A4 upright, in points (ISO 216). */
const A4 = { short: 210 * POINTS_PER_MILLIMETRE, long: 297 * POINTS_PER_MILLIMETRE } as const;

type Printed = Pick<SheetDescription, 'columnWidths' | 'merges' | 'rows' | 'print'>;

/** The scale, at most 1, at which Excel prints a sheet: one page wide, and as many tall as it says. */
export function printScale(sheet: Printed): number {
  const { pagesTall } = sheet.print;
  return Math.min(widthScale(sheet), pagesTall === null ? 1 : (paper(sheet.print).down * pagesTall) / sheetHeight(sheet));
}

/** How much higher a sheet may be before its pages have to be scaled down for it, in points; less than 0 when they are. */
export function roomLeft(sheet: Printed): number {
  return (paper(sheet.print).down * (sheet.print.pagesTall ?? 1)) / widthScale(sheet) - sheetHeight(sheet);
}

function widthScale({ columnWidths, print }: Printed): number {
  return Math.min(1, paper(print).across / columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0));
}

/** The paper within its margins, in points. */
function paper({ orientation }: SheetDescription['print']): { readonly across: number; readonly down: number } {
  const [wide, tall] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return { across: wide - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH, down: tall - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH };
}

function sheetHeight(sheet: Pick<SheetDescription, 'columnWidths' | 'merges' | 'rows'>): number {
  const described = sheet.rows.reduce((sum, row) => sum + rowHeight(row, sheet), 0);
  const left = (sheet.rows.at(-1)?.row ?? 0) - sheet.rows.length;
  return described + left * ROW_HEIGHT;
}
