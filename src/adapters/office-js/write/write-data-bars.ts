import { PALETTE } from '../../../workbook/palette';
import type { SheetDescription } from '../../../workbook/workbook-description';

/**
 * Bars inside cells, from 0 to the number that fills a cell. Excel puts a new rule before those there are, so they are added
 * from the last to the first, and before the other conditional formats, which come first.
 */
export function writeDataBars(worksheet: Excel.Worksheet, { dataBars = [] }: SheetDescription): void {
  for (const { range, max, tone } of dataBars.toReversed()) {
    const { dataBar } = worksheet.getRange(range).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: String(max) };
    dataBar.positiveFormat.fillColor = `#${PALETTE[tone].fill}`;
  }
}
