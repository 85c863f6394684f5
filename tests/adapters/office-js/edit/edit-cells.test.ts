import fc from 'fast-check';
import type { CellEdit } from '../../../../src/workbook/cell-edit';
import { SheetModel } from '../../../office-host/model/sheet-model';
import { snapshot } from '../../../office-host/snapshot';
import { done, openInExcel, readAll } from '../../../tools/excel';
import type { OpenInExcel } from '../../../tools/excel';

// The law takes hundreds of requests.
jest.setTimeout(30_000);

const at = (value: CellEdit['value'], column = 1, sheet = 'Theirs'): CellEdit => ({ sheet, row: 1, column, value });

async function edit({ workbook }: OpenInExcel, ...edits: readonly CellEdit[]) {
  return workbook.edit(done(await workbook.list()), edits);
}

test.each(['=1+1', '+34 600 123 456', "'x", '007', '1/2', 'TRUE', '-', ' spaced ', 'March 2026', '5 %'])('%s is entered as a text', async (text) => {
  const excel = await openInExcel('Theirs');
  done(await edit(excel, at(text), at(text, 2)));
  expect((await readAll(excel)).sheets[0]?.rows[0]?.cells).toEqual([1, 2].map((column) => ({ column, content: { kind: 'text', text }, formula: false })));
});

test('numbers are numbers; null, an empty text and what is no number empty a cell, formulas among them', async () => {
  const excel = await openInExcel('Theirs');
  for (const column of [1, 2, 3, 4]) Object.assign(excel.model.active.ensure(1, column), { value: 5, formula: '=2+3' });
  done(await edit(excel, at(0.25), at(null, 2), at('', 3), at(Number.NaN, 4)));
  expect((await readAll(excel)).sheets[0]?.rows).toEqual([{ row: 1, hidden: false, cells: [{ column: 1, content: { kind: 'number', number: 0.25, shown: 'plain' }, formula: false }] }]);
});

test('only those cells change, and of them neither look nor format; one round trip', async () => {
  const excel = await openInExcel('Theirs');
  for (const column of [1, 2, 3]) {
    const cell = excel.model.active.ensure(1, column);
    cell.format = '0%';
    cell.look.set('fill', '#FF0000');
    cell.value = 'before';
  }
  excel.model.active.validations.push({ areas: [{ first: { row: 1, column: 2 }, last: { row: 1, column: 2 } }], bag: {} });
  const before = snapshot(excel.model);
  const listed = done(await excel.workbook.list());
  excel.host.roundTrips.length = 0;
  done(await excel.workbook.edit(listed, [at('first', 2), at(0.5, 2)]));
  expect(excel.host.roundTrips).toHaveLength(1);
  expect(excel.model.active.cell(1, 2)?.value).toBe(0.5);
  excel.model.active.ensure(1, 2).value = 'before';
  expect(snapshot(excel.model)).toBe(before);
});

test('a text that Excel makes something else of is told, by its cell', async () => {
  const excel = await openInExcel('Theirs');
  excel.model.active.ensure(1, 2).format = '@';
  expect(await edit(excel, at(1), at(7, 2))).toMatchObject({ ok: false, problem: { code: 'not-as-written', part: 'Theirs!B1' } });
});

test('on a protected sheet nothing is entered when any of the cells is locked', async () => {
  const excel = await openInExcel('Theirs');
  excel.model.active.isProtected = true;
  excel.model.active.ensure(1, 1).look.set('locked', false);
  const before = snapshot(excel.model);
  expect(await edit(excel, at('open'), at('locked', 2))).toMatchObject({ ok: false, problem: { code: 'sheet-protected', part: 'Theirs' } });
  expect(snapshot(excel.model)).toBe(before);
  expect(await edit(excel, at('open'))).toEqual({ ok: true, value: null });
});

test.each([[['locked'], 'sheet-protected'], [['open', 'locked'], 'half-written']])('a sheet that was protected meanwhile, cells %j: %s', async (cells, code) => {
  const excel = await openInExcel('Theirs');
  const listed = done(await excel.workbook.list());
  excel.model.active.isProtected = true;
  excel.model.active.ensure(1, 1).look.set('locked', cells[0] === 'locked');
  expect(await excel.workbook.edit(listed, cells.map((value, index) => at(value, index + 1)))).toMatchObject({ ok: false, problem: { code, part: 'Theirs' } });
});

test('a sheet that is not there is named, and nothing is entered', async () => {
  const excel = await openInExcel('Theirs');
  const before = snapshot(excel.model);
  expect(await edit(excel, at('entered'), at('nowhere', 1, 'Not there'))).toMatchObject({ ok: false, problem: { code: 'sheet-gone', part: 'Not there' } });
  expect(snapshot(excel.model)).toBe(before);
});

test('a sheet that went meanwhile ends it before anything is entered', async () => {
  const excel = await openInExcel('Theirs');
  excel.model.sheets.push(new SheetModel('Second', excel.model.newId()));
  const listed = done(await excel.workbook.list());
  excel.model.sheets.splice(1, 1);
  const before = snapshot(excel.model);
  expect(await excel.workbook.edit(listed, [at('entered'), at('nowhere', 1, 'Second')])).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
  expect(snapshot(excel.model)).toBe(before);
});

test('no edits ask Excel for nothing', async () => {
  const excel = await openInExcel('Theirs');
  const listed = done(await excel.workbook.list());
  done(await excel.workbook.edit(listed, []));
  expect(excel.host.roundTrips).toHaveLength(1);
});

test('whatever is entered is read back as what it was', async () => {
  const excel = await openInExcel('Theirs');
  const start = fc.constantFrom('', '=', '+', '-', '@', "'", '1', '12/3', '\u00a0');
  await fc.assert(fc.asyncProperty(start, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), async (first, rest) => {
    done(await edit(excel, at(first + rest)));
    expect(excel.model.active.cell(1, 1)).toMatchObject({ value: first + rest });
    expect(excel.model.active.cell(1, 1)?.formula).toBeUndefined();
  }), { numRuns: 100 });
});
