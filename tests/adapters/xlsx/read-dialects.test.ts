import type { WorkbookData } from '../../../src/workbook/sheet-data';
import { readWorkbook } from '../../../src/adapters/xlsx/read/read-workbook';
import { nodeCodec } from '../../../src/cli/node-codec';
import { foreignZip } from './foreign-zip';
import { sampleParts, samplePackage, samplePart, SHEET_PART, sheetXml, stringsXml } from './sample-package';
import type { Parts } from './sample-package';

const RELS = 'xl/_rels/workbook.xml.rels';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

function read(bytes: Uint8Array): WorkbookData {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (!workbook.ok) throw new Error(`${workbook.problem.code} ${String(workbook.problem.part)}`);
  return workbook.value;
}

const problemOf = (changes: Parts): unknown => {
  const workbook = readWorkbook(samplePackage(changes), nodeCodec);
  return workbook.ok ? null : [workbook.problem.code, workbook.problem.part];
};

const everyPart = (change: (text: string) => string): Parts =>
  Object.fromEntries([...sampleParts().keys()].map((name) => [name, change(samplePart(name))]));

const prefixed = (text: string): string => text.replace(/<(\/?)([A-Za-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
const spaced = (text: string): string => text.replaceAll('><', '>\n  <').replaceAll('/>', ' />');
const quoted = (text: string): string => text.replaceAll('"', "'");
const inline = '<row><c t="inlineStr"><is><t xml:space="preserve">M2.1</t></is></c><c t="str"><v>L</v></c><c s="1"><v>0.7</v></c></row>';

const ROWS = [
  {
    row: 1,
    hidden: false,
    cells: [
      { column: 1, content: { kind: 'text', text: 'M2.1' }, formula: false },
      { column: 2, content: { kind: 'text', text: 'L' }, formula: false },
      { column: 3, content: { kind: 'number', number: 0.7, shown: 'percent' }, formula: false },
    ],
  },
];

describe('every dialect reads as the plain form', () => {
  test.each<[string, Parts]>([
    ['plain', {}],
    ['with a prefix', everyPart(prefixed)],
    ['with spaces between tags', everyPart(spaced)],
    ['with single quotes', everyPart(quoted)],
    ['strict', everyPart((text) => text.replaceAll(TRANSITIONAL, STRICT))],
    ['in UTF-16', { [SHEET_PART]: Buffer.from(`\uFEFF${samplePart(SHEET_PART)}`, 'utf16le') }],
    ['in UTF-8 with its mark', everyPart((text) => `\uFEFF${text}`)],
    ['with inline texts, without references', { [SHEET_PART]: sheetXml(inline), 'xl/sharedStrings.xml': null, [RELS]: samplePart(RELS).replace(/<Relationship Id="rId2"[^>]*>/, '') }],
    ['with absolute targets', { [RELS]: samplePart(RELS).replaceAll('Target="', 'Target="/xl/') }],
    ['with CDATA, comments and instructions', { 'xl/sharedStrings.xml': stringsXml('<si><t>M<!-- -->2<![CDATA[.]]><?p?>1</t></si><si><t><![CDATA[L]]></t></si>') }],
    ['with rich text', { 'xl/sharedStrings.xml': stringsXml('<si><r><t>M2</t></r><r><rPr><b/></rPr><t xml:space="preserve">.1</t></r></si><si><r><t>L</t></r></si>') }],
    ['with phonetic guides', { 'xl/sharedStrings.xml': stringsXml('<si><t>M2.1</t><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si><si><t>L</t></si>') }],
    ['with empty items', { 'xl/sharedStrings.xml': stringsXml('<si/><si><t>M2.1</t></si><si><t>L</t></si>'), [SHEET_PART]: samplePart(SHEET_PART).replace('<v>1<', '<v>2<').replace('<v>0<', '<v>1<') }],
    ['with an immense used range', { [SHEET_PART]: samplePart(SHEET_PART).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>') }],
  ])('%s', (_, changes) => {
    const { sheets, warnings } = read(samplePackage(changes));
    expect(warnings).toEqual([]);
    expect(sheets).toEqual([{ name: 'Assessment', visibility: 'visible', rows: ROWS, names: new Map(), hiddenColumns: [], merges: [] }]);
  });

  test.each<[string, Parts, string]>([
    ['with backslashes', { [RELS]: samplePart(RELS).replace('worksheets/', 'worksheets\\') }, SHEET_PART],
    ['with dots', { [RELS]: samplePart(RELS).replace('worksheets/', '../xl/./worksheets/') }, SHEET_PART],
    ['with another case', { [SHEET_PART]: null, 'xl/Worksheets/Sheet1.XML': samplePart(SHEET_PART) }, 'xl/Worksheets/Sheet1.XML'],
  ])('and a target %s is told', (_, changes, part) => {
    const { sheets, warnings } = read(samplePackage(changes));
    expect(warnings).toEqual([{ code: 'part-name-unusual', sheet: null, part }]);
    expect(sheets[0]?.rows).toEqual(ROWS);
  });

  test.each([
    ['stored', { method: 0 }],
    ['with data descriptors', { method: 8, descriptor: true }],
    ['with zip64 numbers', { method: 8, zip64: true }],
  ])('an archive %s', (_, how) => {
    const entries = [...sampleParts()].map(([name, text]) => ({ name, text, ...how }));
    expect(read(foreignZip(entries)).sheets[0]?.rows).toEqual(ROWS);
  });
});

describe('the sheets of a workbook', () => {
  const sheets = '<sheet name="Chart" r:id="rId9"/><sheet name="A &amp; B" state="hidden" r:id="rId1"/><sheet name="__proto__" state="veryHidden" r:id="rId8"/>';
  const names = [
    '<definedName name="role" localSheetId="1" hidden="1">"summary|08019|&lt;1&gt; ""x"""</definedName>',
    '<definedName name="range" localSheetId="1">Assessment!$A$1</definedName>',
    '<definedName name="sum" localSheetId="1">"a"&amp;"b"</definedName>',
    '<definedName name="empty" localSheetId="2">""</definedName>',
    '<definedName name="global">"everywhere"</definedName>',
  ].join('');
  const changes = {
    'xl/workbook.xml': samplePart('xl/workbook.xml').replace(/<sheets>.*<\/sheets>/, `<sheets>${sheets}</sheets><definedNames>${names}</definedNames>`),
    [RELS]: samplePart(RELS).replace('</Relationships>', `<Relationship Id="rId9" Type="${TRANSITIONAL}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId8" Type="${TRANSITIONAL}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`),
    'xl/worksheets/sheet2.xml': samplePart(SHEET_PART),
  };

  test('are its worksheets, in order, with their visibility and the texts they are named by', () => {
    expect(read(samplePackage(changes)).sheets).toEqual([
      { name: 'A & B', visibility: 'hidden', rows: ROWS, names: new Map([['role', 'summary|08019|<1> "x"']]), hiddenColumns: [], merges: [] },
      { name: '__proto__', visibility: 'very-hidden', rows: ROWS, names: new Map([['empty', '']]), hiddenColumns: [], merges: [] },
    ]);
  });
});

describe('a workbook is refused', () => {
  test.each<[string, Parts, string, string | null]>([
    ['without a worksheet', { [RELS]: samplePart(RELS).replace('/worksheet"', '/dialogsheet"') }, 'no-worksheet', null],
    ['with a sheet that leads nowhere', { [RELS]: samplePart(RELS).replace('rId1', 'rId7') }, 'missing-part', 'Assessment'],
    ['with a sheet on the network', { [RELS]: samplePart(RELS).replace('Target="w', 'TargetMode="External" Target="w') }, 'missing-part', 'Assessment'],
    ['without the part of a sheet', { [SHEET_PART]: null }, 'missing-part', SHEET_PART],
    ['without its shared strings', { 'xl/sharedStrings.xml': null }, 'missing-part', 'xl/sharedStrings.xml'],
    ['with a sheet that is cut', { [SHEET_PART]: samplePart(SHEET_PART).slice(0, -30) }, 'damaged', SHEET_PART],
    ['with a document type', { [SHEET_PART]: `<!DOCTYPE worksheet>${samplePart(SHEET_PART)}` }, 'document-type-declared', SHEET_PART],
    ['with broken styles', { 'xl/styles.xml': '<styleSheet>' }, 'damaged', 'xl/styles.xml'],
    ['with more cells than any assessment', { [SHEET_PART]: sheetXml(`<row>${'<c/>'.repeat(2_000_001)}</row>`) }, 'too-many-cells', SHEET_PART],
  ])('%s', (_, changes, code, part) => {
    expect(problemOf(changes)).toEqual([code, part]);
  });
});

test('a workbook without styles reads, but for numbers that need them', () => {
  const { sheets, warnings } = read(samplePackage({ 'xl/styles.xml': null }));
  expect(sheets[0]?.rows[0]?.cells[2]?.content).toEqual({ kind: 'number', number: 0.7, shown: 'plain' });
  expect(warnings).toEqual([{ code: 'unreadable-cells', sheet: 'Assessment', part: SHEET_PART }]);
});
