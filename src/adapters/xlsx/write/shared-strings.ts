import type { TextStore } from './cell-xml';
import { textXml } from './cell-xml';
import { TRANSITIONAL } from './dialect';
import { element, XML_DECLARATION } from './xml-element';

/** The shared strings of a new workbook, filled while its cells are written. */
export interface SharedStrings {
  readonly store: TextStore;
  /** The part with all texts stored so far. */
  readonly xml: () => string;
}

/** An empty table of shared strings: each text is kept once. */
export function sharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  const store: TextStore = (text) => {
    uses += 1;
    const index = indexes.get(text) ?? indexes.size;
    indexes.set(text, index);
    return { type: 's', xml: `<v>${String(index)}</v>` };
  };
  const items = (): string[] => [...indexes.keys()].map((text) => `<si>${textXml(text)}</si>`);
  const xml = (): string => XML_DECLARATION + element('sst', { xmlns: TRANSITIONAL.main, count: uses, uniqueCount: indexes.size }, ...items());
  return { store, xml };
}
