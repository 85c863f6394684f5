import fc from 'fast-check';
import { decodeText } from '../../../src/adapters/xlsx/xml/decode-text';
import { decodeXml } from '../../../src/adapters/xlsx/xml/decode-xml';
import { XmlScanner } from '../../../src/adapters/xlsx/xml/xml-scanner';
import { childNamed, childrenNamed, parseXml, qualifiedAttribute } from '../../../src/adapters/xlsx/xml/xml-tree';
import type { XmlElement } from '../../../src/adapters/xlsx/xml/xml-tree';

function problemOf(text: string): string | null {
  const scanner = new XmlScanner(text);
  while (scanner.next());
  return scanner.problem;
}

function rootOf(text: string): XmlElement {
  const root = parseXml(text, 'part');
  if (!root.ok) throw new Error(root.problem.code);
  return root.value;
}

/** The text in the root element. */
function textOf(document: string): string {
  const scanner = new XmlScanner(document);
  scanner.next();
  return scanner.readText();
}

describe('well-formed documents', () => {
  test.each([
    ['<a/>'],
    ['<a></a >'],
    ['<?xml version="1.0"?><!-- <b> --><a><?p <b> ?><![CDATA[<b>]]></a><!-- end -->'],
    ['<x:a xmlns:x="u"><x:b/></x:a>'],
    [`<a b='"' c = "'>" d="/"/>`],
    ['\r\n<a>\n<b\n/>\n</a>\n'],
    [`${'<a>'.repeat(256)}${'</a>'.repeat(256)}`],
  ])('%.60s', (text) => {
    expect(problemOf(text)).toBeNull();
  });
});

describe('documents that are refused', () => {
  test.each([
    ['', 'damaged'],
    ['text', 'damaged'],
    ['<a>', 'damaged'],
    ['<a><b></a></b>', 'damaged'],
    ['<a></ab>', 'damaged'],
    ['<a></x:a>', 'damaged'],
    ['</a>', 'damaged'],
    ['<a/><b/>', 'damaged'],
    ['<a b=c/>', 'damaged'],
    ['<a b/>', 'damaged'],
    ['<a b="1/>', 'damaged'],
    ['<a b="1"', 'damaged'],
    ['<a><!-- </a>', 'damaged'],
    ['<a><![CDATA[</a>', 'damaged'],
    ['<a><!ELEMENT b></a>', 'damaged'],
    ['< a/>', 'damaged'],
    ['<a/><![CDATA[x]]>', 'damaged'],
    ['<![CDATA[x]]><a/>', 'damaged'],
    ['<a b="1" b="2"/>', 'damaged'],
    ['<a>'.repeat(200_000) + '</a>'.repeat(200_000), 'damaged'],
    [`<a ${'b="" '.repeat(1000)}/>`, 'damaged'],
    ['<!DOCTYPE a><a/>', 'document-type-declared'],
    ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'document-type-declared'],
  ])('%.60j', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('cut anywhere', () => {
    const whole = '<a b="1"><c><![CDATA[x]]>y</c><!-- z --></a>';
    for (let length = 0; length < whole.length; length += 1) expect(problemOf(whole.slice(0, length))).toBe('damaged');
  });

  test('never by an exception, whatever they hold', () => {
    const piece = fc.constantFrom('<', '>', '/', '!', '?', '--', '[CDATA[', ']]', '=', '"', "'", '&', ';', '#x41', 'a', ':', ' ', '<a>', '</a>', '<a b="c">');
    const known = [null, 'damaged', 'document-type-declared'];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => expect(known).toContain(problemOf(pieces.join('')))),
      { numRuns: 2000 },
    );
  });
});

