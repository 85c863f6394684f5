import fc from 'fast-check';
import type { SheetData } from '../../../../src/workbook/sheet-data';
import type { SheetDescription } from '../../../../src/workbook/workbook-description';
import { aCell, aSheet, aTableSheet } from './a-sheet';
import { newFile, partOf, partsOf, sheetsOf } from './written-parts';

const texts = fc.string({ unit: fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) }, fc.constantFrom('=', '+', '-', '@', '_x0041_', '\r\n', ' ', '\t', '"', '&', '<')) });

/** A sheet with these texts, one a row. */
const aTextSheet = (values: readonly string[]): SheetDescription =>
  aSheet({ rows: values.map((value, index) => ({ row: index + 1, height: null, cells: [aCell(1, value)] })) });

const textsOf = (sheet: SheetData | undefined): unknown[] => sheet?.rows.flatMap(({ row, cells }) => cells.map(({ content, formula }) => ({ row, content, formula }))) ?? [];

test('any text comes back as it was, and never as a formula', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (values) => {
      const expected = values.map((text, index) => ({ row: index + 1, content: { kind: 'text', text }, formula: false })).filter(({ content }) => content.text !== '');
      expect(textsOf(sheetsOf(newFile(aTextSheet(values)))[0])).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('values, formulas, names and hidden sheets come back', () => {
  const cells = [aCell(1, 1.5), aCell(2, 0.25, { format: 'percent' }), aCell(3, 46_000, { format: 'date' }), aCell(4, true), { ...aCell(5, 'x'), formula: 'A1' }, aCell(6, null)];
  const rows = [{ row: 4, height: null, cells }];
  const [first, second] = sheetsOf(newFile(aSheet({ name: 'A & "B"', rows, names: { '_scm.sheet': '1|summary|"Vic" & <co>|A' } }), aSheet({ name: 'Lists', visibility: 'hidden' })));
  expect(first).toMatchObject({ name: 'A & "B"', visibility: 'visible' });
  expect(second).toMatchObject({ name: 'Lists', visibility: 'hidden' });
  expect([...(first?.names ?? [])]).toEqual([['_scm.sheet', '1|summary|"Vic" & <co>|A']]);
  expect(first?.rows[0]?.cells).toEqual([
    { column: 1, content: { kind: 'number', number: 1.5, shown: 'plain' }, formula: false },
    { column: 2, content: { kind: 'number', number: 0.25, shown: 'percent' }, formula: false },
    { column: 3, content: { kind: 'number', number: 46_000, shown: 'date' }, formula: false },
    { column: 4, content: { kind: 'boolean', boolean: true }, formula: false },
    { column: 5, content: { kind: 'text', text: 'x' }, formula: true },
  ]);
});

test('the same description gives the same bytes', () => {
  const sheets = [aTableSheet(['M2.1', 'M3.1']), aSheet()];
  expect(newFile(...sheets)).toEqual(newFile(...sheets));
});

test('each text is kept once, among the shared strings', () => {
  const strings = partOf(newFile(aTextSheet(['L', 'N', 'L', 'L'])), 'xl/sharedStrings.xml');
  expect(strings).toContain('count="4" uniqueCount="2"><si><t>L</t></si><si><t>N</t></si>');
});

test('every part has a content type and every table a name of its own', () => {
  const parts = partsOf(newFile(aTableSheet(['M2.1']), aTableSheet(['M2.1'], { name: 'Gaps (2)' })));
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const name of parts.keys()) if (name.startsWith('xl/') && !name.endsWith('.rels')) expect(types).toContain(`PartName="/${name}"`);
  expect(parts.get('xl/tables/table1.xml')).toContain('id="1" name="Gaps"');
  expect(parts.get('xl/tables/table2.xml')).toContain('id="2" name="Gaps_2"');
  expect(parts.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../tables/table2.xml"');
});

test('a workbook opens at its first visible sheet', () => {
  const parts = partsOf(newFile(aSheet({ name: 'Lists', visibility: 'hidden' }), aSheet(), aSheet({ name: 'Method' })));
  expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
  const selected = [...parts].filter(([, text]) => text.includes('tabSelected="1"')).map(([name]) => name);
  expect(selected).toEqual(['xl/worksheets/sheet2.xml']);
});

test('print titles and hidden names belong to their sheet', () => {
  const print = { orientation: 'portrait', pagesTall: null, titleRows: [1, 3], footer: '' } as const;
  const names = { '_scm.sheet': 'a "b"' };
  expect(partOf(newFile(aSheet(), aSheet({ name: 'Gap analysis', print, names })), 'xl/workbook.xml')).toContain(
    '<definedNames><definedName name="_scm.sheet" localSheetId="1" hidden="1">"a ""b"""</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Gap analysis\'!$1:$3</definedName></definedNames>',
  );
});

test('title, date and application are set', () => {
  const parts = partsOf(newFile(aSheet()));
  expect(parts.get('docProps/core.xml')).toContain('<dc:title>A title</dc:title>');
  expect(parts.get('docProps/core.xml')).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-31T00:00:00Z</dcterms:created>');
  expect(parts.get('docProps/app.xml')).toContain('<Application>Smart City Maturity</Application>');
});
