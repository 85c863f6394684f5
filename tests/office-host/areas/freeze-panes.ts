import { LAST_COLUMN, LAST_ROW } from '../../../src/workbook/a1-address';
import { number } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { method } from '../protocol/members';
import type { SheetModel } from '../model/sheet-model';
import { rangeObject } from './sheet-range';

/** The WorksheetFreezePanes object. */
export function freezePanes(sheet: SheetModel): HostObject {
  const first = { row: 1, column: 1 };
  return {
    className: 'WorksheetFreezePanes',
    members: {
      freezeAt: method('1.7', [rangeObject], ({ area }) => { sheet.frozen = area; }),
      freezeRows: method('1.7', [number], (row) => { sheet.frozen = { first, last: { row, column: LAST_COLUMN } }; }),
      freezeColumns: method('1.7', [number], (column) => { sheet.frozen = { first, last: { row: LAST_ROW, column } }; }),
      unfreeze: method('1.7', [], () => { sheet.frozen = undefined; }),
    },
  };
}
