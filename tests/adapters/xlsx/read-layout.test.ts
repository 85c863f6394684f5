import { readWorkbook } from '../../../src/adapters/xlsx/read/read-workbook';
import { nodeCodec } from '../../../src/cli/node-codec';
import type { SheetData } from '../../../src/workbook/sheet-data';
import { samplePackage, samplePart, SHEET_PART, sheetXml } from './sample-package';

function readSheet(xml: string): SheetData | undefined {
  const workbook = readWorkbook(samplePackage({ [SHEET_PART]: xml }), nodeCodec);
  return workbook.ok ? workbook.value.sheets[0] : undefined;
}

const around = (before: string, rows: string, after = ''): string =>
  sheetXml(rows).replace('<sheetData>', `${before}<sheetData>`).replace('</sheetData>', `</sheetData>${after}`);

test('rows that are hidden or filtered out are told from those that are shown', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="4" hidden="0"><c r="A4"><v>4</v></c></row>';
  expect(readSheet(sheetXml(rows))?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([[1, false], [2, true], [3, true], [4, false]]);
});

test.each([
  ['hidden ones', '<cols><col min="1" max="2" width="9"/><col min="3" max="4" hidden="1"/><col min="6" max="16384" hidden="true"/></cols>', [{ first: 3, last: 4 }, { first: 6, last: 16_384 }]],
  ['more than the grid has', '<cols><col min="3" max="99999999" hidden="1"/></cols>', [{ first: 3, last: 16_384 }]],
  ['what makes no sense', '<cols><col min="0" max="2" hidden="1"/><col min="5" max="4" hidden="1"/><col hidden="1"/><col min="x" max="9" hidden="1"/></cols>', []],
])('columns: %s', (_, cols, spans) => {
  expect(readSheet(around(cols, ''))?.hiddenColumns).toEqual(spans);
});

test.each([
  ['some', '<mergeCell ref="A1:B3"/><mergeCell ref="C5"/>', [{ first: { row: 1, column: 1 }, last: { row: 3, column: 2 } }, { first: { row: 5, column: 3 }, last: { row: 5, column: 3 } }]],
  ['the whole sheet', '<mergeCell ref="A1:XFD1048576"/>', [{ first: { row: 1, column: 1 }, last: { row: 1_048_576, column: 16_384 } }]],
  ['what makes no sense', '<mergeCell/><mergeCell ref="A1:ZZZ9"/><mergeCell ref="A1:B2:C3"/><mergeCell ref="#REF!"/>', []],
])('merged cells: %s', (_, merges, areas) => {
  expect(readSheet(around('', '<row><c><v>1</v></c></row>', `<mergeCells>${merges}</mergeCells>`))?.merges).toEqual(areas);
});

test('no more of them are kept than anybody needs', () => {
  const sheet = readSheet(around(`<cols>${'<col min="1" max="1" hidden="1"/>'.repeat(10_001)}</cols>`, '', `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(10_001)}</mergeCells>`));
  expect([sheet?.hiddenColumns.length, sheet?.merges.length]).toEqual([10_000, 10_000]);
});

test('an attribute longer than any that a program writes is damage', () => {
  const longest = (length: number): string => samplePart(SHEET_PART).replace('<sheetData>', `<sheetData z="${'a'.repeat(length)}">`);
  expect(readSheet(longest(2 ** 20))?.rows).toHaveLength(1);
  expect(readWorkbook(samplePackage({ [SHEET_PART]: longest(2 ** 20 + 1) }), nodeCodec)).toEqual({ ok: false, problem: { code: 'damaged', part: SHEET_PART } });
});

test.each([
  ['macros', { 'xl/vbaProject.bin': 'x' }, 'xl/vbaProject.bin'],
  ['part-too-large', { 'xl/media/image1.png': Buffer.alloc(64 * 2 ** 20 + 1) }, 'xl/media/image1.png'],
])('a workbook with a part that nobody needs is read, and it is told: %s', (code, parts, part) => {
  const workbook = readWorkbook(samplePackage(parts), nodeCodec);
  expect(workbook).toMatchObject({ ok: true, value: { warnings: [{ code, sheet: null, part }] } });
});

test.each([
  ['of a plain cell', '<row r="1"><c r="A1" s="1" s="2"><v>1</v></c></row>'],
  ['of any cell', '<row r="1"><c r="A1" cm="1" r="A2"><v>1</v></c></row>'],
  ['of a row', '<row r="1" r="2"><c r="A1"><v>1</v></c></row>'],
])('an attribute that comes twice is damage: %s', (_, rows) => {
  expect(readWorkbook(samplePackage({ [SHEET_PART]: sheetXml(rows) }), nodeCodec)).toEqual({ ok: false, problem: { code: 'damaged', part: SHEET_PART } });
});

test('a sheet of which no cells are wanted is named, and not looked into', () => {
  const bytes = samplePackage({ [SHEET_PART]: '<worksheet' });
  expect(readWorkbook(bytes, nodeCodec)).toMatchObject({ ok: false });
  expect(readWorkbook(bytes, nodeCodec, () => false)).toMatchObject({ ok: true, value: { sheets: [{ rows: [], hiddenColumns: [], merges: [] }] } });
});
