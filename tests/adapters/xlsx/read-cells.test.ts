import fc from 'fast-check';
import { cellAddress } from '../../../src/workbook/a1-address';
import type { CellContent, SheetCell, WorkbookData } from '../../../src/workbook/sheet-data';
import { kindOfBuiltIn } from '../../../src/adapters/xlsx/read/number-format';
import { kindOfCode } from '../../../src/workbook/number-kind';
import { readWorkbook } from '../../../src/adapters/xlsx/read/read-workbook';
import { nodeCodec } from '../../../src/cli/node-codec';
import { samplePackage, samplePart, SHEET_PART, sheetXml, stringsXml } from './sample-package';
import type { Parts } from './sample-package';

function read(rows: string, changes: Parts = {}): WorkbookData {
  const workbook = readWorkbook(samplePackage({ [SHEET_PART]: sheetXml(rows), ...changes }), nodeCodec);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

const cellsOf = ({ sheets }: WorkbookData): [address: string, cell: SheetCell][] =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ row, cells }) => cells.map((cell): [string, SheetCell] => [cellAddress({ row, column: cell.column }), cell])));

const codesOf = ({ warnings }: WorkbookData): string[] => warnings.map(({ code }) => code);
const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number, shown: 'plain' | 'percent' | 'date' = 'plain'): CellContent => ({ kind: 'number', number: value, shown });
const boolean = (value: boolean): CellContent => ({ kind: 'boolean', boolean: value });
const unreadable: CellContent = { kind: 'error', error: '#VALUE!' };
const notCalculated: CellContent = { kind: 'not-calculated' };

describe('the content of a cell', () => {
  test.each<[string, CellContent | undefined, boolean?]>([
    ['<c t="s"><v>1</v></c>', text('L')],
    ['<c t="s"><v>2</v></c>', undefined],
    ['<c t="str"><v>_x0041_ &amp; _x005F_x0041_ _xZ_</v></c>', text('A & _x0041_ _xZ_')],
    ['<c t="str"><v> two  spaces </v></c>', text(' two  spaces ')],
    ['<c t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r></is></c>', text('rich')],
    ['<c t="inlineStr"><is><t/></is></c>', undefined],
    ['<c><v>12</v></c>', number(12)],
    ['<c t="n"><v>-1.5E-3</v></c>', number(-0.0015)],
    ['<c><v> 7 </v></c>', number(7)],
    ['<c s="1"><v>0.15000000000000002</v></c>', number(0.15000000000000002, 'percent')],
    ['<c s="2"><v>45000</v></c>', number(45000, 'date')],
    ['<c t="d"><v>2026-03-31</v></c>', number(46112, 'date')],
    ['<c t="d"><v>2026-03-31T12:00:00.000Z</v></c>', number(46112.5, 'date')],
    ['<c t="d"><v>T06:00</v></c>', number(0.25, 'date')],
    ['<c t="b"><v>1</v></c>', boolean(true)],
    ['<c t="b"><v>0</v></c>', boolean(false)],
    ['<c t="e"><v>#N/A</v></c>', { kind: 'error', error: '#N/A' }],
    ['<c s="1"/>', undefined],
    ['<c><v/></c>', undefined],
    ['<c><f>A1+1</f><v>3</v></c>', number(3), true],
    ['<c t="str"><f>A1</f><v>L</v></c>', text('L'), true],
    ['<c t="str"><f>A1</f><v></v></c>', undefined, true],
    ['<c><f t="shared" si="0"/><v>4</v></c>', number(4), true],
    ['<c><f>A1+1</f></c>', notCalculated, true],
    ['<c><f>A1+1</f><v></v></c>', notCalculated, true],
  ])('%s', (xml, content, formula = false) => {
    const workbook = read(`<row>${xml}</row>`);
    expect(cellsOf(workbook)).toEqual(content === undefined ? [] : [['A1', { column: 1, content, formula }]]);
    expect(codesOf(workbook)).toEqual([]);
  });

  test.each(['<c t="s"><v>3</v></c>', '<c t="s"><v>-1</v></c>', '<c t="s"><v> </v></c>', '<c><v>NaN</v></c>', '<c><v>1E400</v></c>', '<c><v>0x10</v></c>', '<c><v> </v></c>', '<c t="b"><v>yes</v></c>', '<c t="d"><v>soon</v></c>', '<c t="?"><v>1</v></c>'])(
    'that makes no sense stands as an error: %s',
    (xml) => {
      const workbook = read(`<row>${xml}</row>`);
      expect(cellsOf(workbook)).toEqual([['A1', { column: 1, content: unreadable, formula: false }]]);
      expect(codesOf(workbook)).toEqual(['unreadable-cells']);
    },
  );

  test('is the same date, whether the workbook counts from 1900 or from 1904', () => {
    const workbook = samplePart('xl/workbook.xml').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const cells = '<c s="2"><v>43538</v></c><c s="2"><v>0.5</v></c><c><v>43538</v></c><c t="d"><v>2023-03-15</v></c>';
    const contents = cellsOf(read(`<row>${cells}</row>`, { 'xl/workbook.xml': workbook })).map(([, { content }]) => content);
    expect(contents).toEqual([number(45000, 'date'), number(0.5, 'date'), number(43538), number(45000, 'date')]);
  });

  test.each([
    ['bytes that are no UTF-8', Buffer.from([0x4c, 0xff]), 'L\uFFFD'],
    ['control characters', Buffer.from('L\u0001'), 'L\uFFFD'],
    ['more characters than a cell holds', Buffer.from('L'.repeat(40_000)), 'L'.repeat(32_767)],
    ['a cut in the middle of a character', Buffer.from('L'.repeat(32_766) + '\u{1F600}'), 'L'.repeat(32_766)],
  ])('is repaired, and said so: %s', (_, bytes, repaired) => {
    const [before = '', after = ''] = stringsXml('<si><t>|</t></si>').split('|');
    const strings = Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]);
    const shared = read('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': strings });
    const own = read(`<row><c t="str"><v>${bytes.toString()}</v></c></row>`);
    expect([shared, own].map(cellsOf)).toEqual(Array(2).fill([['A1', { column: 1, content: text(repaired), formula: false }]]));
    expect([shared, own].map(codesOf)).toEqual([['text-repaired'], ['text-repaired']]);
  });
});

