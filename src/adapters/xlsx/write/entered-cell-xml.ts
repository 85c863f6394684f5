import { cutText } from '../../../workbook/cut-text';
import type { StoredNumber } from './stored-number';
import { textXml } from './text-xml';
import { element, prefixed } from './xml-element';

/** What of a cell is about its content, and goes with it: its type, and numbers of metadata and phonetic guides. */
const OF_CONTENT = ['t', 'cm', 'vm', 'ph'];

/** Whether a value empties the cell that it is entered in. */
export function isBlank(value: string | number | null): boolean {
  return value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value));
}

/**
 * A cell that holds what a person entered, and of what it was keeps its place and style: `attributes` are the old ones.
 * Text is kept in the cell, never as a formula, and cut at Excel's limit.
 */
export function enteredCellXml(value: string | number | null, attributes: ReadonlyMap<string, string>, prefix: string, stored: StoredNumber): string {
  const kept = Object.fromEntries([...attributes].filter(([name]) => !OF_CONTENT.includes(name)));
  if (value === null || isBlank(value)) return prefixed(element('c', kept), prefix);
  if (typeof value === 'number') return prefixed(element('c', kept, `<v>${String(stored(value, attributes.get('s')))}</v>`), prefix);
  return prefixed(element('c', { ...kept, t: 'inlineStr' }, `<is>${textXml(cutText(value))}</is>`), prefix);
}
