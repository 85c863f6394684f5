import { openPackage } from '../../../src/adapters/xlsx/package/open-package';
import { partKey, relationshipsPartOf, resolveTarget } from '../../../src/adapters/xlsx/package/part-name';
import { newEntry, writeZip } from '../../../src/adapters/xlsx/zip/write-zip';
import { nodeCodec } from '../../../src/cli/node-codec';
import { samplePackage, samplePart } from './sample-package';
import type { Parts } from './sample-package';

const open = (bytes: Uint8Array) => openPackage(bytes, nodeCodec);
const problemOf = (bytes: Uint8Array): unknown => {
  const opened = open(bytes);
  return opened.ok ? null : [opened.problem.code, opened.problem.part];
};
const archive = (parts: Record<string, string>): Uint8Array =>
  writeZip(Object.entries(parts).map(([name, text]) => newEntry(name, new TextEncoder().encode(text), nodeCodec)));

/** A compound file whose directory names these streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) {
    bytes.set(Buffer.from(name, 'utf16le'), 512 + 128 * index);
    bytes[512 + 128 * index + 64] = 2 * (name.length + 1);
  }
  return bytes;
}

describe('a file that is no workbook package is told by its content', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['an encrypted package', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'password-protected'],
    ['a workbook of Excel 97', compoundFile('Root Entry', 'Workbook'), 'old-excel-format'],
    ['a workbook of Excel 97 with a package inside', Buffer.concat([compoundFile('Root Entry', 'Workbook'), samplePackage()]), 'old-excel-format'],
    ['a sheet of Excel 4', Buffer.from([0x09, 0x04, 0x06, 0x00]), 'old-excel-format'],
    ['a workbook in XML of 2003', Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'old-excel-format'],
    ['a flat OpenDocument', Buffer.from('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'), 'open-document'],
    ['a web page', Buffer.from('\n<HTML><table><tr><td>1</td></tr></table></HTML>'), 'web-page'],
    ['a web archive', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"\r\n'), 'web-page'],
    ['comma-separated text', Buffer.from('id;answer\nM2.1;L\n'), 'text-file'],
    ['text in UTF-16', Buffer.from('\uFEFFid\tanswer\n', 'utf16le'), 'text-file'],
    ['text in 8-bit characters', Buffer.from('població;1\n', 'latin1'), 'text-file'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), 'not-a-workbook'],
    ['zeros', Buffer.alloc(5000), 'not-a-workbook'],
    ['half a package', samplePackage().subarray(0, 900), 'damaged'],
    ['an OpenDocument', archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'open-document'],
    ['any archive', archive({ 'readme.txt': 'hello' }), 'not-a-workbook'],
  ])('%s', (_, bytes, code) => {
    expect(problemOf(bytes)).toEqual([code, null]);
  });
});

const rels = samplePart('_rels/.rels');

describe('a package is refused', () => {
  test.each<[string, Parts, string, string | null]>([
    ['without content types', { '[Content_Types].xml': null }, 'missing-part', '[Content_Types].xml'],
    ['without relationships', { '_rels/.rels': null }, 'missing-part', '_rels/.rels'],
    ['without workbook', { 'xl/workbook.xml': null }, 'missing-part', 'xl/workbook.xml'],
    ['without relationships of the workbook', { 'xl/_rels/workbook.xml.rels': null }, 'missing-part', 'xl/_rels/workbook.xml.rels'],
    ['without a document', { '_rels/.rels': '<Relationships/>' }, 'not-a-workbook', null],
    ['with its document elsewhere', { '_rels/.rels': rels.replace('Target=', 'TargetMode="External" Target=') }, 'not-a-workbook', null],
    ['of another kind', { 'xl/workbook.xml': '<w:document xmlns:w="u"/>' }, 'not-a-workbook', 'xl/workbook.xml'],
    ['in binary form', { '_rels/.rels': rels.replace('workbook.xml', 'workbook.bin'), 'xl/workbook.bin': '\0' }, 'binary-workbook', 'xl/workbook.bin'],
    ['with broken XML', { 'xl/workbook.xml': '<workbook>' }, 'damaged', 'xl/workbook.xml'],
    ['with a document type', { '[Content_Types].xml': '<!DOCTYPE a><Types/>' }, 'document-type-declared', '[Content_Types].xml'],
  ])('%s', (_, changes, code, part) => {
    expect(problemOf(samplePackage(changes))).toEqual([code, part]);
  });

  test('when a part, or all that are read, inflate to too much', () => {
    const opened = open(samplePackage({ 'a.xml': Buffer.alloc(64 * 2 ** 20), 'b.xml': Buffer.alloc(64 * 2 ** 20 + 1) }));
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.value.partText('b.xml')).toEqual({ ok: false, problem: { code: 'too-large', part: 'b.xml' } });
    expect(opened.value.partText('a.xml').ok).toBe(true);
    expect(opened.value.partText('a.xml')).toEqual({ ok: false, problem: { code: 'too-large', part: 'a.xml' } });
  });
});

describe('an open package', () => {
  test('knows its workbook, its relationships and the kinds of its parts', () => {
    const opened = open(samplePackage());
    expect(opened).toMatchObject({
      ok: true,
      value: { workbook: { name: 'xl/workbook.xml' }, relationships: [{ id: 'rId1', target: 'xl/worksheets/sheet1.xml', external: false }, {}, {}], strict: false, warnings: [] },
    });
    const types = opened.ok ? opened.value.contentTypes : undefined;
    expect(types?.of('XL/workbook.xml')).toMatch(/sheet\.main\+xml$/);
    expect([types?.of('xl/styles.xml'), types?.of('xl/image.png')]).toEqual(['application/xml', undefined]);
  });

  test('finds parts whatever the case and the slashes of their names', () => {
    const opened = open(samplePackage({ 'xl/workbook.xml': null, 'XL\\Workbook.xml': samplePart('xl/workbook.xml') }));
    expect(opened).toMatchObject({ ok: true });
  });

  test('warns of a signature and of bytes around the archive', () => {
    const signature = '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    const bytes = samplePackage({ '_rels/.rels': rels.replace('</Relationships>', `${signature}</Relationships>`) });
    expect(open(Buffer.concat([bytes, Buffer.alloc(9)]))).toMatchObject({
      value: { warnings: [{ code: 'signed', part: '_xmlsignatures/origin.sigs' }, { code: 'junk-around-archive', part: null }] },
    });
  });

  test('tells the strict form from the transitional', () => {
    const strict = rels.replace('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    expect(open(samplePackage({ '_rels/.rels': strict }))).toMatchObject({ value: { strict: true } });
  });
});

describe('part names', () => {
  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '../xl/./sheet1.xml', 'xl/sheet1.xml'],
    ['xl/workbook.xml', '..\\sheets\\sheet1.xml', 'sheets/sheet1.xml'],
    ['xl/workbook.xml', '../../../sheet1.xml', 'sheet1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('from %j, %j is %s', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  test('have one spelling', () => {
    expect(partKey('/XL\\Workbook.xml')).toBe('xl/workbook.xml');
    expect(relationshipsPartOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
  });
});
