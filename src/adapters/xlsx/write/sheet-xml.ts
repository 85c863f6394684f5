import { LAST_COLUMN, rangeAddress } from '../../../workbook/a1-address';
import { PALETTE } from '../../../workbook/palette';
import { fittingHeight, ROW_HEIGHT } from '../../../workbook/row-height';
import type { RowDescription, SheetDescription } from '../../../workbook/workbook-description';
import { colourXml } from './cell-format-xml';
import type { CellWriting } from './cell-xml';
import { cellXml } from './cell-xml';
import { conditionalFormatsXml } from './conditional-format-xml';
import type { Dialect } from './dialect';
import { hyperlinksXml } from './hyperlink-xml';
import { pageSetupXml } from './page-setup-xml';
import { sheetViewsXml } from './sheet-view-xml';
import { validationsXml } from './validation-xml';
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
export function sheetXml(sheet: SheetDescription, writing: CellWriting, surroundings: SheetSurroundings): string {
  const { dialect, selected, tables, attachments } = surroundings;
  return XML_DECLARATION + element('worksheet', { xmlns: dialect.main, 'xmlns:r': dialect.relationships },
    element('sheetPr', {}, sheet.tabTone === null ? undefined : colourXml('tabColor', PALETTE[sheet.tabTone].fill), '<pageSetUpPr fitToPage="1"/>'),
    element('dimension', { ref: usedRange(sheet.rows) }),
    sheetViewsXml(sheet, selected),
    element('sheetFormatPr', { defaultRowHeight: ROW_HEIGHT }),
    columnsXml(sheet.columnWidths),
    element('sheetData', {}, sheet.rows.map((row) => rowXml(row, sheet, writing)).join('')),
    mergesXml(sheet.merges),
    conditionalFormatsXml(sheet.conditionalFormats, writing.styles.tone),
    validationsXml(sheet.validations, writing.epoch),
    hyperlinksXml(sheet.rows),
    pageSetupXml(sheet.print),
    ...ATTACHMENTS.map((name) => (attachments.has(name) ? element(name, { 'r:id': attachments.get(name) }) : undefined)),
    tables.length === 0 ? undefined : element('tableParts', { count: tables.length }, ...tables.map((id) => element('tablePart', { 'r:id': id }))),
  );
}

function rowXml(row: RowDescription, sheet: SheetDescription, writing: CellWriting): string {
  const height = row.height ?? fittingHeight(row, sheet);
  const own = row.height === null ? '' : ' customHeight="1"';
  let xml = height === null ? `<row r="${String(row.row)}">` : `<row r="${String(row.row)}" ht="${String(height)}"${own}>`;
  for (const cell of row.cells) xml += cellXml(cell, row.row, writing);
  return `${xml}</row>`;
}

function columnsXml(widths: readonly number[]): string | undefined {
  if (widths.length === 0) return undefined;
  const columns = widths.map((width, index) => element('col', { min: index + 1, max: index + 1, width: width + COLUMN_PADDING, customWidth: true }));
  return element('cols', {}, ...columns);
}

function mergesXml(merges: readonly string[]): string | undefined {
  return merges.length === 0 ? undefined : element('mergeCells', { count: merges.length }, ...merges.map((ref) => element('mergeCell', { ref })));
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
