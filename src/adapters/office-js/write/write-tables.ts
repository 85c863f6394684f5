import type { SheetDescription } from '../../../workbook/workbook-description';
import type { Placing } from './placing';

/** Tables with filter buttons; our cell styles do the looks, so the table style is the plainest one. */
export function writeTables(worksheet: Excel.Worksheet, { tables }: SheetDescription, { tables: names, kept }: Placing): void {
  tables.forEach(({ name: wished, range }, index) => {
    const name = names[index] ?? wished;
    const table = kept.has(name) ? worksheet.tables.getItem(name) : addTable(worksheet, range, name);
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  });
}

function addTable(worksheet: Excel.Worksheet, range: string, name: string): Excel.Table {
  const table = worksheet.tables.add(range, true);
  table.name = name;
  return table;
}
