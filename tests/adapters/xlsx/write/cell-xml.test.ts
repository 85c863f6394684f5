import type { CellDescription } from '../../../../src/workbook/workbook-description';
import { inlineTexts, writeCell, type CellWriting } from '../../../../src/adapters/xlsx/write/cell-xml';
import { TRANSITIONAL } from '../../../../src/adapters/xlsx/write/dialect';
import { newStyleRegistry } from '../../../../src/adapters/xlsx/write/style-registry';
import { XmlBytes } from '../../../../src/adapters/xlsx/write/xml-bytes';
import { aCell } from './a-sheet';

const writing = (epoch = 0) => ({ styles: newStyleRegistry(TRANSITIONAL), texts: inlineTexts, epoch });
const cellXml = (cell: CellDescription, row: number, means: CellWriting): string => {
  const xml = new XmlBytes();
  writeCell(xml, cell, row, means);
  return new TextDecoder().decode(xml.finish());
};
const written = (cell: CellDescription, epoch = 0): string => cellXml(cell, 7, writing(epoch));

test.each<[string, CellDescription, string]>([
  ['a number', aCell(2, 1.5), '<c r="B7" s="1"><v>1.5</v></c>'],
  ['a boolean', aCell(28, true), '<c r="AB7" s="1" t="b"><v>1</v></c>'],
  ['a text', aCell(1, 'L'), '<c r="A7" s="1" t="inlineStr"><is><t>L</t></is></c>'],
  ['a text with blanks at its end', aCell(1, 'L '), '<c r="A7" s="1" t="inlineStr"><is><t xml:space="preserve">L </t></is></c>'],
  ['a blank', aCell(1, null), '<c r="A7" s="1"/>'],
  ['an empty text', aCell(1, ''), '<c r="A7" s="1"/>'],
  ['what is no number', aCell(1, Number.NaN), '<c r="A7" s="1"/>'],
  ['a formula with a number', { ...aCell(1, 3), formula: 'A1&"<"' }, '<c r="A7" s="1"><f>A1&amp;"&lt;"</f><v>3</v></c>'],
  ['a formula with a text', { ...aCell(1, '=L'), formula: 'A1' }, '<c r="A7" s="1" t="str"><f>A1</f><v>=L</v></c>'],
  ['a formula with a boolean', { ...aCell(1, false), formula: 'A1' }, '<c r="A7" s="1" t="b"><f>A1</f><v>0</v></c>'],
  ['a formula without a result', { ...aCell(1, null), formula: 'A1' }, '<c r="A7" s="1" t="str"><f>A1</f><v></v></c>'],
])('%s', (_, cell, xml) => {
  expect(written(cell)).toBe(xml);
});

test.each([
  [0, 46_000],
  [1462, 44_538],
])('a date in a workbook whose calendar begins at %i', (epoch, serial) => {
  expect(written(aCell(1, 46_000, { format: 'date' }), epoch)).toContain(`<v>${String(serial)}</v>`);
  expect(written(aCell(1, 46_000), epoch)).toContain('<v>46000</v>');
});

test.each(['=1+1', '+1', '-', '@SUM(A1)', "'=1", ' =1', '\t1', '\r1', '＝1', '＋1', '－1', '＠x', '\uFEFF=1', '\u200B=1'])('%j is marked as text', (text) => {
  const { styles, texts, epoch } = writing();
  const xml = cellXml(aCell(1, text), 1, { styles, texts, epoch });
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('t="inlineStr"');
  expect(styles.xml()).toContain('quotePrefix="1"');
});

test.each(['L', 'a = b', '1', 'Sant Just-Desvern'])('%j needs no mark', (text) => {
  const { styles, texts, epoch } = writing();
  cellXml(aCell(1, text), 1, { styles, texts, epoch });
  expect(styles.xml()).not.toContain('quotePrefix');
});

test('a text is cut at 32,767 units, not inside a surrogate pair', () => {
  expect(written(aCell(1, 'a'.repeat(40_000)))).toContain(`<t>${'a'.repeat(32_767)}</t>`);
  expect(written(aCell(1, `${'a'.repeat(32_766)}🏙`))).toContain(`<t>${'a'.repeat(32_766)}</t>`);
});
