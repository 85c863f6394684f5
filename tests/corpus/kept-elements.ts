import { openPackage, type Package } from '../../src/adapters/xlsx/package/open-package';
import { relationshipsPartOf } from '../../src/adapters/xlsx/package/part-name';
import { parseXml, type XmlElement } from '../../src/adapters/xlsx/xml/xml-tree';
import { nodeCodec } from '../../src/cli/node-codec';
import { valueOf } from '../adapters/xlsx/write/written-parts';

/** Lists of the styles whose members are meant by their place. */
const BY_INDEX: readonly string[] = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'];

/**
 * What the four parts that may change lost when sheets were added: an element, an attribute or a text of it, the order
 * of the elements, or the place of a style; undefined when all of it is kept.
 */
export function lostElement(before: Uint8Array, after: Uint8Array): string | undefined {
  const [old, written] = [valueOf(openPackage(before, nodeCodec)), valueOf(openPackage(after, nodeCodec))];
  const styles = old.relationships.find(({ type }) => type.endsWith('/styles'))?.target;
  for (const part of [old.workbook.name, relationshipsPartOf(old.workbook.name), '[Content_Types].xml', styles]) {
    if (part === undefined || old.entryOf(part) === undefined) continue;
    const [kept, grown] = [elementsOf(old, part), elementsOf(written, part)];
    const lost = firstMissing(kept.all, grown.all) ?? (part === styles ? movedStyle(kept.root, grown.root) : undefined);
    if (lost !== undefined) return `${part} lost ${lost.slice(0, 160)}`;
  }
  return undefined;
}

interface Elements {
  readonly all: readonly string[];
  readonly root: DescribedElement;
}

interface DescribedElement {
  readonly local: string;
  /** Path, attributes and text; without the number of members that a list states of itself. */
  readonly text: string;
  readonly children: readonly DescribedElement[];
}

function elementsOf(opened: Package, part: string): Elements {
  // A template becomes a workbook: its content type alone may change.
  const text = valueOf(opened.partText(part)).replace(/\.template(?=[.a-z]*\.main\+xml)/i, '.sheet');
  const root = described(valueOf(parseXml(text, part)), '', text);
  return { all: flat(root), root };
}

function described(element: XmlElement, above: string, text: string): DescribedElement {
  const path = `${above}/${element.prefix}${element.local}`;
  const attributes = [...element.attributes].filter(([name]) => name !== 'count').map(([name, value]) => ` ${name}="${value}"`).sort();
  const content = element.children.length > 0 ? '' : text.slice(element.openEnd, element.closeStart);
  return { local: element.local, text: path + attributes.join('') + content, children: element.children.map((child) => described(child, path, text)) };
}

function flat({ text, children }: DescribedElement): string[] {
  return [text, ...children.flatMap(flat)];
}

/** The first of `old` that `grown` does not hold in the same order. */
function firstMissing(old: readonly string[], grown: readonly string[]): string | undefined {
  let at = 0;
  return old.find((element) => {
    while (at < grown.length && grown[at] !== element) at += 1;
    at += 1;
    return at > grown.length;
  });
}

function movedStyle(old: DescribedElement, grown: DescribedElement): string | undefined {
  for (const list of old.children.filter(({ local }) => BY_INDEX.includes(local))) {
    const members = grown.children.find(({ local }) => local === list.local)?.children ?? [];
    const moved = list.children.findIndex((child, index) => flat(child).join('\n') !== flat(members[index] ?? old).join('\n'));
    if (moved >= 0) return `${list.local} ${moved}`;
  }
  return undefined;
}
