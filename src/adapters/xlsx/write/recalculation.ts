import { childNamed } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { WORKBOOK_ORDER } from './workbook-order';
import { insertChild, setAttributes } from './xml-edit';
import type { XmlEdit } from './xml-edit';
import { element, prefixed } from './xml-element';

/**
 * Asks Excel to work out all formulas when it opens the workbook, given by its root: those that point at changed cells
 * hold results of their old content.
 */
export function recalculation(workbook: XmlElement): XmlEdit[] {
  const properties = childNamed(workbook, 'calcPr');
  if (properties !== undefined) return [setAttributes(properties, new Map([['fullCalcOnLoad', '1']]))];
  return insertChild(workbook, WORKBOOK_ORDER, 'calcPr', prefixed(element('calcPr', { fullCalcOnLoad: true }), workbook.prefix));
}
