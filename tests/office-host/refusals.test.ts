import { loadOffice } from './client/load-office';
import type { Connection } from './client/connection';
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';

let connection: Connection;
let opened: OpenWorkbook;

beforeAll(async () => {
  connection = await loadOffice(openWorkbook().host);
});
beforeEach(() => {
  opened = openWorkbook();
  connection.host = opened.host;
});

/** What the library throws. */
async function refusal(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    return 'none';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? `${error.code}: ${error.message}` : String(error);
  }
}

test('the library itself refuses what was not loaded', async () => {
  const unloaded = async () => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    await context.sync();
    return sheet.name;
  });
  await expect(unloaded()).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, RegExp]>([
  ['a member that it does not know', (_, sheet) => { sheet.getRange('A1').format.autofitColumns(); }, /^ApiNotFound: .*AutofitColumns/],
  ['a property that it does not know', (_, sheet) => { sheet.load('standardWidth'); }, /^ApiNotFound: .*standardWidth/],
  ['a member above its set', (_, sheet) => { sheet.getRange('A1:B2').getMergedAreasOrNullObject(); }, /^ApiNotFound: .*needs ExcelApi 1.13; this host offers 1.9/],
  ['a load of everything', (_, sheet) => { sheet.load(); }, /^InvalidArgument: .*without names/],
  ['a value of a wrong type', (_, sheet) => { sheet.name = 7 as unknown as string; }, /^InvalidArgument: .*7 is no text/],
  ['a word that is not of the enumeration', (_, sheet) => { sheet.visibility = 'Shown' as 'Visible'; }, /^InvalidArgument: .*Shown/],
  ['a colour by name', (_, sheet) => { sheet.tabColor = 'red'; }, /^InvalidArgument: .*red/],
  ['an unknown field', (_, sheet) => { sheet.pageLayout.zoom = { scale: 90 }; }, /^InvalidArgument: .*scale/],
  ['values of another size', (_, sheet) => { sheet.getRange('A1:B2').formulas = [['1']]; }, /^InvalidArgument/],
  ['setting what can only be read', (_, sheet) => { sheet.getRange('A1').set({ values: [['1']] }); }, /^AccessDenied/],
  ['a formula over a sheet that is not there', (_, sheet) => { sheet.getRange('A1').formulas = [["='Not there'!A1"]]; }, /^InvalidArgument: .*Not there/],
  ['a formula over a table that is not there', (_, sheet) => { sheet.getRange('A1').formulas = [['=SUM(Nowhere[Column])']]; }, /^InvalidArgument: .*Nowhere/],
  ['a sheet that is not there', (context) => { context.workbook.worksheets.getItem('Not there').load('name'); }, /^ItemNotFound/],
  ['a name that is taken', (context) => { context.workbook.worksheets.add('SHEET1'); }, /^ItemAlreadyExists/],
  ['a name that no sheet can have', (context) => { context.workbook.worksheets.add('History'); }, /^InvalidArgument/],
  ['the last sheet to be deleted', (_, sheet) => { sheet.delete(); }, /^InvalidOperation/],
  ['a header cell that Excel would change', (_, sheet) => { sheet.tables.add('A1:B2', true); }, /^HeaderWouldChange/],
  ['a list of addresses that is too long', (_, sheet) => { sheet.getRanges(Array.from({ length: 2000 }, () => 'AA100').join()).load('address'); }, /^InvalidArgument: .*8,192/],
  ['a text constant that is too long', (_, sheet) => { sheet.names.add('name', `="${'x'.repeat(256)}"`); }, /^InvalidArgument: .*255/],
])('the host refuses %s', async (_, batch, expected) => {
  expect(await refusal(batch)).toMatch(expected);
});

test.each(['A2:B4', 'A1:B1', 'C1:D3'])('a table in A1:B3 does not get the size %s', async (address) => {
  opened = openWorkbook('Sheet1', '1.13');
  connection.host = opened.host;
  const resized = (wished: string) => refusal((_, sheet) => {
    sheet.getRange('A1:B1').formulas = [['One', 'Other']];
    sheet.tables.add('A1:B3', true).resize(wished);
  });
  expect(await resized(address)).toMatch(/^InvalidArgument: .*size/);
});

test('a table that is resized names its new columns, and what refers to one that it loses breaks', async () => {
  opened = openWorkbook('Sheet1', '1.13');
  connection.host = opened.host;
  expect(await refusal((_, sheet) => {
    sheet.getRange('A1:B1').formulas = [['One', 'Other']];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Both';
    sheet.getRange('E1:F1').formulas = [['=SUM(Both[One])', '=SUM(Both[Other])']];
    table.resize('B1:C3');
  })).toBe('none');
  expect([5, 6, 3].map((column) => opened.model.active.cell(1, column)?.formula ?? opened.model.active.cell(1, column)?.value)).toEqual(['=SUM(#REF!)', '=SUM(Both[Other])', 'Column2']);
});

test.each([
  ['=1+1', { formula: '=1+1', value: 2 }],
  ['+A2', { formula: '=+A2' }],
  ['-A2', { formula: '=-A2' }],
  ["'=1+1", { value: '=1+1' }],
  ['007', { value: 7 }],
  ['5%', { value: 0.05 }],
  ['true', { value: true }],
  ['3-4', { value: expect.any(Number) as number }],
  ['March 2026', { value: expect.any(Number) as number }],
  ['Two words', { value: 'Two words' }],
])('%s in a cell becomes what Excel makes of it', async (entered, cell) => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.formulas = [[entered]];
    range.load('values');
    await context.sync();
  });
  expect(opened.model.active.cell(1, 1)).toMatchObject(cell);
});

test('requests and bytes are counted, the library\'s own are not', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    await context.sync();
  });
  expect(opened.host.roundTrips).toEqual([{ requestBytes: expect.any(Number) as number, responseBytes: expect.any(Number) as number, error: undefined }]);
  expect(opened.host.roundTrips[0]?.requestBytes).toBeGreaterThan(300);
});
