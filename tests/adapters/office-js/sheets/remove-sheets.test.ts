import { snapshot } from '../../../office-host/snapshot';
import { SheetModel } from '../../../office-host/model/sheet-model';
import { done, openInExcel } from '../../../tools/excel';
import type { OpenInExcel } from '../../../tools/excel';

async function aWorkbook(): Promise<OpenInExcel> {
  const excel = await openInExcel('First');
  for (const name of ['Second', 'Third']) excel.model.sheets.push(new SheetModel(name, excel.model.newId()));
  return excel;
}

async function remove({ workbook }: OpenInExcel, ...names: readonly string[]) {
  return workbook.removeSheets(done(await workbook.list()), names);
}

const names = ({ model }: OpenInExcel) => model.sheets.map(({ name }) => name);

test('the sheets go, in one round trip; what is shown and selected stays so', async () => {
  const excel = await aWorkbook();
  excel.model.selection = [{ first: { row: 2, column: 2 }, last: { row: 3, column: 4 } }];
  const { active, selection } = excel.model;
  const listed = done(await excel.workbook.list());
  excel.host.roundTrips.length = 0;
  done(await excel.workbook.removeSheets(listed, ['SECOND', 'Third']));
  expect(excel.host.roundTrips).toHaveLength(1);
  expect(names(excel)).toEqual(['First']);
  expect(excel.model).toMatchObject({ active, selection });
});

test('when what is shown goes, another one is shown', async () => {
  const excel = await aWorkbook();
  done(await remove(excel, 'First'));
  expect(excel.model.active.name).toBe('Second');
});

test('sheets that only a program can show go too', async () => {
  const excel = await aWorkbook();
  for (const sheet of excel.model.sheets.slice(1)) sheet.visibility = 'VeryHidden';
  done(await remove(excel, 'Second'));
  expect(names(excel)).toEqual(['First', 'Third']);
});

test.each<[string, readonly string[], (excel: OpenInExcel) => void, object]>([
  ['the structure is protected', ['Second'], ({ model }) => { model.structureProtected = true; }, { code: 'structure-protected' }],
  ['a sheet is not there', ['Second', 'Fourth'], () => undefined, { code: 'sheet-gone', part: 'Fourth' }],
  ['no sheet would be left', ['First', 'Second', 'Third'], () => undefined, { code: 'no-visible-sheet' }],
  ['only hidden ones would be left', ['First'], ({ model }) => { for (const sheet of model.sheets.slice(1)) sheet.visibility = 'Hidden'; }, { code: 'no-visible-sheet' }],
])('nothing goes when %s', async (_, wished, change, problem) => {
  const excel = await aWorkbook();
  change(excel);
  const before = snapshot(excel.model);
  expect(await remove(excel, ...wished)).toMatchObject({ ok: false, problem });
  expect(snapshot(excel.model)).toBe(before);
  expect(excel.host.roundTrips).toHaveLength(1);
});

test('nothing goes when one of them went meanwhile', async () => {
  const excel = await aWorkbook();
  const listed = done(await excel.workbook.list());
  excel.model.sheets.splice(2, 1);
  expect(await excel.workbook.removeSheets(listed, ['Second', 'Third'])).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
  expect(names(excel)).toEqual(['First', 'Second']);
});
