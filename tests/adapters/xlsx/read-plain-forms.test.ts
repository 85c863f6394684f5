import fc from 'fast-check';
import type { CellSource } from '../../../src/adapters/xlsx/read/cell-content';
import { PlainCells } from '../../../src/adapters/xlsx/read/plain-cells';
import { readSharedStrings } from '../../../src/adapters/xlsx/read/shared-strings';
import { readSheet } from '../../../src/adapters/xlsx/read/read-sheet';

const SOURCE: CellSource = { strings: [{ kind: 'text', text: 'shared' }], formats: ['plain', 'percent'], from1904: false };
const sheet = (rows: string) => readSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, 'part', SOURCE, 100);
const strings = (items: string) => readSharedStrings(`<sst>${items}</sst>`, 'part');

/** The same XML in a form that only the scanner reads. */
const unusual = (xml: string): string => xml.replaceAll('<c ', '<c  ').replaceAll('<t>', '<t >').replaceAll('<t xml', '<t  xml');

const WHOLE_CELLS = [
  ...['<c r="B1" s="1" t="s"><v>0</v></c>', '<c r="C2"><v>0.5</v></c>', '<c t="b"><f>A1&gt;2</f><v>1</v></c>', '<c s="1" />', '<c q="1"><v>4</v></c>'],
  ...['<c r="A9" t="inlineStr"><is><t>x &amp; y</t></is></c>', '<c t="str"><v>_x0041_&lt;</v></c>', '<c r="D1"><f t="shared" si="0"/><v>3</v></c>', '</row><row>'],
];
const BROKEN_CELLS = [
  ...['<row>', '</row>', '<row/>', '<c ', 't="str"', 'r="', 's="9"', '"', '>', '/>', '<v>', '</v>', '<f a=">">', '<f a="/>">', '</f>', '</c>', '<is>', '<t>', '</t>', '</is>'],
  ...['<!-- -->', '<![CDATA[<v>]]>', '<v><![CDATA[1]]></v>', '1', ' ', '\u0001', '&', '<?p?>', '</sheetData>', '<c t="str"><v><!-- </v></c> -->1</v></c>', '<c><f><!-- </f><v>9</v></c> --></f></c>'],
];
/** Mostly whole, so that many a sheet is well-formed, and what may break it. */
const cellPiece = mostly(WHOLE_CELLS, BROKEN_CELLS);
const stringPiece = mostly(
  ['<si><t>a</t></si>', '<si><t xml:space="preserve"> &amp;</t></si>', '<si/>', '<si><r><t>b</t></r></si>', '<si><t>c</t><rPh><t>d</t></rPh></si>', '<ext><si><t>e</t></si></ext>'],
  ['<si>', '</si>', '<t>', '</t>', 'text', ' ', '<r>', '</r>', '<rPh>', '</rPh>', '<!-- -->', '<ext>', '</ext>', '</sst>'],
);

function mostly(usual: readonly string[], rare: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
}
const many = (piece: fc.Arbitrary<string>) => fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('the quick way reads what the scanner reads', () => {
  test('of cells', () => {
    fc.assert(
      fc.property(many(cellPiece), (cells) => expect(sheet(`<row>${cells}</row>`)).toEqual(sheet(unusual(`<row>${cells}</row>`)))),
      { numRuns: 10_000 },
    );
  });

  test('of shared strings', () => {
    fc.assert(
      fc.property(many(stringPiece), (items) => expect(strings(items)).toEqual(strings(unusual(items)))),
      { numRuns: 10_000 },
    );
  });
});

describe('the quick way takes', () => {
  test.each([
    ['<c r="A1" s="1" t="s"><v>0</v></c>', true],
    ['<c t="s" r="A1"><v>0</v></c>', true],
    ['<c r="A1" s="1"/>', true],
    ['<c r="A1"><f>B1</f><v>2</v></c>', true],
    ['<c r="A1"><f t="shared" si="0"/><v>2</v></c>', true],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', true],
    ['<c>', false],
    ["<c r='A1'><v>0</v></c>", false],
    ['<c r="A1" cm="1"><v>0</v></c>', false],
    ['<c r="A1"><f>B1</f></c>', false],
    ['<c r="A1"><v><![CDATA[0]]></v></c>', false],
    ['<c r="A1"><v>0', false],
  ])('%s: %s', (xml, taken) => {
    expect(new PlainCells(xml, '').read(0)).toBe(taken);
    expect(new PlainCells(xml.replace(/<(\/?)(\w)/g, '<$1x:$2'), 'x:').read(0)).toBe(taken);
  });
});
