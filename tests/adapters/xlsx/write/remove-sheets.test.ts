import { prefixed } from '../../../../src/adapters/xlsx/write/xml-element';
import { sampleParts, samplePackage, samplePart, SHEET_PART, sheetXml } from '../sample-package';
import type { Parts } from '../sample-package';
import { changedEntries, format, partOf, partsOf, sheetsOf, valueOf } from './written-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';

const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...list: string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

/** Three sheets, A, B and C, whose elements have these attributes too, with what stands around the tabs. */
function threeSheets({ states = ['', '', ''], before = '', after = '', more = {} }: { states?: readonly string[]; before?: string; after?: string; more?: Parts } = {}): Uint8Array {
  const tabs = states.map((state, index) => `<sheet name="${'ABC'.charAt(index)}" sheetId="${String(index + 1)}"${state} r:id="s${String(index)}"/>`).join('');
  const sheets = states.map((_, index) => relation(`s${String(index)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`)).join('');
  return samplePackage({
    [WORKBOOK]: samplePart(WORKBOOK).replace(/<sheets>.*<\/sheets>/, `${before}<sheets>${tabs}</sheets>${after}`),
    [RELS]: samplePart(RELS).replace('</R', `${sheets}</R`).replace(/<Relationship Id="rId1"[^>]*>/, ''),
    'xl/worksheets/sheet2.xml': sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>'),
    'xl/worksheets/sheet3.xml': sheetXml('<row r="1"><c r="A1"><v>3</v></c></row>'),
    ...more,
  });
}

const without = (bytes: Uint8Array, ...names: string[]): Uint8Array => valueOf(format.removeSheets(bytes, names));
const namesOf = (bytes: Uint8Array): string[] => sheetsOf(bytes).map(({ name }) => name);

test.each([
  [['A'], ['B', 'C']],
  [['b'], ['A', 'C']],
  [['C', 'A', 'a'], ['B']],
  [[], ['A', 'B', 'C']],
])('without %j, %j are left as they were', (names, left) => {
  const bytes = threeSheets();
  const after = without(bytes, ...names);
  expect(sheetsOf(after)).toEqual(sheetsOf(bytes).filter(({ name }) => left.includes(name)));
});

describe('what knows tabs by their places', () => {
  const own = (tab: number, text: string): string => `<definedName name="mark" localSheetId="${String(tab)}">"${text}"</definedName>`;
  const global = '<definedName name="everywhere">C!$A$1</definedName>';

  test('names follow their sheets, and go with them', () => {
    const bytes = threeSheets({ after: `<definedNames>${own(0, 'a')}${own(1, 'b')}${global}${own(2, 'c')}</definedNames><calcPr/>` });
    expect(partOf(without(bytes, 'B'), WORKBOOK)).toContain(`<definedNames>${own(0, 'a')}${global}${own(1, 'c')}</definedNames><calcPr/>`);
  });

  test('an emptied list of names goes', () => {
    const bytes = threeSheets({ after: `<definedNames>${own(1, 'b')}</definedNames><calcPr/>` });
    expect(partOf(without(bytes, 'B'), WORKBOOK)).toContain('</sheets><calcPr/>');
  });

  const HIDDEN = ' state="hidden"';
  test.each<[string, readonly string[], string, string, string]>([
    ['stays before what goes', ['', '', ''], 'C', 'activeTab="1"', 'activeTab="1"'],
    ['follows its sheet', ['', '', ''], 'A', 'firstSheet="1" activeTab="2"', 'firstSheet="0" activeTab="1"'],
    ['turns from a sheet that goes to the first in sight', [HIDDEN, '', ''], 'C', 'activeTab="2"', 'activeTab="1" firstSheet="1"'],
    ['turns from a hidden sheet', ['', ' state="veryHidden"', ''], 'C', 'activeTab="1"', 'activeTab="0"'],
    ['turns from a sheet that is not there', ['', '', ''], 'B', 'activeTab="7"', 'activeTab="0"'],
    ['without a place stays at the first', ['', '', ''], 'B', 'showSheetTabs="0"', 'showSheetTabs="0"'],
    ['without a place turns from a first that is hidden', ['', HIDDEN, ''], 'A', 'x="0"', 'x="0" activeTab="1" firstSheet="1"'],
  ])('a view %s', (_, states, name, before, after) => {
    const bytes = threeSheets({ states, before: `<bookViews><workbookView ${before}/></bookViews>` });
    expect(partOf(without(bytes, name), WORKBOOK)).toContain(`<bookViews><workbookView ${after}/></bookViews>`);
  });
});

