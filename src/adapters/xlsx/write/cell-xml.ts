import { columnLetters } from '../../../workbook/a1-address';
import type { CellDescription } from '../../../workbook/workbook-description';
import { formulaXml } from './formula-xml';
import type { StyleRegistry } from './style-registry';
import { xmlText } from './xml-text';

/** How a sheet keeps its texts: in the cell, or in the shared strings. Gives the cell's type and content. */
export type TextStore = (text: string) => { readonly type: 'inlineStr' | 's'; readonly xml: string };

/** What the cells of a workbook are written with. */
export interface CellWriting {
  readonly styles: StyleRegistry;
  readonly texts: TextStore;
  /** First day of the workbook's calendar, as a serial number of the 1900 calendar: 0, or 1462 for the 1904 one. */
  readonly epoch: number;
}

/** Longest text of a cell, in UTF-16 units (Excel's limit). */
const LONGEST_TEXT = 32_767;

/** Signs by which Excel takes typed text for a formula or for a hint how to show it, also behind blanks and marks that hardly show. */
const FORMULA_LIKE = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@'\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** Texts kept in the cells themselves, so that the shared strings of somebody's workbook stay as they are. */
export const inlineTexts: TextStore = (text) => ({ type: 'inlineStr', xml: `<is>${textXml(text)}</is>` });

/** A cell in a row. A number that is not finite is written as a blank. */
export function cellXml(cell: CellDescription, row: number, writing: CellWriting): string {
  const { value, formula, style } = cell;
  const quoted = formula === undefined && typeof value === 'string' && FORMULA_LIKE.test(value);
  const start = `<c r="${columnLetters(cell.column)}${String(row)}" s="${String(writing.styles.format(style, quoted))}"`;
  const calculation = formula === undefined ? '' : `<f>${formulaXml(formula)}</f>`;
  if (typeof value === 'boolean') return `${start} t="b">${calculation}<v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) {
    const number = style.format === 'date' ? value - writing.epoch : value;
    return `${start}>${calculation}<v>${String(number)}</v></c>`;
  }
  if (formula !== undefined) return `${start} t="str">${calculation}<v>${typeof value === 'string' ? xmlText(cutText(value)) : ''}</v></c>`;
  if (typeof value !== 'string' || value === '') return `${start}/>`;
  const { type, xml } = writing.texts(cutText(value));
  return `${start} t="${type}">${xml}</c>`;
}

/** Text as a `t` element; blanks at its ends and line breaks are kept. */
export function textXml(text: string): string {
  const kept = /^\s|\s$|[\t\n]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${xmlText(text)}</t>`;
}

/** Cuts at Excel's limit without splitting a surrogate pair. */
function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
