import { PALETTE } from '../../../workbook/palette';
import type { DataBarDescription } from '../../../workbook/workbook-description';
import { colourXml } from './cell-format-xml';
import { element } from './xml-element';

/** A bar is as long as its share, of nothing as of all: without these Excel draws 10 to 90 % of the cell. */
const LENGTHS = { minLength: 0, maxLength: 100 } as const;

/** The `conditionalFormatting` elements of bars in cells (ISO/IEC 29500-1 18.3.1.28). `before` is the number of rules that come first. */
export function dataBarsXml(bars: readonly DataBarDescription[], before: number): string {
  return bars
    .map(({ range, max, tone }, index) => {
      const ends = [0, max].map((val) => element('cfvo', { type: 'num', val }));
      const bar = element('dataBar', LENGTHS, ...ends, colourXml('color', PALETTE[tone].fill));
      return element('conditionalFormatting', { sqref: range }, element('cfRule', { type: 'dataBar', priority: before + index + 1 }, bar));
    })
    .join('');
}
