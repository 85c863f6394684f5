import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '../../src/adapters/xlsx/xml/xml-tree';
import { valueOf } from '../adapters/xlsx/write/written-parts';

export const ROOT = join(__dirname, '..', '..');
/** What `manifest.xml` has in front of every file that it names. */
export const PLACEHOLDER = 'https://localhost:3000/';
export const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const root = rootOf(MANIFEST);

export function rootOf(manifest: string): XmlElement {
  return valueOf(parseXml(manifest, 'manifest.xml'));
}

/** Every element in document order, from the root on. */
export function elementsOf(element: XmlElement = root): XmlElement[] {
  return [element, ...element.children.flatMap((child) => elementsOf(child))];
}

/** The elements at the end of a path of names: `VersionOverrides Hosts Host`. */
export function at(path: string, from: XmlElement = root): XmlElement[] {
  return path.split(' ').reduce<XmlElement[]>((found, name) => found.flatMap(({ children }) => children.filter(({ local }) => local === name)), [from]);
}

/** The only one there. */
export function the(path: string, from: XmlElement = root): XmlElement {
  const [element, ...others] = at(path, from);
  if (element === undefined || others.length > 0) throw new Error(`${others.length === 0 ? 'no' : 'more than one'} ${path}`);
  return element;
}

export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new Error(`${element.local} has no ${name}`);
  return value;
}

export function textOf({ openEnd, closeStart }: XmlElement): string {
  return MANIFEST.slice(openEnd, closeStart);
}

export function namesOf({ children }: XmlElement): string[] {
  return children.map(({ local }) => local);
}

/** The text of an element in each language that it is written in, the default one first. */
export function wordings(element: XmlElement): [locale: string, text: string][] {
  return [['en-US', attribute(element, 'DefaultValue')], ...at('Override', element).map((each): [string, string] => [attribute(each, 'Locale'), attribute(each, 'Value')])];
}

/** All addresses that the manifest names. */
export function addressesOf(manifest: string): string[] {
  const values = elementsOf(rootOf(manifest)).flatMap(({ attributes }) => [attributes.get('DefaultValue'), attributes.get('Value')]);
  return values.filter((value) => value !== undefined).filter((value) => /^[a-z]+:/i.test(value));
}
