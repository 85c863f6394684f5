import { decodeText } from '../../../../src/adapters/xlsx/xml/decode-text';
import { parseXml } from '../../../../src/adapters/xlsx/xml/xml-tree';
import type { XmlElement } from '../../../../src/adapters/xlsx/xml/xml-tree';
import { valueOf } from './written-parts';

/** An XML text that can be asked for what it means, whatever its prefixes. */
export interface XmlQuery {
  readonly root: XmlElement;
  /** All elements at a path of local names, each anywhere inside the one before: `catAx/orientation`. */
  readonly all: (path: string) => XmlElement[];
  /** One attribute of all of them. */
  readonly values: (path: string, attribute?: string) => (string | undefined)[];
  /** Their character data. */
  readonly texts: (path: string) => string[];
}

export function xmlQuery(xml: string): XmlQuery {
  const root = valueOf(parseXml(xml, 'part'));
  const all = (path: string): XmlElement[] =>
    path.split('/').reduce<XmlElement[]>((found, name) => found.flatMap(inside).filter(({ local }) => local === name), [root]);
  return {
    root,
    all,
    values: (path, attribute = 'val') => all(path).map(({ attributes }) => attributes.get(attribute)),
    texts: (path) => all(path).map(({ openEnd, closeStart }) => decodeText(xml.slice(openEnd, closeStart))),
  };
}

function inside({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => [child, ...inside(child)]);
}
