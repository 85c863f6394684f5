import { cellAddress } from '../../../workbook/a1-address';
import type { CellEdit } from '../../../workbook/cell-edit';
import { isTrue } from '../read/is-true';
import { parseIndex } from '../read/parse-number';
import type { XmlElement } from '../xml/xml-tree';
import { enteredCellXml } from './entered-cell-xml';
import type { PlacedRow, SheetPlaces } from './sheet-places';
import type { StoredNumber } from './stored-number';
import { appendTo } from './xml-edit';
import type { XmlEdit } from './xml-edit';
import { element, prefixed } from './xml-element';

/**
 * Puts cells that are not there yet into their places in `data`, the `sheetData` of a sheet, in rows of their own where
 * there is none. They take the style of their row, else of their column. At one place these edits come before others.
 */
export function insertCells(edits: readonly CellEdit[], data: XmlElement, places: SheetPlaces, stored: StoredNumber): XmlEdit[] {
  const inserted: XmlEdit[] = [];
  const rowsBefore: XmlEdit[] = [];
  let rowsBehind = '';
  for (const [row, cells] of byRow(edits)) {
    const placed = places.rows.get(row);
    if (placed !== undefined) {
      inserted.push(...insertInto(placed, cells, places, stored));
      continue;
    }
    const content = cells.map((cell) => newCellXml(cell, undefined, places, '', stored));
    const xml = prefixed(element('row', { r: row }, ...content), data.prefix);
    const at = places.following.get(row);
    if (at === undefined) rowsBehind += xml;
    else rowsBefore.push({ start: at, end: at, text: xml });
  }
  const appended = rowsBehind === '' ? [] : appendTo(data, rowsBehind);
  return [...rowsBefore, ...inserted, ...appended];
}

/** The cells of each row, rows and cells in order. */
function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const cells = rows.get(edit.row) ?? [];
    cells.push(edit);
    rows.set(edit.row, cells);
  }
  return rows;
}

function insertInto({ element: row, cells }: PlacedRow, edits: readonly CellEdit[], places: SheetPlaces, stored: StoredNumber): XmlEdit[] {
  const between: XmlEdit[] = [];
  let behind = '';
  for (const edit of edits) {
    const xml = newCellXml(edit, row, places, row.prefix, stored);
    const at = cells.find(({ column }) => column > edit.column)?.element.start;
    if (at === undefined) behind += xml;
    else between.push({ start: at, end: at, text: xml });
  }
  return [...appendTo(row, behind, widerSpans(row, edits)), ...between];
}

function newCellXml(edit: CellEdit, row: XmlElement | undefined, { columns }: SheetPlaces, prefix: string, stored: StoredNumber): string {
  const ofRow = row !== undefined && isTrue(row.attributes.get('customFormat')) ? row.attributes.get('s') : undefined;
  const style = ofRow ?? columns.find((column) => isOver(column, edit.column))?.attributes.get('style');
  const attributes: [string, string][] = [['r', cellAddress(edit)], ...(style === undefined ? [] : [['s', style] satisfies [string, string]])];
  return enteredCellXml(edit.value, new Map(attributes), prefix, stored);
}

/** Whether a `col` element is about a column. */
function isOver({ attributes }: XmlElement, column: number): boolean {
  return parseIndex(attributes.get('min') ?? '') <= column && column <= parseIndex(attributes.get('max') ?? '');
}

/** The `spans` of a row, the columns that it says it uses, when new cells lie outside them. */
function widerSpans({ attributes }: XmlElement, edits: readonly CellEdit[]): ReadonlyMap<string, string> {
  const spans = attributes.get('spans');
  const [first = Number.NaN, last = Number.NaN] = spans?.split(':').map(parseIndex) ?? [];
  const columns = edits.map(({ column }) => column);
  const wider = `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
  return wider === spans || wider.includes('NaN') ? new Map() : new Map([['spans', wider]]);
}
