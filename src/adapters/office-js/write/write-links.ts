import { qualifiedAddress, rangeAddress } from '../../../workbook/a1-address';
import type { SheetDescription } from '../../../workbook/workbook-description';

/** Links inside the workbook, a column at a time. They lead to where the sheets will stand: Excel does not lead links back. */
export function writeLinks(worksheet: Excel.Worksheet, { rows }: SheetDescription): void {
  for (const [column, links] of linksByColumn(rows)) {
    const numbers = [...links.keys()];
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (first === undefined || last === undefined) continue;
    const range = worksheet.getRange(rangeAddress({ row: first, column }, { row: last, column }));
    range.setCellProperties(Array.from({ length: last - first + 1 }, (_, index) => [linkOf(links.get(first + index))]));
  }
}

function linkOf(hyperlink: Excel.RangeHyperlink | undefined): Excel.SettableCellProperties {
  return hyperlink === undefined ? {} : { hyperlink };
}

/** Column -> row -> link. */
function linksByColumn(rows: SheetDescription['rows']): Map<number, Map<number, Excel.RangeHyperlink>> {
  const columns = new Map<number, Map<number, Excel.RangeHyperlink>>();
  for (const { row, cells } of rows) {
    for (const { column, link } of cells) {
      if (link === undefined) continue;
      const links = columns.get(column) ?? new Map<number, Excel.RangeHyperlink>();
      columns.set(column, links.set(row, { documentReference: qualifiedAddress(link.sheet, link.address), screenTip: link.tip }));
    }
  }
  return columns;
}
