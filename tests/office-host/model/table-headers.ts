import { HostError } from '../protocol/host-error';
import type { SheetModel, TableModel } from './sheet-model';
import { columnsOf, repointColumn } from './table-references';
import type { WorkbookModel } from './workbook-model';

/** Header cells of a table hold texts, all different: Excel would change others without asking. */
export function checkHeader(sheet: SheetModel, table: TableModel): void {
  const { first, last } = table.area;
  const seen = new Set<string>();
  for (let { column } = first; column <= last.column; column += 1) {
    const value = sheet.cell(first.row, column)?.value;
    if (typeof value !== 'string' || value === '' || seen.has(value.toLowerCase())) throw new HostError('HeaderWouldChange', 'A header cell that Excel would change.');
    seen.add(value.toLowerCase());
  }
}

/** Carries out a change to cells of a sheet that has tables: what refers to their columns follows the texts of the header cells. */
export function withHeaders(workbook: WorkbookModel, sheet: SheetModel, change: () => void): void {
  const before = sheet.tables.map((table) => columnsOf(sheet, table));
  change();
  sheet.tables.forEach((table, index) => {
    checkHeader(sheet, table);
    const after = columnsOf(sheet, table);
    const moved = (before[index] ?? []).map((from, column) => [from, after[column]] as const);
    // In two steps: a text may come from one column into another.
    for (const [column, [from]] of moved.entries()) repointColumn(workbook, table.name, from, `~${String(column)}`);
    for (const [column, [, to]] of moved.entries()) repointColumn(workbook, table.name, `~${String(column)}`, to);
  });
}

/** Texts that Excel gives to header cells without one. */
export function nameColumns(sheet: SheetModel, { area: { first, last } }: TableModel): void {
  const taken = new Set<unknown>();
  for (let { column } = first; column <= last.column; column += 1) taken.add(sheet.cell(first.row, column)?.value);
  for (let { column } = first; column <= last.column; column += 1) {
    const cell = sheet.ensure(first.row, column);
    if (cell.value !== '') continue;
    let number = column - first.column + 1;
    while (taken.has(`Column${String(number)}`)) number += 1;
    cell.value = `Column${String(number)}`;
    taken.add(cell.value);
  }
}
