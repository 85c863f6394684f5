import type { StyleRole } from '../../../workbook/workbook-description';
import { INK, PALETTE } from '../../../workbook/palette';

/** How a role looks before a tone is put on it; colours are RRGGBB. */
export interface RoleLook {
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly emphasis?: 'bold' | 'italic' | 'underlined';
  readonly fill?: string;
  /** A line under the cell parts rows of a table; a box invites to fill in. */
  readonly lines?: 'under' | 'box';
}

/** Calibri is Excel's own font since 2007, and LibreOffice has one of the same widths (Carlito). */
export const FONT_NAME = 'Calibri';

const DEEP = PALETTE.accent.fill;

/** Typography of every sheet: our design. */
export const ROLE_LOOKS: Readonly<Record<StyleRole, RoleLook>> = {
  title: { size: 18, colour: DEEP, emphasis: 'bold' },
  subtitle: { size: 11, colour: INK.quiet },
  heading: { size: 13, colour: DEEP, emphasis: 'bold' },
  label: { size: 10, colour: INK.quiet, emphasis: 'bold' },
  value: { size: 11, colour: INK.text },
  headline: { size: 28, colour: DEEP, emphasis: 'bold' },
  header: { size: 10, colour: PALETTE.accent.text, emphasis: 'bold', fill: DEEP, lines: 'under' },
  body: { size: 10, colour: INK.text, lines: 'under' },
  input: { size: 10, colour: INK.text, fill: INK.input, lines: 'box' },
  note: { size: 10, colour: INK.quiet, emphasis: 'italic' },
  link: { size: 10, colour: INK.link, emphasis: 'underlined', lines: 'under' },
};