describe('the place of a cell', () => {
  const placed = (rows: string): [string, unknown][] => cellsOf(read(rows)).map(([address, { content }]) => [address, content.kind === 'number' ? content.number : content]);

  test.each<[string, string, [string, number][]]>([
    ['is the next one without a reference', '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>', [['A1', 1], ['D1', 2], ['E1', 3], ['A2', 4], ['A9', 5]]],
    ['counts blank cells', '<row><c/><c/><c><v>1</v></c></row>', [['C1', 1]]],
    ['reaches the last corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', [['XFD1048576', 1]]],
    ['is brought into order', '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>', [['A1', 3], ['A2', 2], ['B2', 1]]],
    ['is its own where the row says another', '<row r="2"><c r="B5"><v>1</v></c></row>', [['B5', 1]]],
  ])('%s', (_, rows, cells) => {
    expect(placed(rows)).toEqual(cells);
  });

  test.each<[string, string, [string, number][]]>([
    ['twice: the first counts', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>', [['A1', 1], ['B1', 3]]],
    ['outside the grid', '<row r="99999999"><c r="ZZZZ99999999"><v>1</v></c><c><v>2</v></c></row>', []],
    ['that is no address', '<row><c r="A0"><v>1</v></c><c r="1A"><v>2</v></c><c r=""><v>3</v></c><c r="XFE1"><v>4</v></c></row>', []],
  ])('%s', (_, rows, cells) => {
    expect(placed(rows)).toEqual(cells);
    expect(codesOf(read(rows))).toEqual(['unreadable-cells']);
  });

  test('does not depend on the order of rows and cells in the file', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 })), { selector: String, maxLength: 40 });
    const write = (places: [number, number][]): string =>
      places.map(([row, column]) => `<row r="${String(row)}"><c r="${cellAddress({ row, column })}"><v>${String(row * 100 + column)}</v></c></row>`).join('');
    fc.assert(
      fc.property(cells, (places) => {
        const expected = places.toSorted(([a, b], [c, d]) => a - c || b - d).map(([row, column]) => [cellAddress({ row, column }), row * 100 + column]);
        expect(placed(write(places))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('how a number is shown', () => {
  test.each([
    ['General', 'plain'], ['0.00', 'plain'], ['#,##0 "days"', 'plain'], ['0.0_m', 'plain'], ['0\\d', 'plain'], ['[Red]0', 'plain'],
    ['[$-40A]0', 'plain'], ['*m0', 'plain'], ['0.00E+00', 'plain'], ['0"%"', 'plain'], ['0\\%', 'plain'], ['@', 'plain'],
    ['0%', 'percent'], ['0.0 %;[Red]-0.0 %', 'percent'], ['yyyy-mm-dd', 'date'], ['[$-403]d mmmm yyyy', 'date'],
    ['h:mm AM/PM', 'date'], ['[h]:mm', 'date'], ['[ss]', 'date'], ['DD/MM/YY', 'date'], ['d', 'date'],
  ])('%s: %s', (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });

  test.each([[0, 'plain'], [1, 'plain'], [9, 'percent'], [10, 'percent'], [11, 'plain'], [13, 'plain'], [14, 'date'], [22, 'date'], [23, 'plain'], [27, 'date'], [36, 'date'], [37, 'plain'], [45, 'date'], [47, 'date'], [48, 'plain'], [49, 'plain'], [50, 'date'], [58, 'date'], [59, 'plain']])(
    'built-in format %i: %s',
    (id, kind) => {
      expect(kindOfBuiltIn(id)).toBe(kind);
    },
  );
});
