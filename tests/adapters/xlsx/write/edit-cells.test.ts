import type { CellEdit } from '../../../../src/workbook/cell-edit';
import { samplePackage, samplePart, SHEET_PART, sheetXml } from '../sample-package';
import type { Parts } from '../sample-package';
import { changedEntries, format, partOf, partsOf, sheetsOf, valueOf } from './written-parts';

type Entry = readonly [row: number, column: number, value: CellEdit['value']];

const edits = (entries: readonly Entry[]): CellEdit[] => entries.map(([row, column, value]) => ({ sheet: 'Assessment', row, column, value }));
const entered = (bytes: Uint8Array, ...entries: Entry[]): Uint8Array => valueOf(format.editCells(bytes, edits(entries)));
const inSheet = (xml: string, ...entries: Entry[]): string => partOf(entered(samplePackage({ [SHEET_PART]: xml }), ...entries), SHEET_PART);
const problemOf = (changes: Parts, ...wished: CellEdit[]): unknown => {
  const result = format.editCells(samplePackage(changes), wished);
  return result.ok ? null : [result.problem.code, result.problem.part];
};

describe('a cell that is there', () => {
  test.each<[string, string, CellEdit['value'], string]>([
    ['takes a text', '<c r="A1" s="3"><v>1</v></c>', 'L', '<c r="A1" s="3" t="inlineStr"><is><t>L</t></is></c>'],
    ['takes a text with blanks at its ends', '<c r="A1"/>', ' L\n', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> L\n</t></is></c>'],
    ['takes a number', '<c r="A1" s="1" t="s"><v>0</v></c>', 0.7, '<c r="A1" s="1"><v>0.7</v></c>'],
    ['is emptied', '<c s="2" r="A1" t="b"><v>1</v></c>', null, '<c s="2" r="A1"/>'],
    ['is emptied by an empty text', '<c r="A1"><v>1</v></c>', '', '<c r="A1"/>'],
    ['is emptied by a number that is none', '<c r="A1"><v>1</v></c>', Number.NaN, '<c r="A1"/>'],
    ['loses its formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>x</v></c>', 'L', '<c r="A1" t="inlineStr"><is><t>L</t></is></c>'],
    ['loses one that it shares with a cell before', '<c r="A1"><f t="shared" si="0"/><v>2</v></c>', 5, '<c r="A1"><v>5</v></c>'],
    ['loses metadata of its old content', '<c r="A1" cm="1" vm="2" ph="1"><v>1</v></c>', 5, '<c r="A1"><v>5</v></c>'],
    ['stays without a reference', '<c s="1"><v>1</v></c>', 5, '<c s="1"><v>5</v></c>'],
  ])('%s', (_, cell, value, expected) => {
    const around = (middle: string): string => sheetXml(`<row r="1">\n ${middle} <!-- kept --><c r="B1"><v>2</v></c></row>`);
    expect(inSheet(around(cell), [1, 1, value])).toBe(around(expected));
  });

  test('is emptied where a file names it again', () => {
    expect(inSheet(sheetXml('<row r="1"><c r="A1"/><c r="A1" s="1"><v>2</v></c></row>'), [1, 1, null])).toBe(sheetXml('<row r="1"><c r="A1"/><c r="A1" s="1"/></row>'));
  });

  test('takes the last of several values', () => {
    expect(inSheet(sheetXml('<row r="1"><c r="A1"/></row>'), [1, 1, 'N'], [1, 1, 4])).toBe(sheetXml('<row r="1"><c r="A1"><v>4</v></c></row>'));
  });
});

describe('a cell that is not there', () => {
  const five = (address: string, style = ''): string => `<c r="${address}"${style}><v>5</v></c>`;
  test.each<[string, string, readonly Entry[], string]>([
    ['between others', '<row r="1"><c r="A1"/><c r="D1"/></row>', [[1, 3, 5], [1, 2, 5]], `<row r="1"><c r="A1"/>${five('B1')}${five('C1')}<c r="D1"/></row>`],
    ['between others that change', '<row r="1"><c r="A1"/><c r="C1"/></row>', [[1, 3, 5], [1, 2, 5], [1, 1, 5]], `<row r="1">${five('A1')}${five('B1')}${five('C1')}</row>`],
    ['behind others', '<row r="1" spans="1:1"><c r="A1"/></row>', [[1, 5, 5]], `<row r="1" spans="1:5"><c r="A1"/>${five('E1')}</row>`],
    ['in an empty row', '<row r="1" ht="20"/>', [[1, 2, 5], [1, 1, 5]], `<row r="1" ht="20">${five('A1')}${five('B1')}</row>`],
    ['between rows', '<row r="1"/><row r="4"/>', [[3, 1, 5], [2, 1, 5]], `<row r="1"/><row r="2">${five('A2')}</row><row r="3">${five('A3')}</row><row r="4"/>`],
    ['behind all rows', '<row r="1"/>', [[9, 1, 5], [1, 1, 5]], `<row r="1">${five('A1')}</row><row r="9">${five('A9')}</row>`],
    ['in a row with a style', '<row r="1" s="2" customFormat="1"/>', [[1, 1, 5]], `<row r="1" s="2" customFormat="1">${five('A1', ' s="2"')}</row>`],
    ['in a row whose style does not count', '<row r="1" s="2"/>', [[1, 1, 5]], `<row r="1" s="2">${five('A1')}</row>`],
    ['in rows and cells without references', '<row><c/><c/></row><row><c/></row>', [[1, 4, 5], [2, 1, 5], [2, 3, 5]], `<row><c/><c/>${five('D1')}</row><row><c><v>5</v></c>${five('C2')}</row>`],
  ])('is put %s', (_, rows, entries, expected) => {
    expect(inSheet(sheetXml(rows), ...entries)).toBe(sheetXml(expected));
  });

  test('is not put in to be empty', () => {
    const xml = sheetXml('<row r="1"/>');
    expect(inSheet(xml, [1, 1, null], [5, 5, ''])).toBe(xml);
  });

  test('takes the style of its column', () => {
    const columns = '<cols><col min="1" max="1" style="9"/><col min="2" max="4" style="7"/></cols>';
    const xml = sheetXml('').replace('<sheetData>', `${columns}<sheetData>`);
    expect(inSheet(xml, [2, 3, 5])).toBe(xml.replace('<sheetData>', `<sheetData><row r="2">${five('C2', ' s="7"')}</row>`));
  });

  test('is put into a sheet without rows, whose used range then holds it', () => {
    const xml = (range: string, data: string): string => sheetXml('').replace('<sheetData></sheetData>', `<dimension ref="${range}"/>${data}`);
    expect(inSheet(xml('B2', '<sheetData/>'), [4, 3, 5])).toBe(xml('B2:C4', `<sheetData><row r="4">${five('C4')}</row></sheetData>`));
  });
});

test('all but the sheet and the workbook keeps its bytes, and Excel is asked to recalculate', () => {
  const before = samplePackage({ 'xl/media/image1.png': Uint8Array.from([137, 80, 0]) });
  const after = entered(before, [1, 2, 'F']);
  expect(changedEntries(before, after)).toEqual(['xl/workbook.xml', SHEET_PART]);
  expect(partOf(after, 'xl/workbook.xml')).toBe(samplePart('xl/workbook.xml').replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'));
});

describe('the calculation chain', () => {
  const part = 'xl/calcChain.xml';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Parts = {
    [part]: '<calcChain/>',
    [SHEET_PART]: sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"/></row>'),
    '[Content_Types].xml': samplePart('[Content_Types].xml').replace('sheet.main+xml"/>', `template.main+xml"/><Override PartName="/${part}" ContentType="${type}.calcChain+xml"/>`),
    'xl/_rels/workbook.xml.rels': samplePart('xl/_rels/workbook.xml.rels').replace('</R', '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></R'),
  };

  test('goes when a formula goes; a template stays one', () => {
    const after = partsOf(entered(samplePackage(parts), [1, 1, 5]));
    expect([...after].filter(([name, text]) => /calcChain/i.test(name + text))).toEqual([]);
    expect(after.get('[Content_Types].xml')).toContain(`${type}.template.main+xml`);
  });

  test('stays when no formula goes', () => {
    const before = samplePackage(parts);
    expect(changedEntries(before, entered(before, [1, 2, 5]))).toEqual(['xl/workbook.xml', SHEET_PART]);
  });
});

test('a signature, which no longer holds, goes', () => {
  const origin = '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const signed = samplePackage({ '_rels/.rels': samplePart('_rels/.rels').replace('</R', `${origin}</R`), '_xmlsignatures/origin.sigs': '' });
  const after = entered(signed, [1, 1, 'x']);
  expect([...partsOf(after)].filter(([name, text]) => /signature/.test(name + text))).toEqual([]);
  expect(sheetsOf(after)[0]?.rows[0]?.cells[0]?.content).toEqual({ kind: 'text', text: 'x' });
});

describe('is refused', () => {
  const array = '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>';
  const edit = (row: number, column: number, sheet = 'Assessment'): CellEdit => ({ sheet, row, column, value: 1 });
  test.each<[string, string, CellEdit, string, string]>([
    ['the cell of an array formula', array, edit(1, 1), 'formula-of-several-cells', 'Assessment!A1'],
    ['a cell that an array formula fills', array, edit(3, 1), 'formula-of-several-cells', 'Assessment!A3'],
    ['the cell of an array formula of its own', '<row r="1"><c r="A1"><f t="array" ref="A1">1</f></c></row>', edit(1, 1), 'formula-of-several-cells', 'Assessment!A1'],
    ['the first cell of a shared formula', '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f></c></row>', edit(1, 1), 'formula-of-several-cells', 'Assessment!A1'],
    ['a sheet that is not there', array, edit(1, 1, 'Other'), 'no-such-sheet', 'Other'],
    ['a row before the first', array, edit(0, 1), 'no-such-cell', 'Assessment'],
    ['a row that is none', array, edit(1.5, 1), 'no-such-cell', 'Assessment'],
    ['a column behind the last', array, edit(1, 16_385), 'no-such-cell', 'Assessment'],
  ])('%s', (_, rows, wished, code, about) => {
    expect(problemOf({ [SHEET_PART]: sheetXml(rows) }, wished)).toEqual([code, about]);
  });

  test.each<[string, Parts, string]>([
    ['a sheet that is cut', { [SHEET_PART]: sheetXml('').slice(0, -20) }, 'damaged'],
    ['a sheet without a place for cells', { [SHEET_PART]: '<worksheet/>' }, 'damaged'],
    ['a sheet that is none', { [SHEET_PART]: '<chartsheet><sheetData/></chartsheet>' }, 'damaged'],
    ['a sheet whose part is not there', { [SHEET_PART]: null }, 'missing-part'],
  ])('%s', (_, changes, code) => {
    expect(problemOf(changes, edit(1, 1))).toEqual([code, SHEET_PART]);
  });
});
