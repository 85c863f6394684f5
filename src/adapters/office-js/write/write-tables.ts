import type { SheetDescription } from '../../../workbook/workbook-description';
import type { Placing } from './placing';

/** Tables with filter buttons; our cell styles do the looks, so the table style is the plainest one. */
export function writeTables(worksheet: Excel.Worksheet, { tables }: SheetDescription, placing: Placing): void {
  tables.forEach(({ name, range }, index) => {
    const table = worksheet.tables.add(range, true);
    table.name = placing.tables[index] ?? name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  });
}
