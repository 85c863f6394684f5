import type { SheetDescription } from '../../../../src/workbook/workbook-description';
import { samplePackage, samplePart, SHEET_PART } from '../sample-package';
import type { Parts } from '../sample-package';
import { aCell, aSheet, aTableSheet } from './a-sheet';
import { changedEntries, newFile, partOf, partsOf, sheetsOf, withSheets } from './written-parts';

const TITLES = { orientation: 'portrait', pagesTall: null, titleRows: [1, 3], footer: '' } as const;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sample scored once: two sheets of ours behind the person's. */
const scored = withSheets(samplePackage(), aTableSheet(['M2.1'], { print: TITLES, names: { '_scm.sheet': 'old', other: 'kept' } }), aSheet());
const rescored = (ids: string[], changes: Partial<SheetDescription> = {}): SheetDescription => aTableSheet(ids, { replaces: 'gap ANALYSIS', ...changes });

test('the new content stands in the old part, under the old numbers', () => {
  const after = withSheets(scored, rescored(['M3.1', 'R2.1']));
  expect(sheetsOf(after).map(({ name, rows }) => [name, rows.length])).toEqual([['Assessment', 1], ['Gap analysis', 3], ['Summary', 1]]);
  const sheets = (bytes: Uint8Array): string | undefined => /<sheets>.*<\/sheets>/.exec(partOf(bytes, 'xl/workbook.xml'))?.[0];
  expect(sheets(after)).toBe(sheets(scored));
  expect([...partsOf(after).keys()]).toEqual([...partsOf(scored).keys()]);
  expect(changedEntries(scored, after).sort()).toEqual(['xl/tables/table1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet2.xml']);
  expect(partOf(after, 'xl/tables/table1.xml')).toContain('id="1" name="Gaps" displayName="Gaps" ref="A3:B5"');
});

test('replacing twice gives the bytes of replacing once', () => {
  const sheets = [rescored(['M3.1'], { print: TITLES, names: { '_scm.sheet': 'new' } }), aSheet({ replaces: 'Summary' })];
  const once = withSheets(scored, ...sheets);
  expect(withSheets(once, ...sheets)).toEqual(once);
});

test('so it does in a file of our own, with styles and conditional formats', () => {
  const conditionalFormats = [{ ranges: ['A1'], formula: 'TRUE', tone: 'bad' }] as const;
  const rows = [{ row: 1, height: null, cells: [aCell(1, 46_000, { format: 'date', tone: 'good' })] }];
  const once = withSheets(newFile(aSheet()), aSheet({ replaces: 'Summary', rows, conditionalFormats }));
  expect(withSheets(once, aSheet({ replaces: 'Summary', rows, conditionalFormats }))).toEqual(once);
});

test('names of the sheet are renewed in their places, others stay', () => {
  const names = (changes: Partial<SheetDescription>): string | undefined => /<definedNames>.*<\/definedNames>/.exec(partOf(withSheets(scored, rescored(['M3.1'], changes)), 'xl/workbook.xml'))?.[0];
  const other = '<definedName name="other" localSheetId="1" hidden="1">"kept"</definedName>';
  expect(names({ print: { ...TITLES, titleRows: [3, 3] }, names: { '_scm.sheet': 'new', third: '3' } })).toBe(
    `<definedNames><definedName name="_scm.sheet" localSheetId="1" hidden="1">"new"</definedName>${other}` +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Gap analysis\'!$3:$3</definedName>' +
      '<definedName name="third" localSheetId="1" hidden="1">"3"</definedName></definedNames>',
  );
  expect(names({})).toBe(`<definedNames><definedName name="_scm.sheet" localSheetId="1" hidden="1">"old"</definedName>${other}</definedNames>`);
});

