import type { TextStore } from './cell-xml';
import { TRANSITIONAL } from './dialect';
import { writeText } from './text-xml';
import { XmlBytes } from './xml-bytes';
import { XML_DECLARATION } from './xml-element';

/** The shared strings of a new workbook, filled while its cells are written. */
export interface SharedStrings {
  readonly store: TextStore;
  /** The part with all texts stored so far. */
  readonly xml: () => Uint8Array;
}

/** An empty table of shared strings: each text is kept once. */
export function sharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  const store: TextStore = (xml, text) => {
    uses += 1;
    const index = indexes.get(text) ?? indexes.size;
    indexes.set(text, index);
    xml.markup(` t="s"><v>${String(index)}</v>`);
  };
  const xml = (): Uint8Array => {
    const part = new XmlBytes().markup(`${XML_DECLARATION}<sst xmlns="${TRANSITIONAL.main}" count="${String(uses)}" uniqueCount="${String(indexes.size)}">`);
    for (const text of indexes.keys()) {
      part.markup('<si>');
      writeText(part, text);
      part.markup('</si>');
    }
    return part.markup('</sst>').finish();
  };
  return { store, xml };
}
