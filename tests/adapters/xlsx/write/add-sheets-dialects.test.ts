import { samplePackage, samplePart } from '../sample-package';
import type { Parts } from '../sample-package';
import { prefixed } from '../../../../src/adapters/xlsx/write/xml-element';
import { aCell, aSheet, aTableSheet } from './a-sheet';
import { partOf, partsOf, sheetsOf, withSheets } from './written-parts';

const PARTS = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'];
const NEW_NAMES = { '_scm.sheet': '1|summary|Vic|Summary' };

/** The sample with all its parts written another way. */
function sampleWith(change: (text: string) => string | Uint8Array): Uint8Array {
  return samplePackage(Object.fromEntries(PARTS.map((name) => [name, change(samplePart(name))])) satisfies Parts);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text.replace(/^<\?.*\?>/, '')}`, 'utf16le'));
}

const withPrefix = (text: string): string => prefixed(text, 'x:').replace('xmlns=', 'xmlns:x=');
const strict = (text: string): string =>
  text
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');

test.each<[string, (text: string) => string | Uint8Array]>([
  ['as it is', (text) => text],
  ['with a prefix', withPrefix],
  ['strict', strict],
  ['in UTF-16', utf16],
  ['without a declared prefix for relationships', (text) => text.replace(/ xmlns:r="[^"]*"/, '').replace('<sheet ', '<sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ').replace('r:id', 'q:id')],
])('a workbook %s takes sheets and gives them back', (_, change) => {
  const after = withSheets(sampleWith(change), aTableSheet(['M2.1']), aSheet({ names: NEW_NAMES, rows: [{ row: 1, height: null, cells: [aCell(1, 0.5, { format: 'percent' })] }] }));
  const [assessment, gaps, summary] = sheetsOf(after);
  expect(assessment).toEqual(sheetsOf(samplePackage())[0]);
  expect(gaps?.rows).toHaveLength(2);
  expect(summary?.names).toEqual(new Map(Object.entries(NEW_NAMES)));
  expect(summary?.rows[0]?.cells[0]?.content).toEqual({ kind: 'number', number: 0.5, shown: 'percent' });
});

test('elements put into prefixed parts have the prefix', () => {
  const parts = partsOf(withSheets(sampleWith(withPrefix), aTableSheet(['M2.1'], { names: NEW_NAMES })));
  for (const name of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']) {
    expect(parts.get(name)?.match(/<\/?(?!x:|\?|\/)[A-Za-z]+/g)).toBeNull();
  }
});

test('strict workbooks get strict parts and relationships', () => {
  const parts = partsOf(withSheets(sampleWith(strict), aTableSheet(['M2.1'])));
  for (const [name, text] of parts) if (name.startsWith('xl/') && name.includes('sheet2') || name.includes('table')) expect(text).toContain('http://purl.oclc.org/ooxml/');
  expect([...parts.values()].join('')).not.toMatch(/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/);
});

test('parts in UTF-16 are written as UTF-8 and say so', () => {
  const text = partOf(withSheets(sampleWith(utf16), aSheet()), 'xl/workbook.xml');
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
});

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
test.each([
  [WORKBOOK, WORKBOOK],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', WORKBOOK],
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
])('a workbook part of type %s becomes %s', (before, after) => {
  const types = samplePart('[Content_Types].xml').replace(WORKBOOK, before);
  const written = partOf(withSheets(samplePackage({ '[Content_Types].xml': types }), aSheet()), '[Content_Types].xml');
  expect(written).toContain(`<Override PartName="/xl/workbook.xml" ContentType="${after}"/>`);
});

test('a workbook without styles gets a styles part', () => {
  const relationships = samplePart('xl/_rels/workbook.xml.rels').replace(/<Relationship Id="rId3"[^>]*>/, '');
  const parts = partsOf(withSheets(samplePackage({ 'xl/styles.xml': null, 'xl/_rels/workbook.xml.rels': relationships }), aSheet()));
  expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('relationships/styles" Target="styles.xml"');
  expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  expect(parts.get('xl/styles.xml')).toContain('<cellXfs count="2">');
});

test('an empty styles part is filled', () => {
  const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  const after = withSheets(samplePackage({ 'xl/styles.xml': styles }), aSheet());
  expect(partOf(after, 'xl/styles.xml').match(/<styleSheet|<fills count="2">/g)).toEqual(['<styleSheet', '<fills count="2">']);
});

test.each(['1', 'true', '0'])('dates follow the calendar of the workbook: date1904="%s"', (date1904) => {
  const workbook = samplePart('xl/workbook.xml').replace('<sheets>', `<workbookPr date1904="${date1904}"/><sheets>`);
  const rows = [{ row: 1, height: null, cells: [aCell(1, 46_000, { format: 'date' })] }];
  const [, summary] = sheetsOf(withSheets(samplePackage({ 'xl/workbook.xml': workbook }), aSheet({ rows })));
  expect(summary?.rows[0]?.cells[0]?.content).toEqual({ kind: 'number', number: 46_000, shown: 'date' });
});

test('a signature, which no longer holds, goes with all that speaks of it', () => {
  const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const types = samplePart('[Content_Types].xml').replace('</Types>', '<Override PartName="/_xmlsignatures/origin.sigs" ContentType="a/b"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="a/c"/></Types>');
  const relationships = samplePart('_rels/.rels').replace('</Relationships>', `<Relationship Id="rId2" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`);
  const signed = samplePackage({ '[Content_Types].xml': types, '_rels/.rels': relationships, '_xmlsignatures/origin.sigs': '', '_xmlsignatures/sig1.xml': '<a/>' });
  const parts = partsOf(withSheets(signed, aSheet()));
  expect([...parts].filter(([name, text]) => /signature/.test(name + text))).toEqual([]);
  expect(sheetsOf(withSheets(signed, aSheet()))).toHaveLength(2);
});
