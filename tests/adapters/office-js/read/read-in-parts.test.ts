import { SheetModel } from '../../../office-host/model/sheet-model';
import type { WorkbookData } from '../../../../src/workbook/sheet-data';
import { done, openInExcel, readAll } from '../../../tools/excel';
import type { OpenInExcel } from '../../../tools/excel';

jest.setTimeout(60_000);

/** Rows and columns, and the text of each cell; only the corners are filled when there is none. */
function addSheet({ model }: OpenInExcel, name: string, rows: number, columns: number, text?: (row: number, column: number) => string): void {
  const sheet = new SheetModel(name, model.newId());
  model.sheets.push(sheet);
  if (text === undefined) for (const [row, column] of [[1, 1], [rows, columns]] as const) sheet.ensure(row, column).value = 'corner';
  else for (let row = 1; row <= rows; row += 1) for (let column = 1; column <= columns; column += 1) sheet.ensure(row, column).value = text(row, column);
}

/** The texts of a sheet that was read, row by row. */
function texts({ sheets }: WorkbookData, name: string): string[] {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.flatMap(({ cells }) => cells.map(({ content }) => (content.kind === 'text' ? content.text : content.kind)));
}

/** The same as the model has them. */
function expected({ model }: OpenInExcel, name: string): string[] {
  return [...(model.sheet(name)?.entries() ?? [])].map(({ cell }) => String(cell.value));
}

async function read(excel: OpenInExcel): Promise<{ readonly data: WorkbookData; readonly requests: number; readonly refused: number }> {
  const listed = done(await excel.workbook.list());
  excel.host.roundTrips.length = 0;
  const data = done(await excel.workbook.read(listed, () => true));
  return { data, requests: excel.host.roundTrips.length, refused: excel.host.roundTrips.filter(({ error }) => error !== undefined).length };
}

test('an assessment beside a sheet of 100,000 rows is read whole; of that sheet, as much as there is a limit to', async () => {
  const excel = await openInExcel('Empty');
  addSheet(excel, 'Assessment', 60, 12, (row, column) => `answer ${String(row)} ${String(column)}`);
  addSheet(excel, 'Huge', 100_000, 12);
  const { data, requests } = await read(excel);
  expect(texts(data, 'Assessment')).toEqual(expected(excel, 'Assessment'));
  expect(texts(data, 'Huge')).toEqual(['corner']);
  expect(data.warnings).toEqual([{ code: 'cells-left-out', sheet: 'Huge', part: 'A1:L41666' }]);
  // The one that was too large, the one for what is in use, and 41,666 and 60 rows of 12 cells, 20,000 cells at once.
  expect(requests).toBe(1 + 1 + Math.ceil((41_666 + 60) / Math.floor(20_000 / 12)));
});

test('so it is when Excel gives out nothing at all, without an error, since a sheet has more than 5,000,000 cells', async () => {
  const excel = await openInExcel('Empty');
  addSheet(excel, 'Assessment', 3, 3, (row, column) => `answer ${String(row)} ${String(column)}`);
  addSheet(excel, 'Wide', 500, 16_384);
  const { data, requests, refused } = await read(excel);
  expect(texts(data, 'Assessment')).toEqual(expected(excel, 'Assessment'));
  expect(data.warnings).toEqual([{ code: 'cells-left-out', sheet: 'Wide', part: 'A1:IV500' }]);
  expect(refused).toBe(0);
  expect(requests).toBe(1 + 1 + Math.ceil(500 / Math.floor(20_000 / 256)));
});

test('what is only too large for one answer is read whole, hidden rows and columns too', async () => {
  const excel = await openInExcel('Empty');
  addSheet(excel, 'Long', 4000, 12, (row, column) => `${String(row)} ${String(column)} ${'x'.repeat(60)}`);
  const long = excel.model.sheet('Long');
  for (const row of [1, 3999]) long?.hiddenRows.add(row);
  for (const column of [4, 5, 9]) long?.hiddenColumns.add(column);
  const { data, requests } = await read(excel);
  expect(texts(data, 'Long')).toEqual(expected(excel, 'Long'));
  expect(data.warnings).toEqual([]);
  expect(data.sheets[1]?.hiddenColumns).toEqual([{ first: 4, last: 5 }, { first: 9, last: 9 }]);
  expect(data.sheets[1]?.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([1, 3999]);
  expect(requests).toBe(1 + 1 + Math.ceil(4000 / Math.floor(20_000 / 12)));
});

test('texts as long as a cell holds are read whole, however they lie', async () => {
  const excel = await openInExcel('Empty');
  addSheet(excel, 'Texts', 2, 100, (row, column) => `${String(row)} ${String(column)} ${'x'.repeat(32_000)}`);
  const { data, requests } = await read(excel);
  expect(texts(data, 'Texts')).toEqual(expected(excel, 'Texts'));
  expect(data.sheets[1]?.rows).toHaveLength(2);
  // 12.8 MB: both halves of it, and both quarters of each, are asked for after the whole.
  expect(requests).toBe(1 + 1 + 1 + 2 + 4);
});

test('reading in parts ends with the problem that Excel has', async () => {
  const excel = await openInExcel('Empty');
  addSheet(excel, 'Huge', 20_000, 12);
  const listed = done(await excel.workbook.list());
  for (const [request, fault, code] of [[2, 'fail', 'refused'], [3, 'drop', 'refused'], [2, 5103, 'too-large']] as const) {
    excel.host.failAt(request, fault);
    expect(await excel.workbook.read(listed, () => true)).toMatchObject({ ok: false, problem: { code } });
  }
});

test('what is small enough takes one request', async () => {
  const excel = await openInExcel('Empty');
  addSheet(excel, 'Assessment', 60, 12, (row, column) => `answer ${String(row)} ${String(column)}`);
  await readAll(excel);
  expect(excel.host.roundTrips).toHaveLength(2);
});
