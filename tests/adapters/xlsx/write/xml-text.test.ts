import fc from 'fast-check';
import { decodeText } from '../../../../src/adapters/xlsx/xml/decode-text';
import { cellText } from '../../../../src/adapters/xlsx/read/cell-text';
import { XmlBytes } from '../../../../src/adapters/xlsx/write/xml-bytes';
import { element, prefixed } from '../../../../src/adapters/xlsx/write/xml-element';
import { xmlAttribute, xmlText } from '../../../../src/adapters/xlsx/write/xml-text';

const asBytes = (text: string): string => new TextDecoder().decode(new XmlBytes().text(text).finish());

test.each([
  ['plain', 'Ciutat', 'Ciutat'],
  ['markup', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  ['a control character', 'a\u0001b', 'a_x0001_b'],
  ['a carriage return', 'a\r\nb', 'a_x000D_\nb'],
  ['a character XML forbids', '\uFFFE', '_xFFFE_'],
  ['what looks escaped', '_x0041_', '_x005F_x0041_'],
  ['what looks escaped twice', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['what would look escaped before an escape', '_x0041\u0001', '_x005F_x0041_x0001_'],
  ['half a surrogate pair', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
  ['a whole surrogate pair', '🏙', '🏙'],
])('text: %s', (_, text, xml) => {
  expect(xmlText(text)).toBe(xml);
  expect(asBytes(text)).toBe(xml);
});

test('in an attribute quotes, tabs and line feeds are references', () => {
  expect(xmlAttribute('"a"\n\tb & <c>')).toBe('&quot;a&quot;&#10;&#9;b &amp; &lt;c&gt;');
});

test('any text comes back out of the XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('_', 'x', '0', '4', '\u0001', '\r', '&', '<')) }), (text) => {
      expect(cellText(decodeText(xmlText(text)))).toBe(text);
      expect(asBytes(text)).toBe(xmlText(text));
      expect(cellText(decodeText(xmlAttribute(text)))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('an element leaves undefined out and writes booleans as 1 and 0', () => {
  expect(element('a', { b: true, c: false, d: undefined, e: 2, f: '"' }, undefined, '<g/>')).toBe('<a b="1" c="0" e="2" f="&quot;"><g/></a>');
  expect(element('a', {})).toBe('<a/>');
});

test('a prefix goes before element names only', () => {
  expect(prefixed('<a b="c"><d>x &lt;y</d><e/></a>', 'x:')).toBe('<x:a b="c"><x:d>x &lt;y</x:d><x:e/></x:a>');
  expect(prefixed('<a/>', '')).toBe('<a/>');
});
