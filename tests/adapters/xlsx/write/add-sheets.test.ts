import { samplePackage, samplePart } from '../sample-package';
import type { Parts } from '../sample-package';
import { aCell, aSheet, aTableSheet } from './a-sheet';
import { changedEntries, format, partOf, partsOf, sheetsOf, withSheets } from './written-parts';

const PATCHED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

/** The sample, in which parts that nobody reads must survive. */
const SURVIVORS: Parts = { 'xl/calcChain.xml': '<calcChain/>', 'xl/media/image1.png': Uint8Array.from([137, 80, 0, 255]), 'customXml/item1.xml': '<any/>', 'xl/empty.bin': new Uint8Array() };

const inSample = (part: string, ...replacements: [string, string][]): Parts => ({
  [part]: replacements.reduce((text, [old, changed]) => text.replace(old, changed), samplePart(part)),
});
const table = (id: number, name: string): string => `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${String(id)}" displayName="${name}"/>`;
const TABLE_TYPE = '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>';

test('only four parts change, and all that stood in them stays', () => {
  const before = samplePackage(SURVIVORS);
  const after = withSheets(before, aTableSheet(['M2.1']), aSheet());
  expect(changedEntries(before, after).sort()).toEqual([...PATCHED].sort());
  const parts = partsOf(after);
  expect([...parts.keys()].slice(0, partsOf(before).size)).toEqual([...partsOf(before).keys()]);
  for (const name of PATCHED) {
    const children = samplePart(name).match(/<(?!\/)[^>]+\/>/g) ?? [];
    for (const child of children) expect(parts.get(name)).toContain(child);
  }
});

test('the values of the workbook and of the new sheets are read back', () => {
  const after = withSheets(samplePackage(), aTableSheet(['M2.1', '=1+1']), aSheet({ name: 'Lists', visibility: 'hidden', names: { '_scm.sheet': 'x' } }));
  const [assessment, gaps, lists, ...rest] = sheetsOf(after);
  expect(assessment).toEqual(sheetsOf(samplePackage())[0]);
  expect(gaps?.rows.map(({ cells }) => cells.map(({ content }) => (content.kind === 'text' ? content.text : content)))).toEqual([
    ['ID', 'What to do'],
    ['M2.1', 'Agree on it'],
    ['=1+1', 'Agree on it'],
  ]);
  expect(lists).toMatchObject({ name: 'Lists', visibility: 'hidden', names: new Map([['_scm.sheet', 'x']]) });
  expect(rest).toEqual([]);
});

test('new tabs stand last, with free numbers', () => {
  const sheets = '<sheet name="Assessment" sheetId="7" r:id="rId1"/><sheet name="Old" sheetId="4" r:id="RID4"/>';
  const relationship = '<Relationship Id="RID4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/Sheet2.xml"/>';
  const bytes = samplePackage({
    ...inSample('xl/workbook.xml', ['<sheet name="Assessment" sheetId="1" r:id="rId1"/>', sheets]),
    ...inSample('xl/_rels/workbook.xml.rels', ['</Relationships>', `${relationship}</Relationships>`]),
    'xl/worksheets/Sheet2.xml': samplePart('xl/worksheets/sheet1.xml'),
  });
  const after = withSheets(bytes, aSheet());
  expect(partOf(after, 'xl/workbook.xml')).toContain(`${sheets}<sheet name="Summary" sheetId="8" r:id="rId5"/></sheets>`);
  expect(partOf(after, 'xl/_rels/workbook.xml.rels')).toContain('Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet3.xml"');
});

test('a name that a chart sheet has is not taken again', () => {
  const bytes = samplePackage({
    ...inSample('xl/workbook.xml', ['</sheets>', '<sheet name="SUMMARY" sheetId="2" r:id="rId9"/></sheets>']),
    ...inSample('xl/_rels/workbook.xml.rels', ['</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>']),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  });
  expect(sheetsOf(withSheets(bytes, aSheet())).map(({ name }) => name)).toEqual(['Assessment', 'Summary (2)']);
});

test('tables take free names, numbers and parts', () => {
  const bytes = samplePackage({
    ...inSample('xl/workbook.xml', ['</sheets>', '</sheets><definedNames><definedName name="gaps_2">1</definedName></definedNames>']),
    ...inSample('[Content_Types].xml', ['</Types>', TABLE_TYPE]),
    'xl/tables/table1.xml': table(5, 'GAPS'),
  });
  const parts = partsOf(withSheets(bytes, aTableSheet(['M2.1'])));
  expect(parts.get('xl/tables/table2.xml')).toContain('id="6" name="Gaps_3" displayName="Gaps_3"');
  expect(parts.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"');
});

test('defined names stand where the schema wants them', () => {
  const print = { orientation: 'portrait', pagesTall: null, titleRows: [1, 1], footer: '' } as const;
  const bytes = samplePackage(inSample('xl/workbook.xml', ['</sheets>', '</sheets><externalReferences/><calcPr calcId="1"/><extLst/>']));
  expect(partOf(withSheets(bytes, aSheet({ print })), 'xl/workbook.xml')).toContain(
    '<externalReferences/><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Summary!$1:$1</definedName></definedNames><calcPr calcId="1"/>',
  );
});

test('the tab that the workbook opens with stays', () => {
  const bytes = samplePackage(inSample('xl/workbook.xml', ['<sheets>', '<bookViews><workbookView activeTab="0"/></bookViews><sheets>']));
  const after = withSheets(bytes, aSheet());
  expect(partOf(after, 'xl/workbook.xml')).toContain('<workbookView activeTab="0"/>');
  expect(partOf(after, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
});

test('the calculation chain and the shared strings stay', () => {
  const chain = '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const before = samplePackage({ ...SURVIVORS, ...inSample('xl/_rels/workbook.xml.rels', ['</Relationships>', `${chain}</Relationships>`]) });
  const after = withSheets(before, aSheet({ rows: [{ row: 1, height: null, cells: [aCell(1, 'new text'), { ...aCell(2, 2), formula: '1+1' }] }] }));
  expect(changedEntries(before, after).sort()).toEqual([...PATCHED].sort());
  expect(partOf(after, 'xl/_rels/workbook.xml.rels')).toContain(chain);
});

test.each([
  ['no package', new TextEncoder().encode('a,b'), 'text-file'],
  ['a workbook part that is no XML', samplePackage({ 'xl/workbook.xml': '<workbook><sheets>' }), 'damaged'],
  ['styles that are no XML', samplePackage({ 'xl/styles.xml': '<styleSheet><a></styleSheet>' }), 'damaged'],
  ['a table that is no XML', samplePackage({ ...inSample('[Content_Types].xml', ['</Types>', TABLE_TYPE]), 'xl/tables/table1.xml': 'x' }), 'damaged'],
])('is refused: %s', (_, bytes, code) => {
  expect(format.addSheets(bytes, { sheets: [aSheet()] })).toMatchObject({ ok: false, problem: { code } });
});
