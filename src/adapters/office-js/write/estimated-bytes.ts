import type { SheetData } from '../../../workbook/sheet-data';
import type { CellDescription, RowDescription, SheetDescription } from '../../../workbook/workbook-description';

/**
 * What things take on the wire, in bytes, measured on the requests of Microsoft's library and rounded up: a cell with its
 * look, a style or a list of cells with one, any other thing that is set, a chart; and a cell in an answer.
 */
const CELL = 12;
const LINK = 190;
const SETTING = 450;
const CHART = 3500;
const ANSWERED_CELL = 34;

/** Bytes of a text as JSON: characters beyond ASCII may take three. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 5;
  }
  return bytes;
}

function cellBytes({ value, formula, link }: CellDescription): number {
  return textBytes(formula ?? String(value)) + (link === undefined ? 0 : LINK + textBytes(link.sheet) + textBytes(link.tip));
}

/** The cells from A1 to the last one: those that are blank take room too. */
function gridCells(rows: readonly { readonly row: number; readonly cells: readonly { readonly column: number }[] }[]): number {
  return (rows.at(-1)?.row ?? 0) * rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
}

function styleCount(rows: readonly RowDescription[]): number {
  return new Set(rows.flatMap(({ cells }) => cells.map(({ style: { role, tone = '', wrap = false, align = '' } }) => `${role} ${tone} ${String(wrap)} ${align}`))).size;
}

/** About the bytes that writing a sheet, but for its charts, takes. */
export function sheetBytes({ rows, validations, conditionalFormats, merges, columnWidths, tables, names }: SheetDescription): number {
  const contents = rows.reduce((sum, { cells }) => sum + cells.reduce((bytes, cell) => bytes + CELL + cellBytes(cell), 0), 0);
  const settings = 20 + 6 * styleCount(rows) + 2 * validations.length + 2 * conditionalFormats.length + merges.length + columnWidths.length + 3 * tables.length + Object.keys(names).length;
  const lists = [...validations, ...conditionalFormats].reduce((sum, { ranges }) => sum + ranges.join().length, 0);
  return contents + 11 * gridCells(rows) + settings * SETTING + lists + rows.length * 10;
}

/** About the bytes that the charts of a sheet take. */
export function chartBytes({ charts }: SheetDescription): number {
  return charts.reduce((sum, { series }) => sum + CHART + series.length * CHART, 0);
}

/** About the bytes of an answer that reads back a sheet that was described. */
export function describedAnswerBytes({ rows }: SheetDescription): number {
  return ANSWERED_CELL * gridCells(rows) + rows.reduce((sum, { cells }) => sum + cells.reduce((bytes, { value, formula = '' }) => bytes + textBytes(formula) + 2 * textBytes(String(value)), 0), 0);
}

/** About the bytes of an answer that reads again a sheet that was read; formulas are taken to be as long as most are. */
export function readAnswerBytes({ rows }: SheetData): number {
  const contents = rows.reduce((sum, { cells }) => sum + cells.reduce((bytes, { content, formula }) => bytes + (content.kind === 'text' ? 2 * textBytes(content.text) : 20) + (formula ? 100 : 0), 0), 0);
  return ANSWERED_CELL * gridCells(rows) + contents;
}
