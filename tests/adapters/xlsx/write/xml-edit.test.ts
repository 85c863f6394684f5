import { appendTo, editXml, insertChild, replaceElement, setAttributes } from '../../../../src/adapters/xlsx/write/xml-edit';
import type { XmlEdit } from '../../../../src/adapters/xlsx/write/xml-edit';
import { childNamed, parseXml } from '../../../../src/adapters/xlsx/xml/xml-tree';
import type { XmlElement } from '../../../../src/adapters/xlsx/xml/xml-tree';
import { valueOf } from './written-parts';

const ORDER = ['a', 'b', 'c'];

function edited(text: string, edits: (root: XmlElement, a: XmlElement) => XmlEdit[]): string {
  const root = valueOf(parseXml(text, 'part'));
  return editXml(text, edits(root, childNamed(root, 'a') ?? root));
}

test.each([
  ['with content', '<r><a n="1"><i/></a></r>', '<r><a n="1"><i/><j/></a></r>'],
  ['empty', '<r><a></a></r>', '<r><a><j/></a></r>'],
  ['self-closing', `<r><x:a n='"' /></r>`, '<r><x:a n="&quot;"><j/></x:a></r>'],
])('appends to an element %s', (_, text, expected) => {
  expect(edited(text, (__, a) => appendTo(a, '<j/>'))).toBe(expected);
});

test('appends and sets an attribute at once', () => {
  expect(edited('<r><a count="1" z="&amp;_x0041_"><i/></a></r>', (_, a) => appendTo(a, '<j/>', new Map([['count', '2']])))).toBe(
    '<r><a count="2" z="&amp;_x0041_"><i/><j/></a></r>',
  );
});

test.each([
  ['before a later one', '<r><a/><c/></r>', '<r><a/><b/><c/></r>'],
  ['at the end', '<r><a/></r>', '<r><a/><b/></r>'],
  ['into an empty root', '<r/>', '<r><b/></r>'],
])('inserts a child %s', (_, text, expected) => {
  expect(edited(text, (root) => insertChild(root, ORDER, 'b', '<b/>'))).toBe(expected);
});

test('several edits leave all else as it was', () => {
  const text = '<?xml version="1.0"?>\n<r>\n  <a n="1"/> <!-- a --> <b/>\n</r>\n';
  const changes = edited(text, (root, a) => [...appendTo(root, '<z/>'), setAttributes(a, new Map([['n', '2']])), ...root.children.slice(1).map((b) => replaceElement(b, ''))]);
  expect(changes).toBe('<?xml version="1.0"?>\n<r>\n  <a n="2"/> <!-- a --> \n<z/></r>\n');
});
