import { HostError } from '../protocol/host-error';
import { colour, flag, oneOf, optional, text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { kept, method, opens, readable, writable } from '../protocol/members';
import { WHOLE_SHEET } from '../model/area';
import { repointWorkbook } from '../model/sheet-references';
import type { SheetModel } from '../model/sheet-model';
import { repointTable } from '../model/table-references';
import type { WorkbookModel } from '../model/workbook-model';
import { chartCollection } from './charts';
import { freezePanes } from './freeze-panes';
import { namedItemCollection } from './names';
import { pageLayout } from './page-layout';
import { rangeAreasObject } from './range-areas';
import { refuseHidden } from './refuse-hidden';
import { rangeObjectOf } from './ranges';
import { addressList, addressText, SheetRange } from './sheet-range';
import { tableCollection } from './tables';
import { checkSheetName } from './worksheets';

/** A Worksheet object. */
export function worksheetObject(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const range = (area: SheetRange['area']): HostObject => rangeObjectOf(workbook, new SheetRange(sheet, area));
  return {
    className: 'Worksheet',
    identity: { Id: sheet.id },
    members: {
      id: readable('1.1', () => sheet.id),
      name: writable('1.1', text, () => sheet.name, (name) => { rename(workbook, sheet, name); }),
      visibility: writable('1.1', oneOf('Visible', 'Hidden', 'VeryHidden'), () => sheet.visibility, (visibility) => { sheet.visibility = visibility; }),
      tabColor: kept('1.7', colour, sheet.bag, 'tabColor', ''),
      showGridlines: kept('1.8', flag, sheet.bag, 'showGridlines', true),
      getRange: method('1.1', [optional(addressText)], (area) => range(area ?? WHOLE_SHEET)),
      getRanges: method('1.9', [addressList], (areas) => rangeAreasObject(areas.map((area) => new SheetRange(sheet, area)))),
      getUsedRangeOrNullObject: method('1.4', [flag], () => {
        const used = sheet.used();
        return used === undefined ? null : range(used);
      }),
      activate: method('1.1', [], () => { refuseHidden(sheet); workbook.active = sheet; }),
      delete: method('1.1', [], () => { remove(workbook, sheet); }),
      protection: opens('1.2', () => ({ className: 'WorksheetProtection', members: { protected: readable('1.2', () => sheet.isProtected) } })),
      tables: opens('1.1', () => tableCollection(workbook, sheet)),
      charts: opens('1.1', () => chartCollection(workbook, sheet)),
      names: opens('1.4', () => namedItemCollection(sheet)),
      freezePanes: opens('1.7', () => freezePanes(sheet)),
      pageLayout: opens('1.9', () => pageLayout(sheet)),
    },
  };
}

function rename(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  if (workbook.structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  if (name.toLowerCase() !== sheet.name.toLowerCase()) checkSheetName(workbook, name);
  const before = sheet.name;
  if (name === before) return;
  sheet.name = name;
  repointWorkbook(workbook, before, name);
}

function remove(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', `${sheet.name} is hidden from people.`);
  const others = workbook.sheets.filter((other) => other !== sheet);
  const next = others.find(({ visibility }) => visibility === 'Visible');
  if (next === undefined) throw new HostError('InvalidOperation', `${sheet.name} is the last sheet that is shown.`);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  if (workbook.active === sheet) workbook.active = next;
  repointWorkbook(workbook, sheet.name, undefined);
  for (const { name } of sheet.tables) repointTable(workbook, name, undefined);
  workbook.events.fire('deleted', { source: 'Local', worksheetId: sheet.id });
  workbook.changes += 1;
}
