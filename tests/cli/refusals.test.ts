import { truncateSync } from 'node:fs';
import { newEntry, writeZip } from '../../src/adapters/xlsx/zip/write-zip';
import { nodeCodec } from '../../src/cli/node-codec';
import { LANGUAGES } from '../../src/model/language';
import { commandMessagesFor } from '../../src/locales/command-messages';
import type { RefusalCode } from '../../src/locales/problem-text';
import { assessmentOf, sample } from './a-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, text]) => newEntry(name, new TextEncoder().encode(text), nodeCodec)));
}

function ole2(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 512, 'utf16le');
  bytes.writeUInt16LE(2 * (stream.length + 1), 512 + 64);
  return bytes;
}

const WRONG_KINDS: readonly [what: string, content: () => Uint8Array | string, code: RefusalCode][] = [
  ['an empty file', () => '', 'empty-file'],
  ['a web page', () => '<!DOCTYPE html><html><body><table><tr><td>ID</td></tr></table></body></html>', 'web-page'],
  ['comma separated values', () => 'ID;Rating\nM2.1;F\n', 'text-file'],
  ['an old workbook', () => ole2('Workbook'), 'old-excel-format'],
  ['a workbook under a password', () => ole2('EncryptedPackage'), 'password-protected'],
  ['a zip of something else', () => zipOf({ 'readme.txt': 'hello' }), 'not-a-workbook'],
  ['an OpenDocument sheet', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'open-document'],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'not-a-workbook'],
  ['half a workbook', () => assessmentOf('A').subarray(0, 2000), 'damaged'],
];

describe.each(WRONG_KINDS)('%s that is called .xlsx', (_, content, code) => {
  test.each([true, false])('is refused by its content in one line, without output (named: %s)', async (named) => {
    folder.put('in/wrong.xlsx', content());
    const before = folder.hashes();
    const result = await run('score', folder.path(named ? 'in/wrong.xlsx' : 'in'), '-o', folder.path('out'), '--json');
    expect(result.err).toBe(`wrong.xlsx: refused: ${commandMessagesFor('en').problems[code]({ part: '', seen: '' })}.`);
    expect({ code: result.code, out: result.out }).toEqual({ code: 3, out: '0 scored, 0 skipped, 1 refused.' });
    expect(folder.hashes()).toEqual(before);
  });
});

test.each(LANGUAGES)('messages are in %s when it is asked for', async (language) => {
  const { err, out } = await run('score', folder.put('wrong.xlsx', ''), '-o', folder.path('out'), '--lang', language);
  const { command, problems } = commandMessagesFor(language);
  expect(err).toBe(command.refused('wrong.xlsx', problems['empty-file']({ part: '', seen: '' })));
  expect(out).toBe(command.summary(0, 0, 1, 0));
});

test('a damaged byte in the middle is refused, never scored wrong', async () => {
  const bytes = Buffer.from(assessmentOf('A'));
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  const { code, err } = await run('score', folder.put('bad.xlsx', bytes), '-o', folder.path('out'));
  expect(code).toBe(3);
  expect(err).toMatch(/^bad\.xlsx: refused: the file is damaged \(xl\/worksheets\/sheet1\.xml\)/);
});

test('a file of 257 MB is not even read', async () => {
  truncateSync(folder.put('huge.xlsx', ''), 257 * 1024 * 1024);
  const { code, err } = await run('score', folder.path('huge.xlsx'), '-o', folder.path('out'));
  expect(code).toBe(3);
  expect(err).toMatch(/^huge\.xlsx: refused: the content is too large/);
});

test('a refused file costs no other: the rest is scored, the code says 3', async () => {
  folder.put('in/a.xlsx', '');
  folder.put('in/b.xlsx', sample('vilaserena'));
  const { code, out } = await run('score', folder.path('in'), '-o', folder.path('out'));
  expect(code).toBe(3);
  expect(out).toContain('1 scored, 0 skipped, 1 refused.');
  expect(folder.files('out')).toEqual(['b-scored.xlsx']);
});

test('a workbook of any ending is known by its content', async () => {
  const bytes = assessmentOf('A');
  const paths = ['a.xls', 'b.txt', 'c', 'd.tar.gz', 'e.XLTX', 'f.XlsM', 'g.xlsb'].map((name) => folder.put(name, bytes));
  const { code } = await run('score', ...paths, '-o', folder.path('out'));
  expect(code).toBe(0);
  expect(folder.files('out')).toEqual(['a-scored.xlsx', 'b-scored.xlsx', 'c-scored.xlsx', 'd.tar-scored.xlsx', 'e-scored.xlsx', 'f-scored.XlsM', 'g-scored.xlsx']);
});
