import { HostError, alreadyExists, invalidArgument, notFound } from '../protocol/host-error';
import { flag, text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { collection, kept, method, orNull, readable, writable } from '../protocol/members';
import { overlap } from '../model/area';
import type { SheetModel, TableModel } from '../model/sheet-model';
import { checkHeader, nameColumns } from '../model/table-headers';
import { columnsOf, repointColumn, repointTable } from '../model/table-references';
import type { WorkbookModel } from '../model/workbook-model';
import { rangeObjectOf } from './ranges';
import { addressText, SheetRange } from './sheet-range';

/** The tables of a sheet. */
export function tableCollection(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const object = (table: TableModel): HostObject => tableObject(workbook, sheet, table);
  const find = (key: unknown): HostObject => {
    const table = sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === text(key).toLowerCase());
    if (table === undefined) throw notFound(`table ${text(key)}`);
    return object(table);
  };
  return collection('TableCollection', () => sheet.tables.map(object), find, '1.1', {
    getItemOrNullObject: method('1.4', [text], orNull(find)),
    add: method('1.1', [addressText, flag], (area, hasHeaders) => {
      if (!hasHeaders) throw new HostError('NotImplemented', 'Tables without a header.');
      if (sheet.tables.some((table) => overlap(table.area, area))) throw invalidArgument('a table over a table');
      if (sheet.merges.some((merge) => overlap(merge, area))) throw new HostError('InvalidOperation', 'A table over merged cells.');
      const id = workbook.newId();
      const table: TableModel = { id, name: `Table${id.replace(/\D/g, '')}`, area, bag: {} };
      checkHeader(sheet, table);
      sheet.tables.push(table);
      return object(table);
    }),
  });
}

/** A Table object. */
export function tableObject(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): HostObject {
  return {
    className: 'Table',
    identity: { Id: table.id },
    members: {
      name: writable('1.1', text, () => table.name, (name) => {
        checkTableName(workbook, table, name);
        repointTable(workbook, table.name, name);
        table.name = name;
      }),
      showHeaders: readable('1.1', () => table.bag['showHeaders'] ?? true),
      showTotals: readable('1.1', () => table.bag['showTotals'] ?? false),
      style: kept('1.1', text, table.bag, 'style', 'TableStyleMedium2'),
      showBandedRows: kept('1.3', flag, table.bag, 'showBandedRows', true),
      getRange: method('1.1', [], () => rangeObjectOf(workbook, new SheetRange(sheet, table.area))),
      clearFilters: method('1.2', [], () => { delete table.bag['filter']; }),
      resize: method('1.13', [addressText], (area) => { resize(workbook, sheet, table, area); }),
      delete: method('1.1', [], () => { remove(workbook, sheet, table); }),
    },
  };
}

function checkTableName({ sheets, names }: WorkbookModel, table: TableModel, name: string): void {
  if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw invalidArgument(`${name} is no name for a table`);
  const taken = [...names, ...sheets.flatMap(({ tables }) => tables.filter((other) => other !== table).map((other) => other.name))];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw alreadyExists(`a table ${name}`);
}

/** The header stays in its row, and something of the table in its place; columns that leave it are gone for what refers to them. */
function resize(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, area: TableModel['area']): void {
  if (area.first.row !== table.area.first.row || area.last.row <= area.first.row || !overlap(area, table.area)) throw invalidArgument('a size that the table cannot get');
  if (sheet.tables.some((other) => other !== table && overlap(other.area, area))) throw invalidArgument('a table over a table');
  if (sheet.merges.some((merge) => overlap(merge, area))) throw new HostError('InvalidOperation', 'A table over merged cells.');
  const before = columnsOf(sheet, table);
  table.area = area;
  nameColumns(sheet, table);
  const after = columnsOf(sheet, table);
  for (const column of before) if (!after.includes(column)) repointColumn(workbook, table.name, column, undefined);
  workbook.changes += 1;
}

/** A deleted table takes its cells along, and leaves `#REF!` where something referred to it. */
function remove(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  repointTable(workbook, table.name, undefined);
  for (const { row, column, cell } of sheet.entries()) {
    const { first, last } = table.area;
    if (row < first.row || row > last.row || column < first.column || column > last.column) continue;
    cell.value = '';
    delete cell.formula;
  }
}
