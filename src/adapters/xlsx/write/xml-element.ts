import { xmlAttribute } from './xml-text';

/** First line of every part that we write. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Attributes of an element; undefined ones are left out, booleans are written as 1 and 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element as XML text. `children` are XML already; undefined ones are left out. */
export function element(name: string, attributes: XmlAttributes, ...children: readonly (string | undefined)[]): string {
  let opening = `<${name}`;
  for (const key of Object.keys(attributes)) opening += attribute(key, attributes[key]);
  const content = children.join('');
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/**
 * Our own XML with a namespace prefix (`x:`, or none) put before every element name, for a part whose writer uses one.
 * Safe on our own XML alone, where `<` never stands for anything but a tag.
 */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

function attribute(key: string, value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  return ` ${key}="${typeof value === 'string' ? xmlAttribute(value) : String(Number(value))}"`;
}
