import { done, openInExcel } from '../../../tools/excel';

test('sheets that are not wanted are listed without their cells', async () => {
  const { workbook, model } = await openInExcel('Theirs');
  model.active.ensure(1, 1).value = 'text';
  const data = done(await workbook.read(done(await workbook.list()), () => false));
  expect(data.sheets).toEqual([{ name: 'Theirs', visibility: 'visible', names: new Map(), rows: [], hiddenColumns: [], merges: [] }]);
});

test('hidden rows and columns are told', async () => {
  const { workbook, model } = await openInExcel('Theirs');
  for (const [row, column] of [[2, 2], [3, 5]] as const) model.active.ensure(row, column).value = 'text';
  for (const column of [3, 4]) model.active.hiddenColumns.add(column);
  model.active.hiddenRows.add(3);
  const [sheet] = done(await workbook.read(done(await workbook.list()), () => true)).sheets;
  expect(sheet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([[2, false], [3, true]]);
  expect(sheet?.hiddenColumns).toEqual([{ first: 3, last: 4 }]);
});
