import type { SheetDescription } from '../../../workbook/workbook-description';
import type { Placing } from './placing';
import { writeCells } from './write-cells';
import { writeConditionalFormats } from './write-conditional-formats';
import { writeDataBars } from './write-data-bars';
import { writeLayout } from './write-layout';
import { writeLinks } from './write-links';
import { writePage } from './write-page';
import { writeStyles } from './write-styles';
import { writeTables } from './write-tables';
import { writeValidations } from './write-validations';

/** Queues everything of a description, but for its charts and names, on an empty sheet. Links come before styles: Excel gives them its own looks. */
export function writeSheet(worksheet: Excel.Worksheet, sheet: SheetDescription, placing: Placing): void {
  writeCells(worksheet, sheet, placing);
  writeLinks(worksheet, sheet);
  writeTables(worksheet, sheet, placing);
  writeStyles(worksheet, sheet);
  writeLayout(worksheet, sheet);
  writeValidations(worksheet, sheet, placing);
  writeDataBars(worksheet, sheet);
  writeConditionalFormats(worksheet, sheet, placing);
  writePage(worksheet, sheet);
}
