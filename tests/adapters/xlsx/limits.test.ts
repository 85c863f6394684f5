import { inflateRawSync } from 'node:zlib';
import { readWorkbook } from '../../../src/adapters/xlsx/read/read-workbook';
import { readZip } from '../../../src/adapters/xlsx/zip/read-zip';
import { nodeCodec } from '../../../src/cli/node-codec';
import { foreignZip } from './foreign-zip';
import { samplePackage, samplePart, SHEET_PART, sheetXml, stringsXml } from './sample-package';
import type { Parts } from './sample-package';

const RELS = 'xl/_rels/workbook.xml.rels';
const WORKBOOK = 'xl/workbook.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LONGEST_TEXT = 32_767;

const read = (changes: Parts) => readWorkbook(samplePackage(changes), nodeCodec);
const inPart = (name: string, from: string, to: string): Parts => ({ [name]: samplePart(name).replace(from, () => to) });

describe('what no honest workbook holds is refused before it costs memory', () => {
  test.each<[string, Parts, string, string]>([
    ['more texts than cells could use', { 'xl/sharedStrings.xml': stringsXml('<si><t>a</t></si>'.repeat(1_000_001)) }, 'too-large', 'xl/sharedStrings.xml'],
    ['as many, not in plain form', { 'xl/sharedStrings.xml': stringsXml('<si/>'.repeat(1_000_001)) }, 'too-large', 'xl/sharedStrings.xml'],
    ['more cell formats than Excel takes', inPart('xl/styles.xml', '</cellXfs>', `${'<xf/>'.repeat(200_000)}</cellXfs>`), 'too-large', 'xl/styles.xml'],
    ['more elements in the relationships', inPart(RELS, '</Relationships>', `${'<Relationship/>'.repeat(640_000)}</Relationships>`), 'too-large', RELS],
    ['more attributes in the content types', inPart('[Content_Types].xml', '</Types>', `${`<a${Array.from({ length: 200 }, (_, index) => ` a${String(index)}=""`).join('')}/>`.repeat(3200)}</Types>`), 'too-large', '[Content_Types].xml'],
    ['a sheet that many tabs share', inPart(WORKBOOK, '</sheets>', `${'<sheet name="Again" r:id="rId1"/>'.repeat(50_000)}</sheets>`), 'damaged', SHEET_PART],
  ])('%s', (_, changes, code, part) => {
    expect(read(changes)).toEqual({ ok: false, problem: { code, part } });
  });

  test('a part that says to hold 4 GB', () => {
    const bytes = foreignZip([{ name: 'xl/media/film.bin', text: 'a film', method: 8, zip64: true }]);
    const size = Buffer.from(bytes).indexOf(Buffer.from([1, 0, 24, 0])) + 4;
    new DataView(bytes.buffer).setBigUint64(size, 2n ** 32n, true);
    expect(readZip(bytes)).toEqual({ ok: false, problem: { code: 'too-large', part: 'xl/media/film.bin' } });
    expect(inflateRawSync(bytes.subarray(30 + 17)).toString()).toBe('a film');
  });
});

describe('a tab', () => {
  const leadsTo = (type: string): Parts => ({
    ...inPart(WORKBOOK, '</sheets>', '<sheet name="Other" r:id="rId9"/></sheets>'),
    ...inPart(RELS, '</Relationships>', `<Relationship Id="rId9" Type="${type}" Target="other.xml"/></Relationships>`),
  });

  test.each([`${OFFICE}/chartsheet`, `${OFFICE}/dialogsheet`, 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet'])('of another kind has no cells: %s', (type) => {
    expect(read(leadsTo(type))).toMatchObject({ ok: true, value: { sheets: [{ name: 'Assessment' }], warnings: [] } });
  });

  test.each([`${OFFICE}/workshee`, `${OFFICE}/calcChain`, ''])('that leads to no sheet does not vanish: "%s"', (type) => {
    expect(read(leadsTo(type))).toEqual({ ok: false, problem: { code: 'damaged', part: 'Other' } });
  });
});

describe('a text of any length is cut at what a cell holds', () => {
  const long = 'x'.repeat(LONGEST_TEXT + 1);
  test.each([
    ['in runs', `<is>${'<r><t>xxxxxxxxxxxxxxxxxxxx</t></r>'.repeat(200_000)}</is>`, 'inlineStr'],
    ['in sections', `<v>${'<![CDATA[x]]>x<!-- -->'.repeat(1_000_000)}</v>`, 'str'],
    ['escaped', `<v>${'_x0078_'.repeat(LONGEST_TEXT + 1)}</v>`, 'str'],
  ])('%s', (_, content, type) => {
    const workbook = read({ [SHEET_PART]: sheetXml(`<row><c t="${type}">${content}</c></row>`) });
    expect(workbook).toMatchObject({ ok: true, value: { warnings: [{ code: 'text-repaired', sheet: 'Assessment' }] } });
    expect(workbook.ok && workbook.value.sheets[0]?.rows[0]?.cells[0]?.content).toEqual({ kind: 'text', text: long.slice(1) });
  });

  test('an error, too', () => {
    const workbook = read({ [SHEET_PART]: sheetXml(`<row><c t="e"><v>${long}</v></c></row>`) });
    expect(workbook.ok && workbook.value.sheets[0]?.rows[0]?.cells[0]?.content).toEqual({ kind: 'error', error: long.slice(1) });
  });
});

test('of a list of formats that comes twice, the first counts', () => {
  const twice = inPart('xl/styles.xml', '</styleSheet>', '<numFmts><numFmt numFmtId="164" formatCode="0%"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>');
  const cells = '<row><c s="1"><v>1</v></c><c s="2"><v>1</v></c><c s="3"><v>1</v></c></row>';
  const workbook = read({ ...twice, [SHEET_PART]: sheetXml(cells) });
  const shown = workbook.ok ? workbook.value.sheets[0]?.rows[0]?.cells.map(({ content }) => content.kind === 'number' && content.shown) : [];
  expect(shown).toEqual(['percent', 'date', 'plain']);
});

test('a row that comes in pieces, among others, is one row', () => {
  const pieces = ['<row r="3"><c r="B3"><v>2</v></c></row>', '<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c></row>'];
  const workbook = read({ [SHEET_PART]: sheetXml(pieces.join('')) });
  const number = (value: number) => ({ kind: 'number', number: value, shown: 'plain' });
  expect(workbook.ok && workbook.value).toMatchObject({
    sheets: [{ rows: [{ row: 1, cells: [{ column: 1, content: number(1) }] }, { row: 3, cells: [{ column: 1, content: number(3) }, { column: 2, content: number(2) }] }] }],
    warnings: [{ code: 'unreadable-cells', sheet: 'Assessment' }],
  });
});
