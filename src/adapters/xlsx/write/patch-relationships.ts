import { partKey, resolveTarget } from '../package/part-name';
import { relationshipXml } from './relationships-xml';
import type { NewRelationship } from './relationships-xml';
import type { XmlPart } from './existing-workbook';
import { appendTo, editXml, replaceElement } from './xml-edit';
import { prefixed } from './xml-element';

/** A relationships part of `source` with relationships added, and those to dropped parts, given by their keys, taken out. */
export function patchRelationships({ text, root }: XmlPart, source: string, added: readonly NewRelationship[], dropped: ReadonlySet<string>): string {
  const xml = added.map((relationship) => prefixed(relationshipXml(source, relationship), root.prefix)).join('');
  const gone = root.children.filter(({ attributes }) => leadsTo(dropped, source, attributes)).map((child) => replaceElement(child, ''));
  return editXml(text, xml === '' ? gone : [...gone, ...appendTo(root, xml)]);
}

function leadsTo(parts: ReadonlySet<string>, source: string, attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('TargetMode') !== 'External' && parts.has(partKey(resolveTarget(source, attributes.get('Target') ?? '')));
}
