import { parseXml } from '../../../../src/adapters/xlsx/xml/xml-tree';
import { TRANSITIONAL } from '../../../../src/adapters/xlsx/write/dialect';
import { newStyleRegistry, styleRegistry } from '../../../../src/adapters/xlsx/write/style-registry';
import type { StyleRegistry } from '../../../../src/adapters/xlsx/write/style-registry';
import { INK, PALETTE } from '../../../../src/workbook/palette';
import { valueOf } from './written-parts';

const over = (text: string): StyleRegistry => styleRegistry(text, valueOf(parseXml(text, 'styles')));
const count = (xml: string, list: string): number => Number(new RegExp(`<(?:x:)?${list} count="([0-9]+)"`).exec(xml)?.[1]);
const MAIN = `xmlns="${TRANSITIONAL.main}"`;

test('a new part begins with what cells without a style use', () => {
  const xml = newStyleRegistry(TRANSITIONAL).xml();
  expect(['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'].map((list) => count(xml, list))).toEqual([1, 2, 1, 1, 1, 1]);
  expect(xml).not.toContain('<dxfs');
});

test('one style takes one place, however often it is used', () => {
  const styles = newStyleRegistry(TRANSITIONAL);
  expect(styles.format({ role: 'body' }, false)).toBe(1);
  expect(styles.format({ role: 'body', wrap: false, format: 'general' }, false)).toBe(1);
  expect(styles.format({ role: 'body' }, true)).toBe(2);
  expect(styles.tone('bad')).toBe(0);
  expect(styles.tone('good')).toBe(1);
  expect(styles.tone('bad')).toBe(0);
  const xml = styles.xml();
  expect([count(xml, 'fonts'), count(xml, 'cellXfs'), count(xml, 'dxfs')]).toEqual([2, 3, 2]);
});

test.each([
  ['general', 'numFmtId="0"'],
  ['integer', 'numFmtId="1"'],
  ['decimal', 'numFmtId="2"'],
  ['percent', 'numFmtId="9"'],
  ['text', 'numFmtId="49"'],
  ['date', 'numFmtId="164"'],
] as const)('the format %s', (format, expected) => {
  const styles = newStyleRegistry(TRANSITIONAL);
  styles.format({ role: 'body', format }, false);
  expect(styles.xml().split('<cellXfs')[1]).toContain(expected);
});

test('a tone gives fill and text their colours, a role does without one', () => {
  const styles = newStyleRegistry(TRANSITIONAL);
  styles.format({ role: 'body', tone: 'bad' }, false);
  styles.format({ role: 'input' }, false);
  const xml = styles.xml();
  expect(xml).toContain(`<fgColor rgb="FF${PALETTE.bad.fill}"/>`);
  expect(xml).toContain(`<color rgb="FF${PALETTE.bad.text}"/>`);
  expect(xml).toContain(`<fgColor rgb="FF${INK.input}"/>`);
});

test('only cells to fill in are unlocked', () => {
  const styles = newStyleRegistry(TRANSITIONAL);
  styles.format({ role: 'body' }, false);
  expect(styles.xml()).not.toContain('locked="0"');
  styles.format({ role: 'input' }, false);
  expect(styles.xml()).toContain('<protection locked="0"/>');
});

test('everything stands in the middle of its row, but headings on its ground', () => {
  const styles = newStyleRegistry(TRANSITIONAL);
  styles.format({ role: 'body' }, false);
  styles.format({ role: 'body', wrap: true, align: 'center' }, false);
  styles.format({ role: 'header', wrap: true }, false);
  styles.format({ role: 'heading' }, false);
  expect(styles.xml().match(/<alignment [^>]*>/g)).toEqual([
    '<alignment vertical="center"/>',
    '<alignment horizontal="center" vertical="center" wrapText="1"/>',
    '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>',
    '<alignment vertical="bottom"/>',
  ]);
});

test('the styles of a workbook keep their places, and ours come behind them', () => {
  const old = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts count="2"><font/><font><b/></font></fonts>`;
  const text = `${old}<cellXfs count="3"><xf/><xf fontId="1"/><xf numFmtId="170"/></cellXfs><colors/></styleSheet>`;
  const styles = over(text);
  expect(styles.format({ role: 'body', format: 'date' }, false)).toBe(3);
  const xml = styles.xml();
  expect(xml).toContain('<numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="yyyy-mm-dd"/>');
  expect(xml).toContain('<cellXfs count="4"><xf/><xf fontId="1"/><xf numFmtId="170"/><xf numFmtId="171" fontId="2" fillId="0" borderId="1"');
  expect(xml.match(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs|colors)\b/g)?.map((tag) => tag.slice(1))).toEqual([
    'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'colors',
  ]);
});

test('what was added once is found again, in a part with a prefix too', () => {
  const first = over(`<x:styleSheet xmlns:x="${TRANSITIONAL.main}"><x:cellXfs count="1"><x:xf/></x:cellXfs><x:dxfs count="0"/></x:styleSheet>`);
  const use = (styles: StyleRegistry): number[] => [styles.format({ role: 'body', format: 'date' }, false), styles.tone('good')];
  expect(use(first)).toEqual([1, 0]);
  const xml = first.xml();
  expect(xml).toContain('<x:dxfs count="1"><x:dxf><x:font>');
  expect(xml).not.toMatch(/<\/?[a-z]+[ />]/i);
  const second = over(xml);
  expect(use(second)).toEqual([1, 0]);
  expect(second.xml()).toBe(xml);
});

test('an alternative for another program counts as one item', () => {
  const styles = over(`<styleSheet ${MAIN}><fonts count="2"><font/><mc:AlternateContent><mc:Choice><font/></mc:Choice><mc:Fallback><font/></mc:Fallback></mc:AlternateContent></fonts></styleSheet>`);
  styles.format({ role: 'body' }, false);
  expect(styles.xml()).toContain('fontId="2"');
});
