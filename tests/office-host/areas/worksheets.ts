import { HostError, alreadyExists, invalidArgument, notFound } from '../protocol/host-error';
import { text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { collection, method, orNull } from '../protocol/members';
import { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { worksheetEvents } from './worksheet-events';
import { worksheetObject } from './worksheet';

const LONGEST_NAME = 31;

/** The WorksheetCollection object. */
export function worksheetCollection(workbook: WorkbookModel): HostObject {
  const object = (sheet: SheetModel): HostObject => worksheetObject(workbook, sheet);
  const find = (key: unknown): HostObject => {
    const sheet = workbook.sheet(text(key));
    if (sheet === undefined) throw notFound(`worksheet ${text(key)}`);
    return object(sheet);
  };
  return collection('WorksheetCollection', () => workbook.sheets.map(object), find, '1.1', {
    add: method('1.1', [text], (name) => {
      if (workbook.structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
      checkSheetName(workbook, name);
      const sheet = new SheetModel(name, workbook.newId());
      workbook.sheets.push(sheet);
      workbook.events.fire('added', { source: 'Local', worksheetId: sheet.id });
      return object(sheet);
    }),
    getActiveWorksheet: method('1.1', [], () => object(workbook.active)),
    getItemOrNullObject: method('1.4', [text], orNull(find)),
    ...worksheetEvents(workbook),
  });
}

/** Throws unless Excel would take this name for a sheet. */
export function checkSheetName(workbook: WorkbookModel, name: string): void {
  if (name === '' || name.length > LONGEST_NAME || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name)) throw invalidArgument(`${name} is no name for a sheet`);
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw alreadyExists(`a sheet ${name}`);
}
