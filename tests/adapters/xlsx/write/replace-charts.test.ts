import { xlsxFileFormat } from '../../../../src/adapters/xlsx/xlsx-file-format';
import { newEntry, writeZip } from '../../../../src/adapters/xlsx/zip/write-zip';
import { nodeCodec } from '../../../../src/cli/node-codec';
import type { ChartDescription } from '../../../../src/workbook/workbook-description';
import { samplePackage } from '../sample-package';
import { aChart, aChartSheet } from './a-chart';
import { changedEntries, partOf, partsOf, withSheets } from './written-parts';
import { xmlQuery } from './xml-query';
import type { XmlQuery } from './xml-query';

const DRAWING = 'xl/drawings/drawing1.xml';
const RELATIONSHIPS = 'xl/drawings/_rels/drawing1.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const radar = aChart({ name: 'Competencies', kind: 'radar' });
/** The sample scored once, with two charts. */
const scored = withSheets(samplePackage(), aChartSheet([aChart(), radar]));

const rescore = (bytes: Uint8Array, ...charts: ChartDescription[]): Uint8Array => withSheets(bytes, aChartSheet(charts, { replaces: 'Summary' }));
const drawingOf = (bytes: Uint8Array): XmlQuery => xmlQuery(partOf(bytes, DRAWING));

/** A file with other texts in these parts, as after the work of a person. */
function edited(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = new Map([...partsOf(bytes)].map(([name, text]) => [name, changes[name]?.(text) ?? text]));
  for (const [name, change] of Object.entries(changes)) if (!parts.has(name)) parts.set(name, change(''));
  return writeZip([...parts].map(([name, text]) => newEntry(name, new TextEncoder().encode(text), nodeCodec)));
}

/** A person's shape, as XML of a drawing. */
const SHAPE = '<xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col></xdr:from><xdr:sp macro=""><xdr:nvSpPr><xdr:cNvPr id="41" name="My &quot;note&quot;"/></xdr:nvSpPr></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>';
const intoDrawing = (xml: string) => (text: string): string => text.replace('</xdr:wsDr>', `${xml}</xdr:wsDr>`);

test('a chart is drawn anew where a person has put it', () => {
  const moved = edited(scored, { [DRAWING]: (text) => text.replace('<xdr:col>1<', '<xdr:col>8<').replace('<xdr:row>14<', '<xdr:row>44<') });
  const after = rescore(moved, aChart({ title: 'New title', text: 'Management 3 of 3' }), radar);
  expect(changedEntries(moved, after).filter((name) => /drawing|chart/.test(name)).sort()).toEqual(['xl/charts/chart1.xml', DRAWING]);
  expect(xmlQuery(partOf(after, 'xl/charts/chart1.xml')).texts('title/t')).toEqual(['New title']);
  expect(partOf(after, DRAWING)).toBe(partOf(moved, DRAWING).replace('Management 2 of 3', 'Management 3 of 3'));
});

test('replacing twice gives the bytes of replacing once', () => {
  const withShape = edited(scored, { [DRAWING]: intoDrawing(SHAPE) });
  const charts = [aChart({ title: 'New' }), aChart({ name: 'Third' })];
  const once = rescore(withShape, ...charts);
  expect(rescore(once, ...charts)).toEqual(once);
});

test('charts come and go, and what a person put beside them stays', () => {
  const after = rescore(edited(scored, { [DRAWING]: intoDrawing(SHAPE) }), radar, aChart({ name: 'Third' }));
  const drawing = drawingOf(after);
  expect(drawing.values('cNvPr', 'name')).toEqual(['scm-Competencies', 'My "note"', 'scm-Third']);
  expect(new Set(drawing.values('cNvPr', 'id')).size).toBe(3);
  expect(partOf(after, DRAWING)).toContain(SHAPE);
  expect(drawing.values('chart', 'r:id')).toEqual(['rId2', 'rId3']);
  expect(xmlQuery(partOf(after, RELATIONSHIPS)).values('Relationship', 'Target')).toEqual(['../charts/chart2.xml', '../charts/chart3.xml']);
  expect([...partsOf(after)].filter(([name, text]) => /chart1\.xml/.test(name + text))).toEqual([]);
});

test('without charts to write or take away a drawing is left as it is', () => {
  const theirs = edited(rescore(scored), { [DRAWING]: intoDrawing(SHAPE) });
  expect(changedEntries(theirs, rescore(theirs)).filter((name) => name.includes('drawing'))).toEqual([]);
  expect(drawingOf(rescore(theirs, radar)).values('cNvPr', 'name')).toEqual(['My "note"', 'scm-Competencies']);
});

