import { sameSheetName } from '../../../workbook/sheet-name';
import type { Package } from '../package/open-package';
import { isOfKind, relationshipsById } from '../package/relationships';
import { cellText } from '../read/cell-text';
import { childNamed, childrenNamed, qualifiedAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** A worksheet of a workbook. */
export interface FoundWorksheet {
  /** Its `sheet` element, and its place among the tabs, from 0. */
  readonly element: XmlElement;
  readonly index: number;
  readonly part: string;
}

/** The `sheet` elements of a workbook, given by its root, in the order of its tabs. */
export function sheetElements(workbook: XmlElement): XmlElement[] {
  return childrenNamed(childNamed(workbook, 'sheets'), 'sheet');
}

/** The name of a sheet, given by its `sheet` element. */
export function sheetNameOf(sheet: XmlElement): string {
  return cellText(sheet.attributes.get('name') ?? '');
}

/** The worksheet of that name in a workbook, given by its root; undefined when there is none. */
export function findWorksheet(workbook: XmlElement, { relationships }: Pick<Package, 'relationships'>, name: string): FoundWorksheet | undefined {
  const byId = relationshipsById(relationships);
  for (const [index, element] of sheetElements(workbook).entries()) {
    const relationship = byId.get(qualifiedAttribute(element, 'id'));
    const isWorksheet = relationship !== undefined && isOfKind(relationship, 'worksheet');
    if (isWorksheet && sameSheetName(sheetNameOf(element), name)) return { element, index, part: relationship.target };
  }
  return undefined;
}
