import { SheetModel } from '../../../office-host/model/sheet-model';
import { snapshot } from '../../../office-host/snapshot';
import { done, openInExcel } from '../../../tools/excel';
import type { OpenInExcel } from '../../../tools/excel';

async function aWorkbook(visibility: SheetModel['visibility']): Promise<OpenInExcel> {
  const excel = await openInExcel('First');
  const second = new SheetModel('Second', excel.model.newId());
  second.visibility = visibility;
  excel.model.sheets.push(second);
  return excel;
}

test.each([[{ row: 7, column: 3 }, { row: 7, column: 3 }], [null, { row: 1, column: 1 }]])('cell %j of a sheet is shown and selected', async (cell, expected) => {
  const { workbook, model } = await aWorkbook('Visible');
  done(await workbook.show('Second', cell));
  expect(model.active.name).toBe('Second');
  expect(model.selection).toEqual([{ first: expected, last: expected }]);
});

test.each<[SheetModel['visibility'], string, string]>([['Hidden', 'Second', 'sheet-hidden'], ['VeryHidden', 'Second', 'sheet-hidden'], ['Visible', 'Third', 'sheet-gone']])('nothing is shown: %s, %s is %s', async (visibility, sheet, code) => {
  const { workbook, model } = await aWorkbook(visibility);
  const before = snapshot(model);
  expect(await workbook.show(sheet, null)).toMatchObject({ ok: false, problem: { code, part: sheet } });
  expect(snapshot(model)).toBe(before);
});
