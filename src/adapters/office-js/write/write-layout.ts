import { cellAddress, columnLetters } from '../../../workbook/a1-address';
import { PALETTE } from '../../../workbook/palette';
import { fittingHeight } from '../../../workbook/row-height';
import { columnPoints } from '../../../workbook/text-metrics';
import type { SheetDescription } from '../../../workbook/workbook-description';
import { inLists } from './cell-areas';

/** Column widths, row heights, merged cells, what stays in view, the colour of the tab; no grid lines. */
export function writeLayout(worksheet: Excel.Worksheet, sheet: SheetDescription): void {
  worksheet.showGridlines = false;
  if (sheet.tabTone !== null) worksheet.tabColor = `#${PALETTE[sheet.tabTone].fill}`;
  for (const [points, columns] of byPoints(sheet.columnWidths.map((width, index) => [columnPoints(width), columnLetters(index + 1)]))) {
    for (const list of inLists(columns.map((column) => `${column}:${column}`))) worksheet.getRanges(list).format.columnWidth = points;
  }
  const heights = sheet.rows.flatMap((row) => {
    const height = row.height ?? fittingHeight(row, sheet);
    return height === null ? [] : [[height, String(row.row)] as const];
  });
  for (const [points, rows] of byPoints(heights)) {
    for (const list of inLists(rows.map((row) => `${row}:${row}`))) worksheet.getRanges(list).format.rowHeight = points;
  }
  for (const merge of sheet.merges) worksheet.getRange(merge).merge();
  writeFreeze(worksheet, sheet.freeze);
}

function byPoints(sizes: readonly (readonly [points: number, name: string])[]): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const [points, name] of sizes) names.set(points, [...(names.get(points) ?? []), name]);
  return names;
}

function writeFreeze(worksheet: Excel.Worksheet, freeze: SheetDescription['freeze']): void {
  if (freeze === null) return;
  const { freezePanes } = worksheet;
  const { rows: row, columns: column } = freeze;
  if (row > 0 && column > 0) freezePanes.freezeAt(worksheet.getRange(`A1:${cellAddress({ row, column })}`));
  else if (row > 0) freezePanes.freezeRows(row);
  else if (column > 0) freezePanes.freezeColumns(column);
}
