import { inlineTexts } from '../../../../src/adapters/xlsx/write/cell-xml';
import { STRICT, TRANSITIONAL } from '../../../../src/adapters/xlsx/write/dialect';
import { sheetXml } from '../../../../src/adapters/xlsx/write/sheet-xml';
import type { SheetSurroundings } from '../../../../src/adapters/xlsx/write/sheet-xml';
import { newStyleRegistry } from '../../../../src/adapters/xlsx/write/style-registry';
import { childNamed, parseXml } from '../../../../src/adapters/xlsx/xml/xml-tree';
import type { SheetDescription, ValidationDescription } from '../../../../src/workbook/workbook-description';
import { aCell, aSheet, aTableSheet } from './a-sheet';
import { valueOf } from './written-parts';

const SURROUNDINGS: SheetSurroundings = { dialect: TRANSITIONAL, selected: false, tables: [], attachments: new Map() };

function written(changes: Partial<SheetDescription> = {}, surroundings: Partial<SheetSurroundings> = {}, epoch = 0): string {
  return new TextDecoder().decode(sheetXml(aSheet(changes), { styles: newStyleRegistry(TRANSITIONAL), texts: inlineTexts, epoch }, { ...SURROUNDINGS, ...surroundings }));
}

const aValidation = (changes: Partial<ValidationDescription>): ValidationDescription => ({ ranges: ['C4:C9', 'E1'], rule: { kind: 'any' }, prompt: null, error: null, strict: true, ...changes });

/** A child of the root, as written. */
function elementOf(xml: string, name: string): string {
  const child = childNamed(valueOf(parseXml(xml, 'sheet')), name);
  return xml.slice(child?.start, child?.end);
}

test('all elements stand in the order of the schema', () => {
  const link = { sheet: 'Gap analysis', address: 'A1', tip: '' };
  const sheet = aTableSheet(['M2.1'], {
    columnWidths: [8],
    rows: [{ row: 1, height: null, cells: [{ ...aCell(1, 'M2.1'), link }] }],
    validations: [aValidation({})],
    merges: ['A1:B1'],
    conditionalFormats: [{ ranges: ['A1'], formula: 'TRUE', tone: 'bad' }],
    freeze: { rows: 1, columns: 0 },
  });
  const attachments = new Map([['picture', 'rId9'], ['legacyDrawing', 'rId8'], ['drawing', 'rId7']] as const);
  const xml = written(sheet, { tables: ['rId1'], attachments });
  expect(valueOf(parseXml(xml, 'sheet')).children.map(({ local }) => local)).toEqual([
    'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks',
    'pageMargins', 'pageSetup', 'headerFooter', 'drawing', 'legacyDrawing', 'picture', 'tableParts',
  ]);
  expect(xml).toContain('<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/><picture r:id="rId9"/>');
});

test('a sheet that is one page stands in the middle of the paper', () => {
  const print = { orientation: 'portrait', pagesTall: 1, titleRows: null, footer: '' } as const;
  expect(written({ print })).toContain('<printOptions horizontalCentered="1"/><pageMargins ');
  expect(written({ print: { ...print, pagesTall: null } })).not.toContain('printOptions');
});

test('a strict workbook gets strict namespaces', () => {
  expect(written({}, { dialect: STRICT })).toContain(`<worksheet xmlns="${STRICT.main}" xmlns:r="${STRICT.relationships}">`);
});

