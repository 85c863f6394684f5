import { PALETTE } from '../../../workbook/palette';
import type { SheetDescription } from '../../../workbook/workbook-description';

/** Bars inside cells, from 0 to the number that fills a cell. */
export function writeDataBars(worksheet: Excel.Worksheet, { dataBars = [] }: SheetDescription): void {
  for (const { range, max, tone } of dataBars) {
    const { dataBar } = worksheet.getRange(range).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: String(max) };
    dataBar.positiveFormat.fillColor = `#${PALETTE[tone].fill}`;
  }
}
