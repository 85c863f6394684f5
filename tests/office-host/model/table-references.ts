import { qualifiedAddress } from '../../../src/workbook/a1-address';
import { addressOf } from './area';
import { everyFormula } from './every-formula';
import type { SheetModel, TableModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** A text constant, or a table with one of its columns, as in `SUM(Gaps[Tier])`. The host knows no other structured references. */
const PIECES = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[([^[\]]+)\]/gu;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Names of the tables that a formula refers to. */
export function tablesIn(formula: string): string[] {
  return formula.includes('[') ? [...formula.matchAll(PIECES)].flatMap(([, table]) => table ?? []) : [];
}

/** Text of the header cell of each column. */
export function columnsOf(sheet: SheetModel, { area: { first, last } }: TableModel): string[] {
  return Array.from({ length: last.column - first.column + 1 }, (_, index) => String(sheet.cell(first.row, first.column + index)?.value ?? ''));
}

/** A formula with the cells that its structured references stand for; those that stand for none become `#REF!`. */
export function withoutTables(formula: string, sheets: readonly SheetModel[]): string {
  return changed(formula, (name, column) => {
    for (const sheet of sheets) {
      const table = sheet.tables.find((each) => same(each.name, name));
      const index = table === undefined ? -1 : columnsOf(sheet, table).findIndex((each) => same(each, column));
      if (table === undefined || index < 0) continue;
      const { first, last } = table.area;
      const at = first.column + index;
      return qualifiedAddress(sheet.name, addressOf({ first: { row: first.row + 1, column: at }, last: { row: last.row, column: at } }));
    }
    return '#REF!';
  });
}

/** What Excel does to every formula when a table is renamed; with `to` undefined, when it is deleted. */
export function repointTable(workbook: WorkbookModel, from: string, to: string | undefined): void {
  everyFormula(workbook, (formula) => changed(formula, (name, column, piece) => (!same(name, from) ? piece : to === undefined ? '#REF!' : `${to}[${column}]`)));
}

/** The same for a column of a table, whose header cell got another text. */
export function repointColumn(workbook: WorkbookModel, table: string, from: string, to: string | undefined): void {
  if (from === to) return;
  everyFormula(workbook, (formula) => changed(formula, (name, column, piece) => (!same(name, table) || !same(column, from) ? piece : to === undefined ? '#REF!' : `${name}[${to}]`)));
}

function changed(formula: string, change: (table: string, column: string, piece: string) => string): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(PIECES, (piece, table?: string, column?: string) => (table === undefined || column === undefined ? piece : change(table, column, piece)));
}
