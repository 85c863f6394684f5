import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartXml } from '../../src/adapters/xlsx/write/chart-xml';
import { TRANSITIONAL } from '../../src/adapters/xlsx/write/dialect';
import { chartAnchorXml, drawingXml } from '../../src/adapters/xlsx/write/drawing-xml';
import { relationshipsXml } from '../../src/adapters/xlsx/write/relationships-xml';
import { describeResults } from '../../src/report/describe-results';
import type { ForeignEntry } from '../adapters/xlsx/foreign-zip';
import { sampleParts, samplePart } from '../adapters/xlsx/sample-package';
import type { Parts } from '../adapters/xlsx/sample-package';
import { aChart } from '../adapters/xlsx/write/a-chart';
import { partsOf, valueOf } from '../adapters/xlsx/write/written-parts';
import { FORMAT, read, score } from '../tools/score';

/** A workbook as its parts, from which inputs are made. */
export interface BasePackage {
  readonly name: string;
  readonly entries: readonly ForeignEntry[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function fromParts(name: string, parts: Iterable<readonly [string, string | Uint8Array]>): BasePackage {
  const isText = (part: string): boolean => /\.(xml|rels)$/.test(part);
  const entry = (part: string, content: string | Uint8Array): ForeignEntry => ({ name: part, text: isText(part) ? new TextDecoder().decode(Buffer.from(content)) : content, method: 8 });
  return { name, entries: [...parts].map(([part, content]) => entry(part, content)) };
}

const sheets =
  '<sheets><sheet name="Assessment" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="4" r:id="rId5"/><sheet name="Notes" sheetId="7" state="hidden" r:id="rId4"/></sheets>' +
  '<definedNames><definedName name="_scm.sheet" localSheetId="2" hidden="1">"1|summary|08019|Notes"</definedName><definedName name="Area">Assessment!$A$1</definedName></definedNames><calcPr calcId="1"/>';

/** A small package with the parts that make writing hard: a chart sheet, a chart, a table, comments, macros, a signature, a calculation chain. */
const RICH: Parts = {
  '[Content_Types].xml': samplePart('[Content_Types].xml').replace('</Types>', `<Override PartName="/xl/tables/table1.xml" ContentType="${SHEET_TYPE}.table+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEET_TYPE}.calcChain+xml"/></Types>`),
  '_rels/.rels': samplePart('_rels/.rels').replace('</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>'),
  'xl/workbook.xml': samplePart('xl/workbook.xml').replace(/<sheets>.*<\/sheets>/, sheets),
  'xl/_rels/workbook.xml.rels': samplePart('xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    `<Relationship Id="rId4" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId5" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId6" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet2.xml': samplePart('xl/worksheets/sheet1.xml').replace('</sheetData>', '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="b"><v>1</v></c></row></sheetData>').replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rId3"/><legacyDrawing xmlns:r="${OFFICE}" r:id="rId1"/><tableParts count="1"><tablePart xmlns:r="${OFFICE}" r:id="rId2"/></tableParts></worksheet>`),
  'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../drawings/vml1.vml"/><Relationship Id="rId2" Type="${OFFICE}/table" Target="../tables/table1.xml"/><Relationship Id="rId3" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  'xl/drawings/drawing1.xml': drawingXml(chartAnchorXml(aChart(), 2, 'rId1', TRANSITIONAL), TRANSITIONAL).replace('scm-Levels', 'Chart 1'),
  'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml('xl/drawings/drawing1.xml', [{ id: 'rId1', type: `${OFFICE}/chart`, target: 'xl/charts/chart1.xml' }]),
  'xl/charts/chart1.xml': chartXml(aChart(), TRANSITIONAL),
  'xl/tables/table1.xml': '<table id="3" name="Gaps" displayName="Gaps" ref="A1:B2"/>',
  'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  'xl/calcChain.xml': '<calcChain/>',
  'xl/drawings/vml1.vml': '<xml/>',
  'xl/vbaProject.bin': new Uint8Array(600).fill(7),
  '_xmlsignatures/origin.sigs': new Uint8Array(0),
};

/** A small package, a rich one, the samples of `assets/samples`, and a scored copy of the first of them. */
export function basePackages(): BasePackage[] {
  const folder = join(process.cwd(), 'assets', 'samples');
  const samples = readdirSync(folder).sort().map((name) => ({ name, bytes: Uint8Array.from(readFileSync(join(folder, name))) }));
  const scored = samples.slice(0, 1).map(({ name, bytes }) => ({ name: `scored ${name}`, bytes: scoredCopy(bytes) }));
  return [fromParts('small', sampleParts()), fromParts('rich', sampleParts(RICH)), ...[...samples, ...scored].map(({ name, bytes }) => fromParts(name, partsOf(bytes)))];
}

function scoredCopy(bytes: Uint8Array): Uint8Array {
  const workbook = read(bytes);
  return valueOf(FORMAT.addSheets(bytes, describeResults(score(workbook), workbook, null, null).workbook));
}
