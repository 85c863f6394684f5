import { parseIndex } from '../read/parse-number';
import { childNamed, childrenNamed } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { sheetElements } from './sheet-element';
import { replaceElement, setAttributes } from './xml-edit';
import type { XmlEdit } from './xml-edit';

/** What a view of the workbook knows by the place of a tab: the sheet shown, and the first tab in sight. */
const TABS_OF_VIEW = ['activeTab', 'firstSheet'];

/** Whether a person sees a tab, given by its `sheet` element. */
export function isVisible({ attributes }: XmlElement): boolean {
  return !['hidden', 'veryHidden'].includes(attributes.get('state') ?? '');
}

/**
 * Takes tabs, given by their places from 0, out of a workbook, given by its root, with the names that are theirs alone.
 * What knows other tabs by their places follows them; a view of a tab that is gone or hidden turns to the first in sight.
 */
export function removeTabs(workbook: XmlElement, removed: ReadonlySet<number>): XmlEdit[] {
  const tabs = sheetElements(workbook);
  const placeOf = (tab: number): number => tab - [...removed].filter((other) => other < tab).length;
  const inSight = tabs.findIndex((tab, index) => isVisible(tab) && !removed.has(index));
  const seen = (tab: number): number => {
    const element = removed.has(tab) ? undefined : tabs[tab];
    return placeOf(element !== undefined && isVisible(element) ? tab : inSight);
  };
  return [
    ...tabs.filter((_, index) => removed.has(index)).map((tab) => replaceElement(tab, '')),
    ...nameEdits(childNamed(workbook, 'definedNames'), removed, placeOf),
    ...childrenNamed(childNamed(workbook, 'bookViews'), 'workbookView').flatMap((view) => viewEdits(view, seen)),
  ];
}

function nameEdits(list: XmlElement | undefined, removed: ReadonlySet<number>, placeOf: (tab: number) => number): XmlEdit[] {
  if (list === undefined) return [];
  const tabOf = ({ attributes }: XmlElement): number => parseIndex(attributes.get('localSheetId') ?? '');
  const kept = list.children.filter((name) => !removed.has(tabOf(name)));
  // An empty list would break the schema.
  if (kept.length === 0) return [replaceElement(list, '')];
  const gone = list.children.filter((name) => removed.has(tabOf(name))).map((name) => replaceElement(name, ''));
  const moved = kept.filter((name) => placeOf(tabOf(name)) !== tabOf(name));
  return [...gone, ...moved.map((name) => setAttributes(name, new Map([['localSheetId', String(placeOf(tabOf(name)))]])))];
}

function viewEdits(view: XmlElement, seen: (tab: number) => number): XmlEdit[] {
  const tabs = TABS_OF_VIEW.map((name) => ({ name, tab: parseIndex(view.attributes.get(name) ?? '0') }));
  const moved = tabs.filter(({ tab }) => seen(tab) !== tab).map(({ name, tab }): [string, string] => [name, String(seen(tab))]);
  return moved.length === 0 ? [] : [setAttributes(view, new Map(moved))];
}
