import type { SheetDescription } from '../../../workbook/workbook-description';
import { constantFormula } from '../text-constant';

/** Hidden defined names of the sheet alone. */
export function writeNames(worksheet: Excel.Worksheet, { names }: SheetDescription): void {
  for (const [name, text] of Object.entries(names)) worksheet.names.add(name, constantFormula(text)).visible = false;
}
