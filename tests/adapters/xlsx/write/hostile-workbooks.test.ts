import { foreignZip } from '../foreign-zip';
import { samplePackage, sampleParts, samplePart } from '../sample-package';
import type { Parts } from '../sample-package';
import { aCell, aSheet, aTableSheet } from './a-sheet';
import { format, partOf, partsOf, sheetsOf, withSheets } from './written-parts';

const RELS = 'xl/_rels/workbook.xml.rels';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE_TYPE = '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>';

/** Parts of the sample with a text in the place of another. */
const inSample = (name: string, from: string | RegExp, to: string): Parts => ({ [name]: samplePart(name).replace(from, () => to) });
const problemOf = (changes: Parts, ...sheets: Parameters<typeof withSheets>[1][]): unknown => {
  const added = format.addSheets(samplePackage(changes), { sheets });
  return added.ok ? null : [added.problem.code, added.problem.part];
};
const dated = aSheet({ rows: [{ row: 1, height: null, cells: [aCell(1, 46_000, { format: 'date' })] }] });

describe('styles', () => {
  test.each<[string, Parts, string, string]>([
    ['in a part whose name leads out of a folder', inSample(RELS, 'Target="styles.xml"', 'Target="/C:/styles.xml"'), 'missing-part', 'C:/styles.xml'],
    ['in a part without a name', inSample(RELS, 'Target="styles.xml"', 'Target="/"'), 'missing-part', ''],
    ['in a part that holds something else', inSample(RELS, 'Target="styles.xml"', 'Target="workbook.xml"'), 'damaged', WORKBOOK],
  ])('%s are refused', (_, changes, code, part) => {
    expect(problemOf(changes, aSheet())).toEqual([code, part]);
  });

  test.each<[string, Parts]>([
    ['on the network', inSample(RELS, 'Target="styles.xml"', 'Target="http://127.0.0.1:9/styles.xml" TargetMode="External"')],
    ['that no relationship leads to', inSample(RELS, /<Relationship Id="rId3"[^>]*>/, '')],
  ])('%s are none: new ones get a part of their own', (_, changes) => {
    const parts = partsOf(withSheets(samplePackage(changes), aSheet()));
    expect(parts.get(STYLES)).toBe(samplePart(STYLES));
    expect(parts.get('xl/styles2.xml')).toContain('<cellXfs count="2">');
    expect(parts.get(RELS)).toContain('relationships/styles" Target="styles2.xml"');
  });

  test.each([
    ['that a cell has, but nothing defines, stays undefined', /<numFmts.*<\/numFmts>/, '', 165],
    ['that is no number is passed over', 'numFmtId="164" formatCode="yyyy-mm-dd"', 'numFmtId="1e400" formatCode="yyyy-mm-dd"', 165],
    ['that is absurdly high is passed over', 'numFmtId="164" formatCode="yyyy-mm-dd"', 'numFmtId="4294967295" formatCode="0.000"', 165],
    ['that something in the list of cell formats has is taken', /<numFmts.*<\/cellXfs>/, '<cellXfs><xf numFmtId="0"/><numFmt numFmtId="164"/></cellXfs>', 165],
    ['that two formats have is passed over', '<numFmt numFmtId="164"', '<numFmt numFmtId="164" formatCode="0%"/><numFmt numFmtId="164"', 165],
    ['of Excel\'s own is passed over', 'numFmtId="164" formatCode="yyyy-mm-dd"', 'numFmtId="2" formatCode="yyyy-mm-dd"', 165],
  ])('a number of a format %s', (_, from, to, number) => {
    const after = withSheets(samplePackage(inSample(STYLES, from, to)), dated);
    expect(partOf(after, STYLES)).toContain(`<numFmt numFmtId="${String(number)}" formatCode="yyyy-mm-dd"/>`);
    expect(sheetsOf(after)[1]?.rows[0]?.cells[0]?.content).toEqual({ kind: 'number', number: 46_000, shown: 'date' });
  });
});

test.each(['1e400', '99999999999', 'NaN', '-3', '2.5', ''])('a tab numbered "%s" does not spoil the numbers of others', (sheetId) => {
  const after = withSheets(samplePackage(inSample(WORKBOOK, 'sheetId="1"', `sheetId="${sheetId}"`)), aSheet());
  expect(partOf(after, WORKBOOK)).toContain('<sheet name="Summary" sheetId="1" r:id="rId4"/>');
});

test('a table that has no number is replaced by one that has', () => {
  const parts: Parts = {
    ...inSample('[Content_Types].xml', '</Types>', TABLE_TYPE),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
    'xl/tables/table1.xml': '<table id="x" displayName="Gaps" ref="A1:A2"/>',
  };
  const written = partsOf(withSheets(samplePackage(parts), aTableSheet(['M2.1'], { name: 'Assessment', replaces: 'Assessment' })));
  expect([written.has('xl/tables/table1.xml'), written.get('xl/tables/table2.xml')?.includes(' id="1" name="Gaps_2" ')]).toEqual([false, true]);
});

