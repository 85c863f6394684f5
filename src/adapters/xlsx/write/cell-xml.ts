import { columnLetters } from '../../../workbook/a1-address';
import type { CellDescription } from '../../../workbook/workbook-description';
import { cutText } from '../../../workbook/cut-text';
import { storedFormula } from './stored-formula';
import type { StyleRegistry } from './style-registry';
import { writeText } from './text-xml';
import type { XmlBytes } from './xml-bytes';

/** How a sheet keeps its texts: in the cell, or in the shared strings. Writes the cell's type and content. */
export type TextStore = (xml: XmlBytes, text: string) => void;

/** What the cells of a workbook are written with. */
export interface CellWriting {
  readonly styles: StyleRegistry;
  readonly texts: TextStore;
  /** First day of the workbook's calendar, as a serial number of the 1900 calendar: 0, or 1462 for the 1904 one. */
  readonly epoch: number;
}

/** Signs by which Excel takes typed text for a formula or for a hint how to show it, also behind blanks and marks that hardly show. */
const FORMULA_LIKE = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@'\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** Texts kept in the cells themselves, so that the shared strings of somebody's workbook stay as they are. */
export const inlineTexts: TextStore = (xml, text) => {
  xml.markup(' t="inlineStr"><is>');
  writeText(xml, text);
  xml.markup('</is>');
};

/** Writes a cell of a row. A number that is not finite is written as a blank. */
export function writeCell(xml: XmlBytes, cell: CellDescription, row: number, writing: CellWriting): void {
  const { column, value, formula, style } = cell;
  const quoted = formula === undefined && typeof value === 'string' && FORMULA_LIKE.test(value);
  xml.markup('<c r="').markup(columnLetters(column)).markup(String(row)).markup('" s="').markup(String(writing.styles.format(style, quoted))).markup('"');
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (isNumber || typeof value === 'boolean' || formula !== undefined) {
    xml.markup(isNumber ? '>' : typeof value === 'boolean' ? ' t="b">' : ' t="str">');
    if (formula !== undefined) xml.markup('<f>').text(storedFormula(formula)).markup('</f>');
    xml.markup('<v>').text(resultOf(cell, writing.epoch)).markup('</v></c>');
  } else if (typeof value === 'string' && value !== '') {
    writing.texts(xml, cutText(value));
    xml.markup('</c>');
  } else xml.markup('/>');
}

/** What a cell with a number, a truth value or a formula holds. */
function resultOf({ value, style }: CellDescription, epoch: number): string {
  switch (typeof value) {
    case 'boolean':
      return value ? '1' : '0';
    case 'number':
      return Number.isFinite(value) ? String(style.format === 'date' ? value - epoch : value) : '';
    case 'string':
      return cutText(value);
    default:
      return '';
  }
}