test.each([
  [{ rows: 3, columns: 0 }, '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'],
  [{ rows: 0, columns: 2 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
  [{ rows: 3, columns: 1 }, '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>'],
])('freezes %j', (freeze, pane) => {
  expect(written({ freeze })).toContain(pane);
});

test.each([null, { rows: 0, columns: 0 }])('freezes nothing for %j', (freeze) => {
  expect(elementOf(written({ freeze }), 'sheetViews')).toBe('<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>');
});

test.each<[string, Partial<ValidationDescription>, string]>([
  ['a prompt', { prompt: { title: 'Text', text: 'One\ntwo' } }, '<dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="0" promptTitle="Text" prompt="One&#10;two" sqref="C4:C9 E1"/>'],
  ['a list', { rule: { kind: 'list', source: "'A & B'!$A$1:$A$4" } }, '<dataValidation type="list" allowBlank="1" showInputMessage="0" showErrorMessage="1" sqref="C4:C9 E1"><formula1>\'A &amp; B\'!$A$1:$A$4</formula1></dataValidation>'],
  ['a whole number', { rule: { kind: 'whole-number', from: 0, to: 5 } }, '<formula1>0</formula1><formula2>5</formula2>'],
  ['a decimal', { rule: { kind: 'decimal', from: 0.5, to: 99.5 }, error: { title: 'No', text: 'Not so' } }, '<dataValidation type="decimal" allowBlank="1" showInputMessage="0" showErrorMessage="1" errorTitle="No" error="Not so" sqref="C4:C9 E1"><formula1>0.5</formula1><formula2>99.5</formula2>'],
  ['a warning', { rule: { kind: 'whole-number', from: 0, to: 5 }, strict: false }, 'type="whole" errorStyle="warning"'],
  ['a date', { rule: { kind: 'date-from', serial: 40_000 } }, 'type="date" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="0" showErrorMessage="1" sqref="C4:C9 E1"><formula1>40000</formula1>'],
])('validates: %s', (_, validation, xml) => {
  expect(elementOf(written({ validations: [aValidation(validation)] }), 'dataValidations')).toContain(xml);
});

test('a date limit follows the calendar of the workbook', () => {
  const validations = [aValidation({ rule: { kind: 'date-from', serial: 40_000 } })];
  expect(written({ validations }, {}, 1462)).toContain('<formula1>38538</formula1>');
});

test('rules have priorities of their own, and share the format of a tone', () => {
  const rule = { ranges: ['A1', 'B2:B3'], formula: '$A1="<"', tone: 'bad' } as const;
  const xml = written({ conditionalFormats: [rule, { ...rule, tone: 'good' }, rule] });
  expect(xml.match(/dxfId="[0-9]" priority="[0-9]"/g)).toEqual(['dxfId="0" priority="1"', 'dxfId="1" priority="2"', 'dxfId="0" priority="3"']);
  expect(xml).toContain('<conditionalFormatting sqref="A1 B2:B3"><cfRule type="expression"');
  expect(xml).toContain('<formula>$A1="&lt;"</formula>');
});

test('a bar is as long as its part of the number that fills a cell, and comes after the rules', () => {
  const conditionalFormats = [{ ranges: ['A1'], formula: 'TRUE', tone: 'bad' }] as const;
  const xml = written({ conditionalFormats, dataBars: [{ range: 'C4:C9', max: 1, tone: 'step-2' }] });
  expect(xml).toContain('<conditionalFormatting sqref="C4:C9"><cfRule type="dataBar" priority="2"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FFB9D4EC"/></dataBar></cfRule></conditionalFormatting>');
});

test('a link leads to a cell inside the workbook', () => {
  const link = { sheet: "L'Hospitalet", address: 'D12', tip: 'To the answer' };
  const xml = written({ rows: [{ row: 4, height: null, cells: [{ ...aCell(3, 'M2.1', { role: 'link' }), link }, aCell(4, 1)] }] });
  expect(elementOf(xml, 'hyperlinks')).toBe('<hyperlinks><hyperlink ref="C4" location="\'L\'\'Hospitalet\'!D12" tooltip="To the answer" display="M2.1"/></hyperlinks>');
});

test('prints on A4, one page wide', () => {
  const print = { orientation: 'landscape', pagesTall: null, titleRows: null, footer: 'Vic & Manresa' } as const;
  expect(written({ print })).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
  expect(written({ print: { ...print, pagesTall: 2 } })).toContain('fitToHeight="2"');
  expect(written({ print })).toMatch(/<oddFooter>&amp;L[^<]*Vic &amp;&amp; Manresa&amp;R[^<]*&amp;P \/ &amp;N<\/oddFooter>/);
});

test('a footer too long for Excel is cut, never inside an escape', () => {
  const print = { orientation: 'portrait', pagesTall: null, titleRows: null, footer: '&'.repeat(300) } as const;
  const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(written({ print }))?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(footer.length).toBeLessThanOrEqual(255);
  expect(footer).toMatch(/&P \/ &N$/);
});

test('merged cells', () => {
  expect(written({ merges: ['B4:G4', 'B5:G6'] })).toContain('<mergeCells count="2"><mergeCell ref="B4:G4"/><mergeCell ref="B5:G6"/></mergeCells>');
});

test('columns, rows, tab colour and used range', () => {
  const rows = [{ row: 2, height: 30, cells: [aCell(2, 1), aCell(4, 2)] }, { row: 9, height: null, cells: [aCell(1, 3)] }];
  const xml = written({ columnWidths: [10, 40], rows, tabTone: 'step-4' });
  expect(elementOf(xml, 'sheetPr')).toBe('<sheetPr><tabColor rgb="FF2F75AE"/><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(elementOf(xml, 'cols')).toBe('<cols><col min="1" max="1" width="10.7109375" customWidth="1"/><col min="2" max="2" width="40.7109375" customWidth="1"/></cols>');
  expect(xml).toContain('<dimension ref="A2:D9"/>');
  expect(xml).toContain('<row r="2" ht="30" customHeight="1">');
  expect(xml).toContain('<row r="9" ht="18"><c r="A9"');
});