test('names of another sheet stay', () => {
  const names = { '_scm.sheet': 'summary' };
  const both = withSheets(scored, aSheet({ name: 'Method', names: { '_scm.sheet': 'method' } }));
  const after = withSheets(both, aSheet({ replaces: 'Summary', names }));
  expect(sheetsOf(after).map((sheet) => sheet.names.get('_scm.sheet'))).toEqual([undefined, 'old', 'summary', 'method']);
});

test('a sheet is renamed only when asked', () => {
  const after = withSheets(scored, rescored(['M3.1'], { name: 'Gaps of Vic', print: TITLES }));
  expect(sheetsOf(after).map(({ name }) => name)).toEqual(['Assessment', 'Gaps of Vic', 'Summary']);
  expect(partOf(after, 'xl/workbook.xml')).toContain("'Gaps of Vic'!$1:$3");
});

test('tables come and go with the content', () => {
  const without = withSheets(scored, aSheet({ name: 'Gap analysis', replaces: 'Gap analysis' }));
  expect([...partsOf(without)].filter(([name, text]) => /table1/.test(name + text))).toEqual([]);
  const again = partsOf(withSheets(without, rescored(['M2.1'])));
  expect(again.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../tables/table1.xml"');
  expect(again.get('[Content_Types].xml')).toContain('PartName="/xl/tables/table1.xml"');
});

test('a sheet that is not there is added', () => {
  expect(sheetsOf(withSheets(samplePackage(), aSheet({ replaces: 'Summary' }))).map(({ name }) => name)).toEqual(['Assessment', 'Summary']);
});

test('the calculation chain goes, and formulas that point at the sheet are worked out anew', () => {
  const relationships = samplePart('xl/_rels/workbook.xml.rels').replace('</Relationships>', `<Relationship Id="rId8" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`);
  const types = samplePart('[Content_Types].xml').replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>');
  const workbook = samplePart('xl/workbook.xml').replace('</sheets>', '</sheets><calcPr calcId="191029"/>');
  const bytes = samplePackage({ 'xl/calcChain.xml': '<calcChain/>', 'xl/_rels/workbook.xml.rels': relationships, '[Content_Types].xml': types, 'xl/workbook.xml': workbook });
  const parts = partsOf(withSheets(bytes, aSheet({ name: 'Assessment', replaces: 'Assessment' })));
  expect([...parts].filter(([name, text]) => /calcChain/.test(name + text))).toEqual([]);
  expect(parts.get('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(partOf(withSheets(scored, rescored(['M3.1'])), 'xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
});

/** A sheet onto which a person put a picture, comments, a background and a link. */
const ATTACHED: Parts = {
  [SHEET_PART]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:rel="${OFFICE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/><drawing rel:id="rId1"/><legacyDrawing rel:id="rId3"/><picture rel:id="rId4"/></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels':
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments1.xml"/><Relationship Id="rId3" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
    `<Relationship Id="rId4" Type="${OFFICE}/image" Target="../media/image1.png"/></Relationships>`,
  'xl/drawings/drawing1.xml': '<wsDr/>',
  'xl/comments1.xml': '<comments/>',
  'xl/drawings/vmlDrawing1.vml': '<xml/>',
  'xl/media/image1.png': Uint8Array.from([1, 2, 3]),
};

test('what a person put onto the sheet stays on it', () => {
  const before = samplePackage(ATTACHED);
  const after = withSheets(before, aTableSheet(['M2.1'], { name: 'Assessment', replaces: 'Assessment' }));
  const sheet = partOf(after, SHEET_PART);
  expect(sheet).toContain('<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><picture r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>');
  expect(sheet).toContain('tabSelected="1"');
  const relationships = partOf(after, 'xl/worksheets/_rels/sheet1.xml.rels');
  expect(relationships.startsWith(partOf(before, 'xl/worksheets/_rels/sheet1.xml.rels').replace('</Relationships>', ''))).toBe(true);
  const untouched = ['xl/drawings/drawing1.xml', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/media/image1.png'];
  expect(changedEntries(before, after).filter((name) => untouched.includes(name))).toEqual([]);
});
