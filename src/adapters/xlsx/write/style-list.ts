import type { XmlElement } from '../xml/xml-tree';
import { appendTo } from './xml-edit';
import type { XmlEdit } from './xml-edit';

/** One list of a styles part, such as its fonts: items are found again by their XML, or added at the end. */
export interface StyleList {
  /** The index of an item, which is added when the list lacks it. */
  readonly place: (item: string) => number;
  /** The items added so far, as XML. */
  readonly added: () => string;
  readonly size: () => number;
  /** Edits that put the added items into the list where it stands. */
  readonly edits: () => XmlEdit[];
}

/** The list that stands at `element` of a part's text, or none yet; `first` are the items that it must begin with. */
export function styleList(text: string, element: XmlElement | undefined, first: readonly string[]): StyleList {
  const items = element?.children.map(({ start, end }) => text.slice(start, end)) ?? [];
  const kept = items.length;
  items.push(...first.slice(kept));
  const indexes = new Map<string, number>();
  items.forEach((item, index) => {
    if (!indexes.has(item)) indexes.set(item, index);
  });
  const added = (): string => items.slice(kept).join('');
  return {
    place: (item) => {
      const index = indexes.get(item) ?? items.length;
      if (index === items.length) {
        items.push(item);
        indexes.set(item, index);
      }
      return index;
    },
    added,
    size: () => items.length,
    edits: () => (element === undefined || items.length === kept ? [] : appendTo(element, added(), new Map([['count', String(items.length)]]))),
  };
}
