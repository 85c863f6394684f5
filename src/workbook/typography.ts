import type { CellStyle, StyleRole } from './workbook-description';

/** How large a role is written, and how much room it keeps. */
export interface TypeSize {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** Room above and below the text together, in points. */
  readonly air: number;
}

/** Calibri is Excel's own font since 2007, and LibreOffice has one of the same widths (Carlito). */
export const FONT_NAME = 'Calibri';

/** The scale of sizes: a role each, none below 9 points, which is still read on a page printed at 85 %. Our design. */
export const TYPOGRAPHY: Readonly<Record<StyleRole, TypeSize>> = {
  headline: { size: 30, bold: true, air: 14 },
  title: { size: 20, bold: true, air: 2 },
  heading: { size: 12, bold: true, air: 4 },
  value: { size: 11, bold: false, air: 1 },
  subtitle: { size: 10, bold: false, air: 2 },
  label: { size: 10, bold: true, air: 5 },
  body: { size: 10, bold: false, air: 5 },
  input: { size: 10, bold: false, air: 5 },
  link: { size: 10, bold: false, air: 5 },
  header: { size: 9, bold: true, air: 6 },
  note: { size: 9, bold: false, air: 5 },
};

/** Room that an indent takes, in points: three blanks of the default font. */
export const INDENT = 7.5;

const IN_TABLES: readonly StyleRole[] = ['header', 'body', 'input', 'link'];

/** Whether a text keeps away from the left edge of its cell: those that wrap beside another in a table. */
export function isIndented({ role, wrap, align }: CellStyle): boolean {
  return wrap === true && align !== 'center' && align !== 'right' && IN_TABLES.includes(role);
}
