import type { XmlBytes } from './xml-bytes';

/** Writes a text as a `t` element; blanks at its ends and line breaks are kept. */
export function writeText(xml: XmlBytes, text: string): void {
  xml.markup(/^\s|\s$|[\t\n]/.test(text) ? '<t xml:space="preserve">' : '<t>').text(text).markup('</t>');
}
