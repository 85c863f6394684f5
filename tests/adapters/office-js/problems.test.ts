import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import { aDescription } from './a-description';

/** Numbers of the transport: an edit that is not finished, a request and an answer that are too large. */
test.each([
  [5004, 'cell-being-edited'],
  [5103, 'too-large'],
  [5104, 'too-large'],
  [5012, 'refused'],
])('transport error %d is %s', async (number, code) => {
  const { workbook, host } = await openInExcel('Theirs');
  host.failAt(1, number);
  expect(await workbook.list()).toMatchObject({ ok: false, problem: { code } });
});

test('a sheet that went meanwhile', async () => {
  const { workbook, model } = await openInExcel('Theirs');
  const listed = done(await workbook.list());
  model.sheets.splice(0, 1);
  expect(await workbook.read(listed, () => true)).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
});

test('a name that was taken meanwhile', async () => {
  const excel = await openInExcel('Theirs');
  const listed = done(await excel.workbook.list());
  const before = await readAll(excel);
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'first')] }));
  expect(await excel.workbook.write(listed, before, { sheets: [aDescription('Ours', 'second')] })).toMatchObject({ ok: false, problem: { code: 'name-taken' } });
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Theirs', 'Ours']);
});
