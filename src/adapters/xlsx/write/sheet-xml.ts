import { LAST_COLUMN, rangeAddress } from '../../../workbook/a1-address';
import { PALETTE } from '../../../workbook/palette';
import { fittingHeight, ROW_HEIGHT } from '../../../workbook/row-height';
import type { RowDescription, SheetDescription } from '../../../workbook/workbook-description';
import { colourXml } from './cell-format-xml';
import type { CellWriting } from './cell-xml';
import { writeCell } from './cell-xml';
import { conditionalFormatsXml } from './conditional-format-xml';
import { dataBarsXml } from './data-bar-xml';
import type { Dialect } from './dialect';
import { hyperlinksXml } from './hyperlink-xml';
import { pageSetupXml } from './page-setup-xml';
import { sheetViewsXml } from './sheet-view-xml';
import { validationsXml } from './validation-xml';
import { XmlBytes } from './xml-bytes';
import { element, XML_DECLARATION } from './xml-element';

/** What a sheet part holds beside its description. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  /** Whether the workbook opens with this tab. */
  readonly selected: boolean;
  /** Ids of the relationships to its tables. */
  readonly tables: readonly string[];
  /** Ids of the relationships that a person's drawing, comments and background picture hang on, by element name. */
  readonly attachments: ReadonlyMap<Attachment, string>;
}

/** Elements of a sheet that stand for other parts and outlive a new content, in the order of the schema. */
export const ATTACHMENTS = ['drawing', 'legacyDrawing', 'picture'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** What Excel adds to a column for its padding, in characters of Calibri 11. */
const COLUMN_PADDING = 0.7109375;

/** A worksheet part, its elements in the order that CT_Worksheet demands (ISO/IEC 29500-1 18.3.1.99). */
export function sheetXml(sheet: SheetDescription, writing: CellWriting, surroundings: SheetSurroundings): Uint8Array {
  const { dialect, selected, tables, attachments } = surroundings;
  const xml = new XmlBytes();
  xml.markup(`${XML_DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`);
  xml.markup(element('sheetPr', {}, sheet.tabTone === null ? undefined : colourXml('tabColor', PALETTE[sheet.tabTone].fill), '<pageSetUpPr fitToPage="1"/>'));
  xml.markup(element('dimension', { ref: usedRange(sheet.rows) }));
  xml.markup(sheetViewsXml(sheet, selected));
  xml.markup(element('sheetFormatPr', { defaultRowHeight: ROW_HEIGHT }));
  xml.markup(columnsXml(sheet.columnWidths));
  writeRows(xml, sheet, writing);
  xml.markup(mergesXml(sheet.merges));
  xml.markup(conditionalFormatsXml(sheet.conditionalFormats, writing.styles.tone));
  xml.markup(dataBarsXml(sheet.dataBars ?? [], sheet.conditionalFormats.length));
  xml.markup(validationsXml(sheet.validations, writing.epoch));
  xml.markup(hyperlinksXml(sheet.rows));
  xml.markup(pageSetupXml(sheet.print));
  for (const name of ATTACHMENTS) if (attachments.has(name)) xml.markup(element(name, { 'r:id': attachments.get(name) }));
  if (tables.length > 0) xml.markup(element('tableParts', { count: tables.length }, ...tables.map((id) => element('tablePart', { 'r:id': id }))));
  return xml.markup('</worksheet>').finish();
}

function writeRows(xml: XmlBytes, sheet: SheetDescription, writing: CellWriting): void {
  xml.markup('<sheetData>');
  for (const row of sheet.rows) {
    const height = row.height ?? fittingHeight(row, sheet);
    const own = row.height === null ? '' : ' customHeight="1"';
    xml.markup(height === null ? `<row r="${String(row.row)}">` : `<row r="${String(row.row)}" ht="${String(height)}"${own}>`);
    for (const cell of row.cells) writeCell(xml, cell, row.row, writing);
    xml.markup('</row>');
  }
  xml.markup('</sheetData>');
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => element('col', { min: index + 1, max: index + 1, width: width + COLUMN_PADDING, customWidth: true }));
  return element('cols', {}, ...columns);
}

function mergesXml(merges: readonly string[]): string {
  return merges.length === 0 ? '' : element('mergeCells', { count: merges.length }, ...merges.map((ref) => element('mergeCell', { ref })));
}

function usedRange(rows: readonly RowDescription[]): string {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return 'A1';
  const left = filled.reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), LAST_COLUMN);
  const right = filled.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? most), 1);
  return rangeAddress({ row: first.row, column: left }, { row: last.row, column: right });
}
