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
  const edits = root.children.flatMap((child) => childEdits(child, dropped));
  return editXml(text, overrides === '' ? edits : [...edits, ...appendTo(root, overrides)]);
}

function childEdits(child: XmlElement, dropped: ReadonlySet<string>): XmlEdit[] {
  const part = child.attributes.get('PartName');
  if (part !== undefined && dropped.has(partKey(part))) return [replaceElement(child, '')];
  const workbook = WORKBOOK_OF_TEMPLATE.get(child.attributes.get('ContentType') ?? '');
  return workbook === undefined ? [] : [setAttributes(child, new Map([['ContentType', workbook]]))];
}
