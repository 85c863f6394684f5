import { DIALECT_FORMS } from '../../../fuzz/dialect-forms';
import { SAMPLE_FILES } from '../../../tools/sample-files';
import type { CellEdit } from '../../../../src/workbook/cell-edit';
import { foreignZip } from '../foreign-zip';
import { sampleParts, samplePackage, samplePart, SHEET_PART, sheetXml } from '../sample-package';
import { lastValues, plainValue, surroundings, valuesOf } from './entered-values';
import { format, partOf, partsOf, sheetsOf, valueOf } from './written-parts';

const [, sample = new Uint8Array()] = SAMPLE_FILES[0] ?? [];
/** A sample without apostrophes, which one of the forms puts around attributes. */
const ENTRIES = [...partsOf(sample)].map(([name, text]) => ({ name, text: text.replaceAll("'", '’'), method: 8 }));

/** Answers, an answer taken back, cells and rows that are new. */
function someEdits(sheet: string): CellEdit[] {
  const values = [[9, 5, 'F'], [10, 5, 0.7], [11, 5, null], [12, 12, 'a note'], [400, 2, '=1+1'], [2, 3, -5]] as const;
  return values.map(([row, column, value]) => ({ sheet, row, column, value }));
}

test.each(Object.entries(DIALECT_FORMS))('a workbook %s takes what is entered', (_, form) => {
  const bytes = foreignZip(form(ENTRIES));
  const before = sheetsOf(bytes);
  const edits = someEdits(before[0]?.name ?? '');
  const after = sheetsOf(valueOf(format.editCells(bytes, edits)));
  const expected = lastValues(edits);
  const read = valuesOf(after);
  for (const [place, value] of expected) expect(plainValue(read.get(place))).toEqual(value);
  const others = (values: Map<string, unknown>) => [...values].filter(([place]) => !expected.has(place));
  expect(others(read)).toEqual(others(valuesOf(before)));
  expect(surroundings(after)).toEqual(surroundings(before));
});

test('what is put into prefixed parts has the prefix', () => {
  const form = DIALECT_FORMS['with a prefix'];
  const bytes = foreignZip(form?.([...sampleParts()].map(([name]) => ({ name, text: samplePart(name), method: 8 }))) ?? []);
  const edits = [[1, 1, 'L'], [1, 5, 1], [7, 1, 'L']].map(([row, column, value]) => ({ sheet: 'Assessment', row: Number(row), column: Number(column), value: value ?? null }));
  const parts = partsOf(valueOf(format.editCells(bytes, edits)));
  for (const name of [SHEET_PART, 'xl/workbook.xml']) expect(parts.get(name)?.match(/<\/?(?!x:|\?|\/)[A-Za-z]+/g)).toBeNull();
});

test.each(['1', 'true', '0'])('dates follow the calendar of the workbook: date1904="%s"', (date1904) => {
  const workbook = samplePart('xl/workbook.xml').replace('<sheets>', `<workbookPr date1904="${date1904}"/><sheets>`);
  const bytes = samplePackage({ 'xl/workbook.xml': workbook, [SHEET_PART]: sheetXml('<row r="1"><c r="A1" s="2"/><c r="B1"/></row>') });
  const edits = [1, 2].map((column) => ({ sheet: 'Assessment', row: 1, column, value: 46_000 }));
  const after = valueOf(format.editCells(bytes, edits));
  expect(sheetsOf(after)[0]?.rows[0]?.cells.map(({ content }) => content)).toEqual([
    { kind: 'number', number: 46_000, shown: 'date' },
    { kind: 'number', number: 46_000, shown: 'plain' },
  ]);
  expect(partOf(after, SHEET_PART)).toContain(date1904 === '0' ? '<v>46000</v></c><c r="B1"' : '<v>44538</v></c><c r="B1"');
});

test.each(['=1+1', '+1', '-1', '@A1', '=HYPERLINK("http://x")', '{=A1}', "'=1", '\uFF1D1', '</t></is><f>1</f>', '_x003D_1', '\u0000=1', 'x'.repeat(40_000)])('%.20j is text', (text) => {
  const after = valueOf(format.editCells(samplePackage(), [{ sheet: 'ASSESSMENT', row: 1, column: 1, value: text }]));
  expect(sheetsOf(after)[0]?.rows[0]?.cells[0]).toEqual({ column: 1, content: { kind: 'text', text: text.slice(0, 32_767) }, formula: false });
  expect(partOf(after, SHEET_PART)).not.toContain('<f>');
});
