import { childNamed } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { definedNamesXml, PRINT_TITLES } from './defined-name-xml';
import type { Dialect } from './dialect';
import type { XmlPart } from './existing-workbook';
import { nextNumber } from './next-number';
import { recalculation } from './recalculation';
import type { PlannedSheet } from './sheet-plan';
import { WORKBOOK_ORDER } from './workbook-order';
import { appendTo, editXml, insertChild, replaceElement, setAttributes } from './xml-edit';
import type { XmlEdit } from './xml-edit';
import { element, prefixed } from './xml-element';
import { escapeCharacters } from './xml-text';

/** The workbook part with the sheets among its tabs and with their names; `ids` are the relationships to the new ones. */
export function patchWorkbook({ text, root }: XmlPart, planned: readonly PlannedSheet[], ids: ReadonlyMap<PlannedSheet, string>, dialect: Dialect): string {
  return editXml(text, [
    ...planned.flatMap(renaming),
    ...newTabs(root, planned, ids, dialect),
    ...nameEdits(root, planned),
    ...(planned.some(({ existing }) => existing !== undefined) ? recalculation(root) : []),
  ]);
}

function renaming({ description, name, existing }: PlannedSheet): XmlEdit[] {
  if (existing === undefined || name === description.replaces) return [];
  return [setAttributes(existing.element, new Map([['name', escapeCharacters(name)]]))];
}

/** New tabs stand behind all others, so that the numbers by which names and views know a tab stay right. */
function newTabs(root: XmlElement, planned: readonly PlannedSheet[], ids: ReadonlyMap<PlannedSheet, string>, dialect: Dialect): XmlEdit[] {
  const sheets = childNamed(root, 'sheets');
  const added = planned.filter((sheet) => ids.has(sheet));
  if (sheets === undefined || added.length === 0) return [];
  const first = nextNumber(sheets.children.map(({ attributes }) => Number(attributes.get('sheetId'))), 1);
  const declared = [...root.attributes].find(([key, value]) => /^xmlns:[^:]+$/.test(key) && value === dialect.relationships)?.[0];
  const prefix = declared?.slice('xmlns:'.length) ?? 'r';
  const tabs = added.map((sheet, offset) =>
    element('sheet', {
      'xmlns:r': declared === undefined ? dialect.relationships : undefined,
      name: sheet.name,
      sheetId: first + offset,
      state: sheet.description.visibility === 'hidden' ? 'hidden' : undefined,
      [`${prefix}:id`]: ids.get(sheet),
    }),
  );
  return appendTo(sheets, prefixed(tabs.join(''), root.prefix));
}

/** Names that a sheet has already are put in their old places; print titles that it no longer has are taken out. */
function nameEdits(root: XmlElement, planned: readonly PlannedSheet[]): XmlEdit[] {
  const list = childNamed(root, 'definedNames');
  const edits: XmlEdit[] = [];
  const added: string[] = [];
  for (const { description, name, index } of planned) {
    const names = definedNamesXml(description, name, index);
    const old = list?.children.filter(({ attributes }) => attributes.get('localSheetId') === String(index)) ?? [];
    for (const [key, xml] of names) {
      const same = old.find(({ attributes }) => attributes.get('name') === key);
      if (same === undefined) added.push(xml);
      else edits.push(replaceElement(same, prefixed(xml, root.prefix)));
    }
    const titles = old.find(({ attributes }) => attributes.get('name') === PRINT_TITLES);
    if (titles !== undefined && !names.has(PRINT_TITLES)) edits.push(replaceElement(titles, ''));
  }
  if (added.length === 0) return edits;
  const xml = prefixed(list === undefined ? element('definedNames', {}, ...added) : added.join(''), root.prefix);
  return [...edits, ...(list === undefined ? insertChild(root, WORKBOOK_ORDER, 'definedNames', xml) : appendTo(list, xml))];
}
