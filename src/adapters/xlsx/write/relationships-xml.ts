import { element, XML_DECLARATION } from './xml-element';

/** Namespace of relationships parts, the same in both dialects (OPC, ISO/IEC 29500-2). */
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** A new relationships part of `source`. */
export function relationshipsXml(source: string, relationships: readonly NewRelationship[]): string {
  return XML_DECLARATION + element('Relationships', { xmlns: NAMESPACE }, ...relationships.map((relationship) => relationshipXml(source, relationship)));
}

/** A relationship of the part `source`. */
export function relationshipXml(source: string, { id, type, target }: NewRelationship): string {
  return element('Relationship', { Id: id, Type: type, Target: relativeTarget(source, target) });
}

/** The way from one part to another, as most writers put it: from the folder of the first. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return encodeURI([...from.slice(common).map(() => '..'), ...to.slice(common)].join('/'));
}
