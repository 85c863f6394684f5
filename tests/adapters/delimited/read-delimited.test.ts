import fc from 'fast-check';
import { readDelimited } from '../../../src/adapters/delimited/read-delimited';
import type { WorkbookData } from '../../../src/workbook/sheet-data';
import { aSheet } from '../../assessment/a-sheet';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from({ length: text.length }, (_, index) => view.setUint16(index * 2, text.charCodeAt(index), littleEndian));
  return new Uint8Array(view.buffer);
}

/** Windows-1252 as far as it is Latin-1, with the euro sign. */
const windows = (text: string) => Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));

function read(bytes: Uint8Array): WorkbookData {
  const result = readDelimited(bytes, 'Respostes');
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const rowsOf = (bytes: Uint8Array) => read(bytes).sheets[0]?.rows;
const warningsOf = (bytes: Uint8Array) => read(bytes).warnings.map(({ code, part }) => [code, part]);

const TABLE = [
  ['Municipi', 'M2.1', "M2.2 «Hi ha, o no; un pla»", 'Comentari'],
  ['L\'Hospitalet, "la ciutat"', 'L · Assolit en gran part', '', 'dues\nlínies'],
  ['', '', '', ''],
  ['Òrrius', '0,7', '70 %', ' '],
];
const SHEET = aSheet(TABLE.map((row) => row.map((text) => (text === '' ? null : text))), { name: 'Respostes' });

const quoted = (text: string, always: boolean, delimiter: string) => (always || /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text);

const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': utf8,
  'UTF-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'UTF-16 LE with a mark': (text) => utf16(`\ufeff${text}`, true),
  'UTF-16 BE with a mark': (text) => utf16(`\ufeff${text}`, false),
  'UTF-16 LE': (text) => utf16(text, true),
  'UTF-16 BE': (text) => utf16(text, false),
  'Windows-1252': windows,
};

describe.each(Object.entries(ENCODINGS))('%s', (name, encode) => {
  test.each([',', ';', '\t'].flatMap((delimiter) => ['\n', '\r\n', '\r'].flatMap((end) => [true, false].flatMap((always) => [true, false].map((last) => ({ delimiter, end, always, last }))))))(
    'gives the same sheet with $delimiter, $end, quotes always: $always, an end after the last row: $last',
    ({ delimiter, end, always, last }) => {
      const text = TABLE.map((row) => row.map((field) => quoted(field, always, delimiter)).join(delimiter)).join('\n') + (last ? '\n' : '');
      const { sheets, warnings } = read(encode(text.replaceAll('\n', end)));
      expect(sheets).toEqual([SHEET]);
      expect(warnings.map(({ code }) => code)).toEqual(name === 'Windows-1252' ? ['text-encoding-guessed'] : []);
    },
  );
});

test('a line of Excel that names the delimiter is no row, and its word counts', () => {
  expect(rowsOf(utf8('sep=;\r\na,b;c,d\r\ne,f;g,h'))).toEqual(aSheet([['a,b', 'c,d'], ['e,f', 'g,h']]).rows);
  expect(rowsOf(utf8('\ufeff"sep=|"\na|b,c'))).toEqual(aSheet([['a', 'b,c']]).rows);
});

test.each<[string, string, string[]]>([
  ['a semicolon beside decimal commas', 'a;b;c\n0,1;0,2;0,3\n0,4;0,5;0,6', ['a', 'b', 'c']],
  ['a tab beside commas in texts', 'one, two\tb\nthree, four\tc', ['one, two', 'b']],
  ['a comma beside semicolons in quotes', '"a;b;c;d","x"\n"a;b;c;d","y"', ['a;b;c;d', 'x']],
  ['a title above the table', 'Enquesta, 2026\n\na;b;c\nd;e;f', ['Enquesta, 2026']],
  ['one column', 'a\nb\nc', ['a']],
])('the delimiter is found: %s', (_, text, first) => {
  expect(rowsOf(utf8(text))?.[0]?.cells.map(({ content }) => (content.kind === 'text' ? content.text : ''))).toEqual(first);
});

test('rows keep their numbers, blank lines counted', () => {
  expect(rowsOf(utf8('a,b\n\n\nc,d'))?.map(({ row }) => row)).toEqual([1, 4]);
});

test.each<[string, Uint8Array, string, string | null]>([
  ['nothing', utf8(''), 'empty-file', null],
  ['blanks alone', utf8('\ufeff \r\n'), 'empty-file', null],
  ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'not-a-workbook', null],
  ['bytes that are no text', Uint8Array.of(1, 0, 0, 0, 7, 0xff, 0, 0, 3), 'not-a-workbook', null],
  ['a web page', utf8('<html><table><tr><td>M2.1</td></tr></table>'), 'web-page', null],
  ['a quote that is never closed', utf8('a,b\nc,"d\ne,f'), 'quote-not-closed', '2'],
])('is refused: %s', (_, bytes, code, part) => {
  expect(readDelimited(bytes, 'x')).toEqual({ ok: false, problem: { code, part } });
});

test('caps: bytes, cells, columns, and the characters of a text', () => {
  expect(readDelimited(new Uint8Array((1 << 26) + 1), 'x')).toMatchObject({ problem: { code: 'too-large' } });
  const row = `${'1,'.repeat(999)}1\n`;
  expect(readDelimited(utf8(row.repeat(2000)), 'x').ok).toBe(true);
  expect(readDelimited(utf8(`${row.repeat(2000)}1`), 'x')).toMatchObject({ problem: { code: 'too-many-cells' } });
  expect(readDelimited(utf8(`${','.repeat(16_384)}1`), 'x')).toMatchObject({ problem: { code: 'too-many-cells' } });
  const bytes = utf8(`a,b\nc,${'x'.repeat(32_768)}`);
  expect(warningsOf(bytes)).toEqual([['text-cut', 'B2']]);
  expect(rowsOf(bytes)?.[1]?.cells[1]?.content).toEqual({ kind: 'text', text: 'x'.repeat(32_767) });
});

test('what no workbook may hold is replaced and told, and quotes in odd places are told', () => {
  expect(warningsOf(utf8('a,b\u0001\nc,d'))).toEqual([['text-repaired', 'B1']]);
  expect(warningsOf(utf8('a,b\n"c" d,"e"\n'))).toEqual([['text-quotes-odd', '2']]);
});

test.each([['Respostes (1) [2026]: M/S', 'Respostes (1) 2026 M S'], ['', '_']])('the file %j names the sheet %j', (file, name) => {
  const result = readDelimited(utf8('a,b'), file);
  expect(result.ok && result.value.sheets[0]?.name).toBe(name);
});

test('any table comes back', () => {
  const field = fc.oneof(fc.constantFrom('', 'F', 'L · Largely achieved', '0,7', '"', ',', ';', 'a\nb', ' x '), fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', '"', '\t', '\n', ' ', 'é', '·') , maxLength: 8 }));
  fc.assert(
    fc.property(fc.constantFrom(',', ';', '\t'), fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })), (delimiter, table) => {
      const text = `sep=${delimiter}\n${table.map((row) => row.map((cell) => quoted(cell, true, delimiter)).join(delimiter)).join('\n')}`;
      expect(rowsOf(utf8(text))).toEqual(aSheet(table.map((row) => row.map((cell) => (cell === '' ? null : cell)))).rows);
    }),
    { numRuns: 500 },
  );
});
