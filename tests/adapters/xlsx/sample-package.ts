import { writeZip, newEntry } from '../../../src/adapters/xlsx/zip/write-zip';
import { nodeCodec } from '../../../src/cli/node-codec';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Parts by name; null leaves a part of the sample out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** A worksheet part with these rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A shared string part with these items. */
export function stringsXml(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

const SAMPLE: Parts = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Assessment" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>` +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml': stringsXml('<si><t>M2.1</t></si><si><t>L</t></si><si><t/></si>'),
  [SHEET_PART]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>0.7</v></c></row>'),
};

/** The parts of a small workbook that reads `M2.1`, `L`, `70 %`, in place of which `changes` may put others. */
export function sampleParts(changes: Parts = {}): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries({ ...SAMPLE, ...changes })) {
    if (content !== null) parts.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return parts;
}

/** The same as the bytes of a file. */
export function samplePackage(changes: Parts = {}): Uint8Array {
  return writeZip([...sampleParts(changes)].map(([name, data]) => newEntry(name, data, nodeCodec)));
}

/** A part of the sample as text. */
export function samplePart(name: string): string {
  return new TextDecoder().decode(sampleParts().get(name));
}
