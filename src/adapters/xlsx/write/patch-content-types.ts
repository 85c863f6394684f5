import { partKey } from '../package/part-name';
import type { XmlElement } from '../xml/xml-tree';
import { overrideXml } from './content-types-xml';
import type { XmlPart } from './existing-workbook';
import { WORKBOOK_OF_TEMPLATE } from './part-kind';
import { appendTo, editXml, replaceElement, setAttributes } from './xml-edit';
import type { XmlEdit } from './xml-edit';
import { prefixed } from './xml-element';

/**
 * The content types part with parts added (name -> content type) and parts dropped (keys of their names); a template
 * becomes a workbook, with macros or without as before.
 */
export function patchContentTypes({ text, root }: XmlPart, added: ReadonlyMap<string, string>, dropped: ReadonlySet<string>): string {
  const overrides = [...added].map(([part, type]) => prefixed(overrideXml(part, type), root.prefix)).join('');
  const kept = root.children.filter((child) => !isOf(child, dropped));
  const edits = [...removals(root, dropped), ...kept.flatMap(asWorkbook)];
  return editXml(text, overrides === '' ? edits : [...edits, ...appendTo(root, overrides)]);
}

/** The content types part without those of dropped parts; a template stays one. */
export function withoutContentTypes({ text, root }: XmlPart, dropped: ReadonlySet<string>): string {
  return editXml(text, removals(root, dropped));
}

function removals(root: XmlElement, dropped: ReadonlySet<string>): XmlEdit[] {
  return root.children.filter((child) => isOf(child, dropped)).map((child) => replaceElement(child, ''));
}

function isOf({ attributes }: XmlElement, parts: ReadonlySet<string>): boolean {
  const part = attributes.get('PartName');
  return part !== undefined && parts.has(partKey(part));
}

function asWorkbook(child: XmlElement): XmlEdit[] {
  const workbook = WORKBOOK_OF_TEMPLATE.get(child.attributes.get('ContentType') ?? '');
  return workbook === undefined ? [] : [setAttributes(child, new Map([['ContentType', workbook]]))];
}