describe('text', () => {
  test.each([
    ['<a>plain</a>', 'plain'],
    ['<a>x<!-- no -->y<?no?>z</a>', 'xyz'],
    ['<a><![CDATA[1 < 2 &amp; 3]]></a>', '1 < 2 &amp; 3'],
    ['<a>x<![CDATA[]]>y</a>', 'xy'],
    ['<a>&lt;&gt;&amp;&quot;&apos;</a>', `<>&"'`],
    ['<a>&#65;&#x42;&#x1F600;</a>', 'AB\u{1F600}'],
    ['<a>&unknown; & &;</a>', '&unknown; & &;'],
    ['<a>one\r\ntwo\rthree&#13;</a>', 'one\ntwo\nthree\r'],
    ['<a>\u0001&#0;&#xD800;&#x110000;</a>', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['<a/>', ''],
    ['<a>left<b>not</b></a>', 'left'],
  ])('%j', (document, text) => {
    expect(textOf(document)).toBe(text);
  });

  test('is what was escaped', () => {
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '&', '<', ';', '#', '1', 'amp', 'é', '\u{1F600}') }), (text) => {
        expect(decodeText(escape(text))).toBe(text);
        expect(textOf(`<a>${escape(text)}</a>`)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('decoding a part', () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><a>càrrega \u{1F600}</a>';
  const plain = text.replace('UTF-16', 'UTF-8');
  const utf16 = Buffer.from(text, 'utf16le');
  const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(plain), plain],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${plain}`), plain],
    ['UTF-8 that says to be another', Buffer.from(text), plain],
    ['UTF-8 that says to be another, in single quotes', Buffer.from(text.replaceAll('"', "'").replace('UTF-16', 'us-ascii')), plain.replaceAll('"1.0"', "'1.0'")],
    ['UTF-8 that says so in small letters', Buffer.from(plain.replace('UTF', 'utf')), plain.replace('UTF', 'utf')],
    ['UTF-8 that says so at length', Buffer.from(text.replace('UTF-16', 'x'.repeat(1000))), plain],
    ['UTF-8 that speaks of an encoding', Buffer.from('<a encoding="UTF-16">?></a>'), '<a encoding="UTF-16">?></a>'],
    ['UTF-16, low byte first', utf16, plain],
    ['UTF-16, low byte first, with its mark', marked, plain],
    ['UTF-16, high byte first', Buffer.from(utf16).swap16(), plain],
    ['UTF-16, high byte first, with its mark', Buffer.from(marked).swap16(), plain],
    ['a declaration of another encoding', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?><a/>'), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>'],
    ['a declaration gone wrong', Buffer.from('<?xml version="1.0" encoding="ISOn="1.0" encoding="ISO-8859-1"?><a/>'), '<?xml version="1.0" encoding="UTF-8"?><a/>'],
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0xff, 0x3e]), '<\uFFFD>'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeXml(bytes)).toBe(expected);
  });
});

describe('the tree', () => {
  const text = '<x:w xmlns:x="u" xmlns:r="v"><x:s a="1 &amp; 2" r:id="r1"/>t<x:s  b=\'"\'><y/></x:s ></x:w>';
  const root = rootOf(text);

  test('knows elements by local name, whatever the prefix', () => {
    expect([root.local, root.prefix, root.depth]).toEqual(['w', 'x:', 0]);
    expect(childrenNamed(root, 's').map(({ attributes }) => [...attributes])).toEqual([
      [
        ['a', '1 & 2'],
        ['r:id', 'r1'],
      ],
      [['b', '"']],
    ]);
    expect(childNamed(root, 'y')).toBeUndefined();
  });

  test('knows where tags start and end', () => {
    const [first, second] = root.children;
    const tags = [root, first, second].map((element) =>
      element === undefined ? [] : [text.slice(element.start, element.openEnd), text.slice(element.closeStart, element.end), element.selfClosing],
    );
    expect(tags).toEqual([
      ['<x:w xmlns:x="u" xmlns:r="v">', '</x:w>', false],
      ['<x:s a="1 &amp; 2" r:id="r1"/>', '', true],
      [`<x:s  b='"'>`, '</x:s >', false],
    ]);
  });

  test('finds an attribute with a namespace, but no declaration of one', () => {
    expect(qualifiedAttribute(rootOf('<a xmlns:id="u" id="1" rel:id="2"/>'), 'id')).toBe('2');
    expect(qualifiedAttribute(rootOf('<a xmlns:id="u" id="1"/>'), 'id')).toBeUndefined();
  });

  test('gives back any tree', () => {
    type Tree = { name: string; children: Tree[] };
    const { tree } = fc.letrec<{ tree: Tree; children: Tree[] }>((tie) => ({
      tree: fc.record({ name: fc.constantFrom('a', 'b', 'p:c'), children: tie('children') }),
      children: fc.oneof({ maxDepth: 4 }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 3 })),
    }));
    const write = ({ name, children }: Tree): string => (children.length === 0 ? `<${name} />` : `<${name}>\n${children.map(write).join('')}</${name}>`);
    const read = ({ prefix, local, children }: XmlElement): Tree => ({ name: prefix + local, children: children.map(read) });
    fc.assert(
      fc.property(tree, (wanted) => expect(read(rootOf(write(wanted)))).toEqual(wanted)),
      { numRuns: 1000 },
    );
  });
});
