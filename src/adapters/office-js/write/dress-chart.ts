import { INK } from '../../../workbook/palette';
import { FONT_NAME } from '../../../workbook/typography';
import type { ChartDescription } from '../../../workbook/workbook-description';

/** In points: our design. */
const TITLE_SIZE = 11;
const TEXT_SIZE = 9;
const LINE_WEIGHT = 0.75;

/** Looks of a chart that do not depend on what it shows: white paper without a frame, our font, quiet lines and no ticks. */
export function dressChart({ format, title, axes }: Excel.Chart, kind: ChartDescription['kind']): void {
  format.fill.setSolidColor('#FFFFFF');
  format.border.lineStyle = 'None';
  format.roundedCorners = false;
  dressText(format.font, TEXT_SIZE, false);
  dressText(title.format.font, TITLE_SIZE, true);
  for (const axis of [axes.categoryAxis, axes.valueAxis]) {
    axis.majorTickMark = 'None';
    axis.minorTickMark = 'None';
    dressLine(axis.format.line);
  }
  // The numbers of a radar would lie on its areas; its rings are counted instead.
  axes.valueAxis.tickLabelPosition = kind === 'radar' ? 'None' : 'NextToAxis';
  axes.valueAxis.majorGridlines.visible = true;
  dressLine(axes.valueAxis.majorGridlines.format.line);
  axes.categoryAxis.majorGridlines.visible = kind === 'radar';
  if (kind === 'radar') dressLine(axes.categoryAxis.majorGridlines.format.line);
}

/** The whole chart's texts first: Excel gives their looks to the title too. */
function dressText(font: Excel.ChartFont, size: number, bold: boolean): void {
  font.name = FONT_NAME;
  font.size = size;
  font.bold = bold;
  font.color = `#${INK.text}`;
}

function dressLine(line: Excel.ChartLineFormat): void {
  line.color = `#${INK.line}`;
  line.weight = LINE_WEIGHT;
}