test.each(['1e400', 'x', '4294967296'])('a table numbered "%s" does not spoil the numbers of others', (id) => {
  const bytes = samplePackage({ ...inSample('[Content_Types].xml', '</Types>', TABLE_TYPE), 'xl/tables/table1.xml': `<table id="${id}" displayName="Old" ref="A1:A2"/>` });
  expect(partOf(withSheets(bytes, aTableSheet(['M2.1'])), 'xl/tables/table2.xml')).toContain('<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Gaps"');
});

test.each(['us-ascii', 'windows-1252', 'UTF-16'])('parts that say to be in %s are written as UTF-8 and say so', (encoding) => {
  const declared = `<?xml version='1.0' encoding='${encoding}' standalone='yes'?>`;
  const after = withSheets(samplePackage({ [WORKBOOK]: declared + samplePart(WORKBOOK) }), aSheet({ name: 'Síntesi' }));
  expect(partOf(after, WORKBOOK)).toMatch(/^<\?xml version='1\.0' encoding="UTF-8" standalone='yes'\?>.*name="Síntesi"/);
});

test('relationships go by what they lead to, not by an id that several have', () => {
  const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const signed = samplePackage({ ...inSample('_rels/.rels', '</Relationships>', `<Relationship Id="rId1" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`), '_xmlsignatures/origin.sigs': '' });
  expect(sheetsOf(withSheets(signed, aSheet())).map(({ name }) => name)).toEqual(['Assessment', 'Summary']);
});

test('of relationships with one id, the one by which the sheet is read is the one by which it is replaced', () => {
  const bytes = samplePackage({
    ...inSample(RELS, '</Relationships>', `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`),
    'xl/worksheets/sheet2.xml': samplePart('xl/worksheets/sheet1.xml').replace('<v>0</v>', '<v>1</v>'),
  });
  const after = withSheets(bytes, aSheet({ name: 'Assessment', replaces: 'Assessment' }));
  expect(partOf(after, 'xl/worksheets/sheet1.xml')).toBe(samplePart('xl/worksheets/sheet1.xml'));
  expect(sheetsOf(after)[0]?.rows[0]?.cells[0]?.content).toEqual({ kind: 'text', text: 'Level' });
});

test('a worksheet is replaced, not a chart sheet that has its name', () => {
  const bytes = samplePackage({
    ...inSample(WORKBOOK, '<sheets>', '<sheets><sheet name="Assessment" sheetId="2" r:id="rId9"/>'),
    ...inSample(RELS, '</Relationships>', `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`),
  });
  const after = withSheets(bytes, aSheet({ name: 'Summary', replaces: 'Assessment' }));
  expect(sheetsOf(after).map(({ name, rows }) => [name, rows.length])).toEqual([['Summary', 1]]);
  expect(partOf(after, WORKBOOK)).toContain('<sheet name="Assessment" sheetId="2" r:id="rId9"/><sheet name="Summary" sheetId="1" r:id="rId1"/>');
});

test('a prefix that is none is not used for the new tabs', () => {
  const after = withSheets(samplePackage(inSample(WORKBOOK, 'xmlns:r=', 'xmlns:a:r=')), aSheet());
  expect(sheetsOf(after).map(({ name }) => name)).toEqual(['Assessment', 'Summary']);
});

test('a sheet that passes for the calculation chain is not dropped with it', () => {
  const chain = inSample(RELS, '</Relationships>', `<Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="worksheets/sheet1.xml"/></Relationships>`);
  const after = withSheets(samplePackage(chain), aSheet({ name: 'Assessment', replaces: 'Assessment' }));
  expect(sheetsOf(after)[0]?.rows[0]?.cells[0]?.content).toEqual({ kind: 'text', text: 'Level' });
});

test('a part in the place of a sheet that is to be replaced is refused', () => {
  const changes = inSample(RELS, 'Target="worksheets/sheet1.xml"', 'Target="workbook.xml"');
  expect(problemOf(changes, aSheet({ name: 'Assessment', replaces: 'Assessment' }))).toEqual(['damaged', WORKBOOK]);
});

test('an entry keeps its name to the byte, in whatever encoding', () => {
  const ascii = 'xl/media/imatge-X.png';
  const bytes = Buffer.from(foreignZip([...[...sampleParts()].map(([name, text]) => ({ name, text, method: 8 })), { name: ascii, text: 'x', method: 0 }]));
  const codePage = Buffer.from(ascii.replace('X', '\u0082'), 'latin1');
  for (let at = bytes.indexOf(ascii); at >= 0; at = bytes.indexOf(ascii, at)) bytes.set(codePage, at);
  const after = Buffer.from(withSheets(Uint8Array.from(bytes), aSheet()));
  expect([after.indexOf(codePage) > 0, after.lastIndexOf(codePage) > after.indexOf(codePage), after.includes('\uFFFD')]).toEqual([true, true, false]);
});