describe('parts that hang on a sheet', () => {
  const type = (part: string): string => `<Override PartName="/${part}" ContentType="a/b"/>`;
  const OWN = ['xl/tables/table1.xml', 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml'];
  const more: Parts = {
    '[Content_Types].xml': samplePart('[Content_Types].xml').replace('</T', `${[...OWN, 'xl/worksheets/sheet2.xml', 'xl/media/shared.png'].map(type).join('')}</T`),
    'xl/worksheets/_rels/sheet2.xml.rels': relations(relation('r1', 'table', '../tables/table1.xml'), relation('r2', 'drawing', '/xl/drawings/drawing1.xml'), relation('r3', 'image', '../media/shared.png')),
    'xl/drawings/_rels/drawing1.xml.rels': relations(relation('r1', 'chart', '../charts/chart1.xml'), relation('r2', 'chart', '../charts/missing.xml'), '<Relationship Id="r9" Type="x" Target="http://x/" TargetMode="External"/>'),
    'xl/charts/_rels/chart1.xml.rels': relations(relation('r1', 'back', '../drawings/drawing1.xml')),
    'xl/worksheets/_rels/sheet3.xml.rels': relations(relation('r1', 'image', '../media/shared.png')),
    'xl/calcChain.xml': '<calcChain/>',
    'xl/media/shared.png': Uint8Array.from([137]),
    'xl/media/nobody.png': Uint8Array.from([137]),
    ...Object.fromEntries(OWN.map((part) => [part, '<a/>'])),
  };

  test('go with it, but for those that others use', () => {
    const bytes = threeSheets({ more });
    const after = without(bytes, 'B');
    const gone = [...partsOf(bytes).keys()].filter((name) => !partsOf(after).has(name));
    expect(gone.sort()).toEqual([...OWN, 'xl/charts/_rels/chart1.xml.rels', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/worksheets/_rels/sheet2.xml.rels', 'xl/worksheets/sheet2.xml'].sort());
    expect(changedEntries(bytes, after).filter((name) => !gone.includes(name)).sort()).toEqual(['[Content_Types].xml', RELS, WORKBOOK].sort());
    expect(partOf(after, '[Content_Types].xml')).toBe(samplePart('[Content_Types].xml').replace('</T', `${type('xl/media/shared.png')}</T`));
    expect(partOf(after, RELS)).not.toContain('sheet2.xml');
  });

  test('are all there when another sheet goes', () => {
    const bytes = threeSheets({ more });
    expect([...partsOf(bytes).keys()].filter((name) => !partsOf(without(bytes, 'A')).has(name))).toEqual([SHEET_PART]);
  });
});

test('the calculation chain goes', () => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
  const bytes = threeSheets({
    more: {
      'xl/calcChain.xml': '<calcChain/>',
      '[Content_Types].xml': samplePart('[Content_Types].xml').replace('</T', `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/></T`),
      [RELS]: partOf(threeSheets(), RELS).replace('</R', `${relation('c', 'calcChain', 'calcChain.xml')}</R`),
    },
  });
  expect([...partsOf(without(bytes, 'B'))].filter(([name, text]) => /calcChain/i.test(name + text))).toEqual([]);
});

test.each<[string, (text: string) => string | Uint8Array]>([
  ['with a prefix', (text) => prefixed(text, 'x:').replace('xmlns=', 'xmlns:x=')],
  ['strict', (text) => text.replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships').replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')],
  ['in UTF-16', (text) => Uint8Array.from(Buffer.from(`\uFEFF${text.replace(/^<\?.*\?>/, '')}`, 'utf16le'))],
])('sheets go from a workbook %s', (_, form) => {
  const parts = partsOf(threeSheets());
  const bytes = samplePackage(Object.fromEntries([...sampleParts().keys(), ...parts.keys()].map((name) => [name, form(parts.get(name) ?? '')])));
  expect(namesOf(without(bytes, 'B'))).toEqual(['A', 'C']);
});

test.each<[string, Parts, readonly string[], string, string | null]>([
  ['to take all sheets in sight', {}, ['A', 'C'], 'no-visible-sheet', null],
  ['to take a sheet that is not there', {}, ['A', 'D'], 'no-such-sheet', 'D'],
  ['when relationships are damaged', { 'xl/worksheets/_rels/sheet1.xml.rels': '<a' }, ['A'], 'damaged', 'xl/worksheets/_rels/sheet1.xml.rels'],
  ['what is no workbook', { [WORKBOOK]: '<a/>' }, ['A'], 'not-a-workbook', WORKBOOK],
])('refuses %s', (_, more, names, code, part) => {
  expect(format.removeSheets(threeSheets({ states: ['', ' state="hidden"', ''], more }), names)).toEqual({ ok: false, problem: { code, part } });
});
