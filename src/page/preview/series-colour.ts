import { PALETTE } from '../../workbook/palette';
import type { ChartSeries } from '../../workbook/workbook-description';

/** How a series is drawn: filled, or as a line for what is aimed at. */
export function seriesColours({ tone, look }: ChartSeries): { readonly fill: string; readonly stroke: string; readonly strokeDasharray?: string } {
  const colour = `#${PALETTE[tone].fill}`;
  return look === 'filled' ? { fill: colour, stroke: colour } : { fill: 'none', stroke: colour, strokeDasharray: '4 3' };
}
