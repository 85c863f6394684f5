import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { success } from '../result';
import { childrenNamed, parseXml } from '../xml/xml-tree';
import { isWinding, relationshipsPartOf, resolveTarget } from './part-name';

export interface Relationship {
  readonly id: string;
  /** As written: a URI. */
  readonly type: string;
  /** Name of the part it leads to; when external, the target as written. */
  readonly target: string;
  readonly external: boolean;
  /** Whether its target is written with dots or backslashes, which some programs do not follow. */
  readonly winding: boolean;
}

/** Where the relationship types of ISO/IEC 29500 begin, transitional and strict. */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** Reads the relationships part of `source`, whose text is given. */
export function readRelationships(text: string, source: string): WorkbookResult<Relationship[]> {
  const root = parseXml(text, relationshipsPartOf(source));
  if (!root.ok) return root;
  const elements = childrenNamed(root.value, 'Relationship');
  return success(
    elements.map(({ attributes }) => {
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: attributes.get('Type') ?? '',
        target: external ? target : resolveTarget(source, target),
        external,
        winding: !external && isWinding(target),
      };
    }),
  );
}

/** The relationships by their ids; of several with one id, the last. */
export function relationshipsById(relationships: readonly Relationship[]): ReadonlyMap<string | undefined, Relationship> {
  return new Map(relationships.map((relationship) => [relationship.id, relationship]));
}

/** The first relationship of a kind that leads to a part. */
export function partOfKind(relationships: readonly Relationship[], kind: string): Relationship | undefined {
  return relationships.find((relationship) => isOfKind(relationship, kind) && !relationship.external);
}

/** Whether a relationship has a type of ISO/IEC 29500, given by its last word: `worksheet`. */
export function isOfKind({ type }: Relationship, kind: string): boolean {
  return type === TRANSITIONAL + kind || type === STRICT + kind;
}

/** Whether a relationship's type is one of the strict form of ISO/IEC 29500. */
export function isStrict({ type }: Relationship): boolean {
  return type.startsWith(STRICT);
}