test('a copy that a person made of a chart, or a chart of their own, is theirs', () => {
  const [anchor = ''] = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/.exec(partOf(scored, DRAWING)) ?? [];
  const copies = ['name="scm-Levels"', 'name="Chart 7"'].map((name) => anchor.replace('name="scm-Levels"', name).replace('r:id="rId1"', 'r:id="rId9"'));
  const relationship = `<Relationship Id="rId9" Type="${OFFICE}/chart" Target="../charts/chart9.xml"/></Relationships>`;
  const copied = edited(scored, { [DRAWING]: intoDrawing(copies.join('')), [RELATIONSHIPS]: (text) => text.replace('</Relationships>', relationship), 'xl/charts/chart9.xml': () => '<chartSpace/>' });
  const after = rescore(copied, aChart({ title: 'New', text: 'New' }), radar);
  expect(partOf(after, 'xl/charts/chart9.xml')).toBe('<chartSpace/>');
  expect(drawingOf(after).values('cNvPr', 'descr')).toEqual(['New', 'Management 2 of 3', 'Management 2 of 3', 'Management 2 of 3']);
});

test('what a person drew inside a chart, or grouped with it, stays', () => {
  const grouped = edited(scored, {
    [DRAWING]: (text) => text.replace(/<xdr:graphicFrame .*?<\/xdr:graphicFrame>/, '<xdr:grpSp><xdr:sp/>$&</xdr:grpSp>'),
    'xl/charts/chart2.xml': (text) => text.replace('</c:chartSpace>', '<c:userShapes r:id="rId4"/></c:chartSpace>'),
    'xl/charts/_rels/chart2.xml.rels': () => '<Relationships><Relationship Id="rId4" Type="x" Target="../drawings/drawing7.xml"/></Relationships>',
  });
  const after = rescore(grouped, radar);
  expect(xmlQuery(partOf(after, 'xl/charts/chart2.xml')).values('userShapes', 'r:id')).toEqual(['rId4']);
  expect(changedEntries(grouped, after)).not.toContain('xl/charts/_rels/chart2.xml.rels');
  expect(partOf(after, DRAWING)).toContain('<xdr:grpSp><xdr:sp/></xdr:grpSp>');
});

test.each<[string, (text: string) => string]>([
  ['under a prefix of its own', (text) => text.replaceAll('xdr:', 'q:').replaceAll('xmlns:xdr', 'xmlns:q')],
  ['without a prefix', (text) => text.replaceAll('<xdr:', '<').replaceAll('</xdr:', '</').replaceAll('xmlns:xdr', 'xmlns')],
  ['as LibreOffice saves it, without alternative texts', (text) => text.replaceAll(/ descr="[^"]*"\/>/g, '></xdr:cNvPr>').replaceAll(' macro=""', '')],
])('a drawing %s is understood', (_, change) => {
  const after = drawingOf(rescore(edited(scored, { [DRAWING]: change }), aChart(), aChart({ name: 'Third' })));
  expect(after.values('cNvPr', 'name')).toEqual(['scm-Levels', 'scm-Third']);
  expect(after.values('cNvPr', 'descr')).toEqual(['Management 2 of 3', 'Management 2 of 3']);
  expect(after.all('twoCellAnchor')).toHaveLength(2);
});

test('a drawing that is not there gives way to a new one', () => {
  const broken = edited(scored, { 'xl/worksheets/_rels/sheet2.xml.rels': (text) => text.replace('drawing1', 'drawing8') });
  const after = rescore(broken, radar);
  expect(xmlQuery(partOf(after, 'xl/worksheets/sheet2.xml')).values('drawing', 'r:id')).toEqual(['rId2']);
  expect(partOf(after, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing2.xml"');
  expect(xmlQuery(partOf(after, 'xl/drawings/drawing2.xml')).values('cNvPr', 'name')).toEqual(['scm-Competencies']);
});

test('a monstrous drawing is refused, not walked', () => {
  const monstrous = edited(scored, { [DRAWING]: intoDrawing(SHAPE.repeat(25_000)) });
  const written = xlsxFileFormat(nodeCodec).addSheets(monstrous, { sheets: [aChartSheet([radar], { replaces: 'Summary' })] });
  expect(written).toEqual({ ok: false, problem: { code: 'too-large', part: DRAWING } });
});
