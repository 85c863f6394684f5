import { PALETTE } from '../../../workbook/palette';
import type { SheetDescription } from '../../../workbook/workbook-description';
import type { Placing } from './placing';
import { movedFormula } from './sheet-moves';

/** Tones by rule. Excel puts a new rule before those there are, so they are added from the last to the first. */
export function writeConditionalFormats(worksheet: Excel.Worksheet, { conditionalFormats }: SheetDescription, { moves }: Placing): void {
  for (const { ranges, formula, tone } of conditionalFormats.toReversed()) {
    const { custom } = worksheet.getRanges(ranges.join()).conditionalFormats.add('Custom');
    custom.rule.formula = `=${movedFormula(formula, moves)}`;
    custom.format.fill.color = `#${PALETTE[tone].fill}`;
    custom.format.font.color = `#${PALETTE[tone].text}`;
  }
}
