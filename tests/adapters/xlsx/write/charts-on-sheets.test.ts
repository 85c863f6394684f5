import { TRANSITIONAL } from '../../../../src/adapters/xlsx/write/dialect';
import type { ChartDescription } from '../../../../src/workbook/workbook-description';
import { samplePackage, samplePart } from '../sample-package';
import { aChart, aChartSheet } from './a-chart';
import { aTableSheet } from './a-sheet';
import { changedEntries, newFile, partOf, partsOf, sheetsOf, withSheets } from './written-parts';
import { xmlQuery } from './xml-query';

const RADAR: Partial<ChartDescription> = { name: 'Competencies', kind: 'radar', place: 'AA20:AB21' };
const sheet = aChartSheet([aChart(), aChart(RADAR)]);

const files: [string, Uint8Array, string][] = [
  ['new', newFile(sheet), 'sheet1'],
  ['of somebody else', withSheets(samplePackage(), sheet), 'sheet2'],
];

/** Id -> last word of the type, and target, of the relationships in a part. */
function relationshipsIn(bytes: Uint8Array, part: string): Record<string, string> {
  const elements = xmlQuery(partOf(bytes, part)).all('Relationship');
  return Object.fromEntries(elements.map(({ attributes }) => [attributes.get('Id') ?? '', `${attributes.get('Type')?.split('/').at(-1)} ${attributes.get('Target')}`]));
}

test.each(files)('charts hang on their sheet in a file that is %s', (_, bytes, name) => {
  expect(xmlQuery(partOf(bytes, `xl/worksheets/${name}.xml`)).values('drawing', 'r:id')).toEqual(['rId1']);
  expect(relationshipsIn(bytes, `xl/worksheets/_rels/${name}.xml.rels`)).toEqual({ rId1: 'drawing ../drawings/drawing1.xml' });
  expect(relationshipsIn(bytes, 'xl/drawings/_rels/drawing1.xml.rels')).toEqual({ rId1: 'chart ../charts/chart1.xml', rId2: 'chart ../charts/chart2.xml' });
  const drawing = xmlQuery(partOf(bytes, 'xl/drawings/drawing1.xml'));
  expect(drawing.values('chart', 'r:id')).toEqual(['rId1', 'rId2']);
  expect(drawing.values('graphicData', 'uri')).toEqual(Array.from({ length: 2 }, () => `${TRANSITIONAL.drawing}/chart`));
  const types = new Map(xmlQuery(partOf(bytes, '[Content_Types].xml')).all('Override').map(({ attributes }) => [attributes.get('PartName'), attributes.get('ContentType')]));
  expect(types.get('/xl/drawings/drawing1.xml')).toBe('application/vnd.openxmlformats-officedocument.drawing+xml');
  for (const part of ['chart1', 'chart2']) expect(types.get(`/xl/charts/${part}.xml`)).toBe('application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
});

test('a chart covers its place, has a name and says what it shows', () => {
  const text = `Gestió "2" & <3>\nl'Eix`;
  const drawing = xmlQuery(partOf(newFile(aChartSheet([aChart({ text }), aChart(RADAR)])), 'xl/drawings/drawing1.xml'));
  expect(drawing.values('cNvPr', 'name')).toEqual(['scm-Levels', 'scm-Competencies']);
  expect(drawing.values('cNvPr', 'descr')).toEqual([text, 'Management 2 of 3']);
  expect(new Set(drawing.values('cNvPr', 'id')).size).toBe(2);
  expect(drawing.values('twoCellAnchor', 'editAs')).toEqual(['oneCell', 'oneCell']);
  const corners = ['from/col', 'from/row', 'to/col', 'to/row'].map((path) => drawing.texts(path));
  expect(corners).toEqual([['1', '26'], ['5', '19'], ['7', '28'], ['14', '21']]);
});

test('charts of several sheets have parts of their own', () => {
  const bytes = newFile(sheet, aChartSheet([aChart()], { name: 'Vic' }));
  expect(relationshipsIn(bytes, 'xl/drawings/_rels/drawing2.xml.rels')).toEqual({ rId1: 'chart ../charts/chart3.xml' });
});

test('a sheet with tables and charts has both', () => {
  const bytes = newFile(aTableSheet(['M2.1'], { charts: [aChart()] }));
  expect(Object.values(relationshipsIn(bytes, 'xl/worksheets/_rels/sheet1.xml.rels'))).toEqual(['table ../tables/table1.xml', 'drawing ../drawings/drawing1.xml']);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/>');
});

test('parts that are there already keep their names and bytes', () => {
  const before = samplePackage({ 'xl/charts/Chart1.xml': '<theirs/>', 'xl/drawings/drawing1.xml': '<theirs/>', 'xl/drawings/_rels/drawing2.xml.rels': '<left-over/>' });
  const after = withSheets(before, sheet);
  expect(changedEntries(before, after).sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  expect([...partsOf(after).keys()].filter((name) => /(chart|drawing)s\/[^/]*$/.test(name)).sort()).toEqual([
    'xl/charts/Chart1.xml', 'xl/charts/chart2.xml', 'xl/charts/chart3.xml', 'xl/drawings/drawing1.xml', 'xl/drawings/drawing3.xml',
  ]);
});

test('a strict workbook gets strict drawings and charts', () => {
  const strict = (text: string): string => text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/');
  const names = ['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'];
  const after = partsOf(withSheets(samplePackage(Object.fromEntries(names.map((name) => [name, strict(samplePart(name))]))), sheet));
  for (const [name, text] of after) if (/charts|drawings|sheet2/.test(name)) expect(text.replaceAll('http://schemas.openxmlformats.org/package/', '')).not.toContain('schemas.openxmlformats.org');
  expect(xmlQuery(after.get('xl/drawings/drawing1.xml') ?? '').values('graphicData', 'uri')).toEqual(['http://purl.oclc.org/ooxml/drawingml/chart', 'http://purl.oclc.org/ooxml/drawingml/chart']);
});

test('the cells are read as without charts', () => {
  expect(sheetsOf(newFile(sheet))).toEqual(sheetsOf(newFile(aChartSheet([]))));
});

test('the same description gives the same bytes', () => {
  expect(newFile(sheet)).toEqual(newFile(sheet));
  expect(withSheets(samplePackage(), sheet)).toEqual(withSheets(samplePackage(), sheet));
});
