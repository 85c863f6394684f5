import { HostError, alreadyExists, invalidArgument, notFound } from '../protocol/host-error';
import { flag, text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { collection, kept, method, orNull, writable } from '../protocol/members';
import { overlap } from '../model/area';
import type { SheetModel, TableModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { addressText } from './sheet-range';

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
      checkHeader(sheet, area);
      const id = workbook.newId();
      const table: TableModel = { id, name: `Table${id.replace(/\D/g, '')}`, area, bag: {} };
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
        table.name = name;
      }),
      style: kept('1.1', text, table.bag, 'style', 'TableStyleMedium2'),
      showBandedRows: kept('1.3', flag, table.bag, 'showBandedRows', true),
      delete: method('1.1', [], () => { remove(sheet, table); }),
    },
  };
}

/** Header cells of a table hold texts, all different: Excel would change others without asking. */
function checkHeader(sheet: SheetModel, { first, last }: TableModel['area']): void {
  const seen = new Set<string>();
  for (let { column } = first; column <= last.column; column += 1) {
    const value = sheet.cell(first.row, column)?.value;
    if (typeof value !== 'string' || value === '' || seen.has(value.toLowerCase())) throw new HostError('HeaderWouldChange', 'A header cell that Excel would change.');
    seen.add(value.toLowerCase());
  }
}

function checkTableName({ sheets, names }: WorkbookModel, table: TableModel, name: string): void {
  if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw invalidArgument(`${name} is no name for a table`);
  const taken = [...names, ...sheets.flatMap(({ tables }) => tables.filter((other) => other !== table).map((other) => other.name))];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw alreadyExists(`a table ${name}`);
}

/** A deleted table takes its cells along. */
function remove(sheet: SheetModel, table: TableModel): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  for (const { row, column, cell } of sheet.entries()) {
    const { first, last } = table.area;
    if (row < first.row || row > last.row || column < first.column || column > last.column) continue;
    cell.value = '';
    delete cell.formula;
  }
}
