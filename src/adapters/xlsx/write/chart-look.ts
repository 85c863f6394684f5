import { INK, inkOf, PALETTE } from '../../../workbook/palette';
import { FONT_NAME } from '../../../workbook/typography';
import type { ChartDescription, ChartSeries } from '../../../workbook/workbook-description';
import type { Dialect } from './dialect';
import { element } from './xml-element';
import { xmlText } from './xml-text';

/** EMU in a point (ISO/IEC 29500-1 20.1.2.1). */
const POINT = 12_700;

/** In points; no text of a chart is smaller than the axes': our design. */
const TITLE_SIZE = 11;
const AXIS_SIZE = 9;

/** How much of the lines behind it an area hides, in percent. */
const AREA_OPACITY = 70;

const WHITE = 'FFFFFF';

/** The `c:title` of a chart, above its plot. */
export function chartTitleXml(title: string): string {
  const look = { sz: TITLE_SIZE * 100, b: true };
  const run = element('a:r', {}, element('a:rPr', look, ...fontXml(INK.text)), `<a:t>${xmlText(title)}</a:t>`);
  const paragraph = element('a:p', {}, element('a:pPr', {}, element('a:defRPr', look, ...fontXml(INK.text))), run);
  return element('c:title', {}, element('c:tx', {}, element('c:rich', {}, '<a:bodyPr/><a:lstStyle/>', paragraph)), '<c:overlay val="0"/>');
}

/** The `c:txPr` of all texts of a chart that have no other. */
export function chartTextXml(): string {
  const look = element('a:defRPr', { sz: AXIS_SIZE * 100, b: false }, ...fontXml(INK.text));
  return element('c:txPr', {}, '<a:bodyPr/><a:lstStyle/>', element('a:p', {}, element('a:pPr', {}, look), '<a:endParaRPr/>'));
}

/** The `c:spPr` of a series: pale areas get an edge, and what is aimed at is an edge alone, so that grey tells them apart too. */
export function seriesLookXml({ look, tone }: ChartSeries, kind: ChartDescription['kind'], dialect: Dialect): string {
  const ink = inkOf(tone);
  if (look === 'outlined') return element('c:spPr', {}, '<a:noFill/>', kind === 'radar' ? lineXml(ink, 2, 'sysDash') : lineXml(ink, 1.5));
  const opacity = kind === 'radar' ? element('a:alpha', { val: dialect.finePercent(AREA_OPACITY) }) : undefined;
  return element('c:spPr', {}, solidXml(PALETTE[tone].fill, opacity), lineXml(ink, 0.75));
}

/** The `c:spPr` of a line of the plot: an axis or a grid. */
export function plotLineXml(): string {
  return element('c:spPr', {}, lineXml(INK.line, 0.75));
}

/** The `c:spPr` of a chart as a whole: white paper without a frame, as the sheet has no grid. */
export function paperXml(): string {
  return element('c:spPr', {}, solidXml(WHITE), '<a:ln><a:noFill/></a:ln>');
}

function solidXml(colour: string, opacity?: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }, opacity));
}

function lineXml(colour: string, points: number, dash?: string): string {
  return element('a:ln', { w: points * POINT }, solidXml(colour), dash === undefined ? undefined : element('a:prstDash', { val: dash }));
}

function fontXml(colour: string): [string, string] {
  return [solidXml(colour), element('a:latin', { typeface: FONT_NAME })];
}
