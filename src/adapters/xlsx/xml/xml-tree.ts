import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { XmlAttributes } from './xml-attributes';
import { XmlScanner } from './xml-scanner';

/** An element, with the places of its tags in the text, so that text can be put in without writing the rest anew. */
export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  /** As in front of the name, with the colon: `x:`; empty when there is none. */
  readonly prefix: string;
  /** Full name -> value. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** How many elements enclose it. */
  readonly depth: number;
  /** The element lies in [start, end), its opening tag in [start, openEnd), its closing tag in [closeStart, end). */
  readonly start: number;
  readonly openEnd: number;
  /** Equal to `end` when self-closing. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Our design, a bound of memory: ten times the 64,000 cell formats of the fullest styles that Excel writes. */
const MOST_NODES = 640_000;

/** An element of a document. It reads its attributes when asked for them: most are asked for none, and a map costs memory. */
export class TreeElement implements XmlElement {
  readonly local: string;
  readonly prefix: string;
  readonly children: TreeElement[] = [];
  readonly depth: number;
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  closeStart: number;
  end: number;
  private readonly text: string;
  private readonly nameEnd: number;
  private known: ReadonlyMap<string, string> | undefined;

  /** The element that the scanner is at the opening tag of. */
  constructor({ text, start, end, nameStart, localStart, nameEnd, depth, selfClosing }: XmlScanner) {
    this.local = text.slice(localStart, nameEnd);
    this.prefix = text.slice(nameStart, localStart);
    this.depth = depth;
    this.start = start;
    this.openEnd = end;
    this.selfClosing = selfClosing;
    this.closeStart = end;
    this.end = end;
    this.text = text;
    this.nameEnd = nameEnd;
  }

  get attributes(): ReadonlyMap<string, string> {
    this.known ??= attributesAt(this.text, this.nameEnd);
    return this.known;
  }

  /** The scanner is at its closing tag. */
  close(scanner: XmlScanner): void {
    if (this.selfClosing) return;
    this.closeStart = scanner.start;
    this.end = scanner.end;
  }
}

function attributesAt(text: string, at: number): ReadonlyMap<string, string> {
  const attributes = new XmlAttributes(text);
  attributes.read(at);
  return new Map(attributes.entries());
}

/**
 * The root element of a part that is small enough to be kept as a tree. Problems, naming `part`: as `XmlProblem`, and
 * `too-large` beyond so many elements and attributes.
 */
export function parseXml(text: string, part: string): WorkbookResult<XmlElement> {
  const scanner = new XmlScanner(text);
  const open: TreeElement[] = [];
  let root: XmlElement | undefined;
  let nodes = 0;
  while (scanner.next()) {
    const element = scanner.closing ? open.pop() : new TreeElement(scanner);
    if (element === undefined) break;
    if (!scanner.closing) {
      nodes += 1 + scanner.attributeCount;
      if (nodes > MOST_NODES) return failure('too-large', part);
      open.at(-1)?.children.push(element);
      open.push(element);
      root ??= element;
    } else element.close(scanner);
  }
  if (root === undefined || scanner.problem !== null) return failure(scanner.problem ?? 'damaged', part);
  return success(root);
}

/** The first child with this local name. */
export function childNamed(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((child) => child.local === local);
}

/** The children with this local name; none of no element. */
export function childrenNamed(parent: XmlElement | undefined, local: string): XmlElement[] {
  return parent?.children.filter((child) => child.local === local) ?? [];
}

/** The value of an attribute that has a namespace, whatever the prefix: `r:id` as `id`. */
export function qualifiedAttribute({ attributes }: XmlElement, local: string): string | undefined {
  for (const [name, value] of attributes) {
    const colon = name.indexOf(':');
    if (colon > 0 && name.slice(colon + 1) === local && !name.startsWith('xmlns:')) return value;
  }
  return undefined;
}
