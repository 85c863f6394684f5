import type { XmlElement } from '../xml/xml-tree';
import { escapeAttribute } from './xml-text';

/** New text for what stands in [start, end) of a part. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; they must not overlap. Of several at one place the first given comes first. */
export function editXml(text: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return pieces.join('') + text.slice(from);
}

/** Puts XML at the end of an element's content, and sets attributes of the element when some are given. */
export function appendTo(element: XmlElement, content: string, attributes: ReadonlyMap<string, string> = new Map()): XmlEdit[] {
  const { start, openEnd, closeStart, prefix, local, selfClosing } = element;
  const opening = { start, end: openEnd, text: `${openingTag(element, attributes)}>` };
  const end = { start: closeStart, end: closeStart, text: selfClosing ? `${content}</${prefix}${local}>` : content };
  return selfClosing || attributes.size > 0 ? [opening, end] : [end];
}

/** Puts XML into an element as a new child, before the first child that the schema wants after one of that name. */
export function insertChild(parent: XmlElement, order: readonly string[], name: string, xml: string): XmlEdit[] {
  const later = order.slice(order.indexOf(name) + 1);
  const next = parent.children.find(({ local }) => later.includes(local));
  return next === undefined ? appendTo(parent, xml) : [{ start: next.start, end: next.start, text: xml }];
}

/** Sets attributes of an element. */
export function setAttributes(element: XmlElement, attributes: ReadonlyMap<string, string>): XmlEdit {
  return { start: element.start, end: element.openEnd, text: openingTag(element, attributes) + (element.selfClosing ? '/>' : '>') };
}

/** Puts XML in the place of an element; nothing takes the element out. */
export function replaceElement({ start, end }: XmlElement, xml: string): XmlEdit {
  return { start, end, text: xml };
}

/** The opening tag without its end. */
function openingTag({ prefix, local, attributes }: XmlElement, changes: ReadonlyMap<string, string>): string {
  const all = new Map([...attributes, ...changes]);
  return `<${prefix}${local}${[...all].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('')}`;
}
