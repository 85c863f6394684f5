import type { CSSProperties } from 'react';
import { PALETTE } from '../../workbook/palette';
import type { CellStyle } from '../../workbook/workbook-description';

/** The colours and alignment of a cell, where it has its own; the rest of its look is its role's, in the style sheet. */
export function toneStyle({ tone, align, wrap }: CellStyle): CSSProperties {
  return {
    ...(tone !== undefined && { background: `#${PALETTE[tone].fill}`, color: `#${PALETTE[tone].text}` }),
    ...(align !== undefined && { textAlign: align }),
    ...(wrap !== true && { whiteSpace: 'nowrap' }),
  };
}
