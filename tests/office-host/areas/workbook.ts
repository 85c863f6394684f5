import { text } from '../protocol/check';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { collection, method, opens, readable } from '../protocol/members';
import { notFound } from '../protocol/host-error';
import type { WorkbookModel } from '../model/workbook-model';
import { rangeAreasObject } from './range-areas';
import { settingCollection } from './settings';
import { SheetRange } from './sheet-range';
import { tableObject } from './tables';
import { worksheetCollection } from './worksheets';

/** The Workbook object, from which all others are reached. */
export function workbookObject(workbook: WorkbookModel): HostObject {
  return {
    className: 'Workbook',
    members: {
      worksheets: opens('1.1', () => worksheetCollection(workbook)),
      name: readable('1.7', () => workbook.name),
      settings: opens('1.4', () => settingCollection(workbook)),
      tables: opens('1.1', () => allTables(workbook)),
      names: opens('1.1', () => workbookNames(workbook)),
      application: opens('1.1', () => application(workbook)),
      protection: opens('1.7', () => protection(workbook)),
      getSelectedRanges: method('1.9', [], () => {
        const { active, selection } = workbook;
        return rangeAreasObject(selection.map((area) => new SheetRange(active, area)));
      }),
    },
  };
}

function application(workbook: WorkbookModel): HostObject {
  return {
    className: 'Application',
    members: {
      calculationMode: readable('1.1', () => workbook.calculationMode),
      createWorkbook: method('1.8', [text], (base64) => createdWorkbook(workbook, base64)),
      suspendScreenUpdatingUntilNextSync: method('1.9', [], () => null),
    },
  };
}

/** A workbook that is opened in a window of its own: kept as the text in Base64 that it was made of. */
function createdWorkbook(workbook: WorkbookModel, base64: string): HostObject {
  if (!base64.startsWith('UEsD')) throw new HostError('InvalidArgument', 'no workbook in Base64');
  return { className: 'WorkbookCreated', identity: { Id: String(workbook.created.length + 1) }, members: { open: method('1.8', [], () => { workbook.created.push(base64); }) } };
}

function protection({ structureProtected }: WorkbookModel): HostObject {
  return { className: 'WorkbookProtection', members: { protected: readable('1.7', () => structureProtected) } };
}

function allTables(workbook: WorkbookModel): HostObject {
  const tables = (): HostObject[] => workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(workbook, sheet, table)));
  return collection('TableCollection', tables, (key) => { throw notFound(`table ${String(key)} by the workbook`); }, '1.1');
}

function workbookNames({ names }: WorkbookModel): HostObject {
  const items = (): HostObject[] => names.map((name) => ({ className: 'NamedItem', identity: { _Id: name }, members: { name: readable('1.1', () => name) } }));
  return collection('NamedItemCollection', items, () => { throw new HostError('NotImplemented', 'names of the workbook by key'); }, '1.1');
}
