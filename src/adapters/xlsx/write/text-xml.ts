import type { XmlBytes } from './xml-bytes';
import { xmlText } from './xml-text';

/** Writes a text as a `t` element; blanks at its ends and line breaks are kept. */
export function writeText(xml: XmlBytes, text: string): void {
  xml.markup(startTag(text)).text(text).markup('</t>');
}

/** The same as a string. */
export function textXml(text: string): string {
  return `${startTag(text)}${xmlText(text)}</t>`;
}

function startTag(text: string): string {
  return /^\s|\s$|[\t\n]/.test(text) ? '<t xml:space="preserve">' : '<t>';
}
