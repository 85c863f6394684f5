import { INK, PALETTE } from './palette';
import type { StyleRole } from './workbook-description';

/** How a role looks before a tone is put on it; colours are RRGGBB. Its size stands in `typography.ts`. */
export interface RoleLook {
  readonly colour: string;
  readonly underlined?: true;
  readonly fill?: string;
  /** A hairline under the cell parts rows of a table, a stronger one its header; a box, whose upper side is the line of the cell above, invites to fill in. */
  readonly lines?: 'under' | 'strong' | 'box';
}

const DEEP = PALETTE.accent.fill;

/** Colours and lines of every sheet: our design. */
export const ROLE_LOOKS: Readonly<Record<StyleRole, RoleLook>> = {
  title: { colour: DEEP },
  subtitle: { colour: INK.quiet },
  heading: { colour: DEEP },
  label: { colour: INK.quiet },
  value: { colour: INK.text },
  headline: { colour: DEEP },
  header: { colour: DEEP, fill: PALETTE['step-0'].fill, lines: 'strong' },
  body: { colour: INK.text, lines: 'under' },
  input: { colour: INK.text, fill: INK.input, lines: 'box' },
  note: { colour: INK.quiet },
  link: { colour: INK.link, underlined: true, lines: 'under' },
};
