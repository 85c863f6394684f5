import type { SheetDescription } from '../../../src/workbook/workbook-description';
import type { SheetData } from '../../../src/workbook/sheet-data';
import { calculate } from '../../office-host/model/calculate';
import { snapshot } from '../../office-host/snapshot';
import { done, openInExcel, writeTo } from '../../tools/excel';
import type { OpenInExcel } from '../../tools/excel';
import { aDescription } from './a-description';

/** Of writing: list, read, stage, swap; a look at what a failed swap left, the swap again. */
const [STAGE, SWAP, AGAIN] = [3, 4, 6];

/** The library's number for a connection that broke: the request is not carried out. */
const NOT_SENT = 5012;

async function aWorkbook(): Promise<OpenInExcel> {
  const excel = await openInExcel('Theirs');
  excel.model.active.ensure(1, 1).value = 'an answer';
  done(await writeTo(excel, { sheets: [aDescription('Mine', 'kept')] }));
  return excel;
}

/** What a colleague types. */
function type({ model }: OpenInExcel, sheet: string, text: string, [row, column]: readonly [number, number] = [5, 2]): void {
  const cell = model.sheet(sheet)?.ensure(row, column);
  if (cell === undefined) throw new Error(`no sheet ${sheet}`);
  cell.value = text;
  delete cell.formula;
  model.changes += 1;
}

const again = (): SheetDescription => aDescription('Mine', 'new', 'Mine');

test.each([['Theirs', [1, 1]], ['Theirs', [9, 9]], ['Mine', [5, 2]], ['Mine', [5, 3]]] as const)('what a colleague types into %s at %j before staging is noticed, and nothing is written', async (sheet, cell) => {
  const excel = await aWorkbook();
  let typed = '';
  excel.host.beforeRequest(STAGE, () => {
    type(excel, sheet, 'meanwhile', cell);
    calculate(excel.model);
    typed = snapshot(excel.model);
  });
  expect(await writeTo(excel, { sheets: [again()] })).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile', part: sheet } });
  expect(snapshot(excel.model)).toBe(typed);
});

test('a sheet that was not read may change', async () => {
  const excel = await aWorkbook();
  const listed = done(await excel.workbook.list());
  const read = done(await excel.workbook.read(listed, ({ name }) => name === 'Mine'));
  type(excel, 'Theirs', 'meanwhile', [1, 1]);
  expect(done(await excel.workbook.write(listed, read, { sheets: [again()] }))).toEqual({ overtaken: null, cancelled: false });
});

test('a replaced sheet that was not read is not replaced', async () => {
  const excel = await aWorkbook();
  const listed = done(await excel.workbook.list());
  const read = done(await excel.workbook.read(listed, ({ name }) => name !== 'Mine'));
  expect(await excel.workbook.write(listed, read, { sheets: [again()] })).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile', part: 'Mine' } });
});

test('a result that changes by itself stops nothing', async () => {
  const excel = await aWorkbook();
  const cell = excel.model.active.ensure(2, 1);
  Object.assign(cell, { formula: '=1+1', value: 2 });
  excel.host.beforeRequest(STAGE, () => { Object.assign(cell, { formula: '=1+2' }); excel.model.changes += 1; });
  expect(done(await writeTo(excel, { sheets: [again()] }))).toEqual({ overtaken: null, cancelled: false });
});

test('what a colleague types right before the sheets are replaced comes back', async () => {
  const excel = await aWorkbook();
  excel.host.beforeRequest(SWAP, () => { type(excel, 'Mine', 'a late note'); });
  const { overtaken } = done(await writeTo(excel, { sheets: [again(), aDescription('Added', 'new')] }));
  expect(overtaken?.sheets.map(({ name }) => name)).toEqual(['Theirs', 'Mine']);
  expect(textAt(overtaken?.sheets[1], 5, 2)).toBe('a late note');
  expect(textAt(overtaken?.sheets[0], 1, 1)).toBe('an answer');
  expect(excel.model.sheet('Mine')?.cell(5, 2)?.value).toBe('1/2');
});

test('so it does when the first attempt at replacing them is not carried out', async () => {
  const excel = await aWorkbook();
  excel.host.beforeRequest(SWAP, () => { type(excel, 'Mine', 'a late note'); });
  excel.host.failAt(SWAP, NOT_SENT);
  const { overtaken } = done(await writeTo(excel, { sheets: [again()] }));
  expect(textAt(overtaken?.sheets[1], 5, 2)).toBe('a late note');
});

test('what a colleague types between two attempts comes back too, where the first left a sheet alone', async () => {
  const excel = await aWorkbook();
  excel.host.failAt(SWAP, NOT_SENT);
  excel.host.beforeRequest(AGAIN, () => { type(excel, 'Mine', 'a late note'); });
  const { overtaken } = done(await writeTo(excel, { sheets: [again()] }));
  expect(textAt(overtaken?.sheets[1], 5, 2)).toBe('a late note');
});

test.each(['fail', 'drop'] as const)('it is lost, as is written where sheets are swapped, when the first attempt is carried out and its answer is no use (%s)', async (fault) => {
  const excel = await aWorkbook();
  excel.host.beforeRequest(SWAP, () => { type(excel, 'Mine', 'a late note'); });
  excel.host.failAt(SWAP, fault);
  expect(done(await writeTo(excel, { sheets: [again()] }))).toEqual({ overtaken: null, cancelled: false });
});

test('what was overtaken can be written again', async () => {
  const excel = await aWorkbook();
  excel.host.beforeRequest(SWAP, () => { type(excel, 'Mine', 'a late note'); });
  done(await writeTo(excel, { sheets: [again()] }));
  expect(done(await writeTo(excel, { sheets: [aDescription('Mine', 'newer', 'Mine')] }))).toEqual({ overtaken: null, cancelled: false });
  expect(excel.model.sheet('Mine')?.cell(1, 1)?.value).toBe('newer');
});

function textAt(sheet: SheetData | undefined, row: number, column: number): string | undefined {
  const content = sheet?.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column)?.content;
  return content?.kind === 'text' ? content.text : undefined;
}
