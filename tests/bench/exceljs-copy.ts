import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PALETTE } from '../../src/workbook/palette';
import type { CellDescription, NumberFormat, SheetDescription } from '../../src/workbook/workbook-description';

/** What is used of the library to write sheets; it is no dependency of the product, so its own types are not at hand. */
interface WritableCell {
  value: unknown;
  numFmt: string;
  font: { readonly bold: boolean };
  fill: { readonly type: 'pattern'; readonly pattern: 'solid'; readonly fgColor: { readonly argb: string } };
  alignment: { readonly wrapText: boolean; readonly horizontal?: string };
}
interface WritableSheet {
  state: string;
  getCell(row: number, column: number): WritableCell;
  getColumn(column: number): { width: number };
  mergeCells(range: string): void;
  addConditionalFormatting(rule: Readonly<Record<string, unknown>>): void;
}
interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<{ readonly byteLength: number }> };
    addWorksheet(name: string): WritableSheet;
  };
}

/** Reads a workbook and writes it again with sheets added, in bytes. */
export type CopyWriter = (path: string, sheets: readonly SheetDescription[]) => Promise<number>;

const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = { general: 'General', text: '@', integer: '0', decimal: '0.00', percent: '0 %', date: 'yyyy-mm-dd' };

/** Writes scored copies with exceljs, installed in `folder`: cells, formulas, styles, colours by rule; no charts, tables or prompts. Undefined when it is not installed. */
export function exceljsCopy(folder: string): CopyWriter | undefined {
  if (!existsSync(join(folder, 'node_modules'))) return undefined;
  const { Workbook } = createRequire(join(folder, 'package.json'))('exceljs') as ExcelJs;
  return async (path, sheets) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(path));
    for (const sheet of sheets) fill(workbook.addWorksheet(sheet.name), sheet);
    return (await workbook.xlsx.writeBuffer()).byteLength;
  };
}

function fill(target: WritableSheet, { visibility, columnWidths, rows, merges, conditionalFormats }: SheetDescription): void {
  target.state = visibility;
  columnWidths.forEach((width, index) => { target.getColumn(index + 1).width = width; });
  for (const { row, cells } of rows) for (const cell of cells) write(target.getCell(row, cell.column), cell);
  for (const range of merges) target.mergeCells(range);
  for (const { ranges, formula, tone } of conditionalFormats) {
    target.addConditionalFormatting({ ref: ranges.join(' '), rules: [{ type: 'expression', formulae: [formula], style: { fill: solid(PALETTE[tone].fill) } }] });
  }
}

function write(target: WritableCell, { value, formula, style }: CellDescription): void {
  target.value = formula === undefined ? value : { formula, result: value };
  target.numFmt = NUMBER_FORMATS[style.format ?? 'general'];
  target.font = { bold: style.role === 'header' || style.role === 'title' };
  target.alignment = { wrapText: style.wrap === true, ...(style.align && { horizontal: style.align }) };
  if (style.tone !== undefined) target.fill = solid(PALETTE[style.tone].fill);
}

function solid(colour: string): WritableCell['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${colour}` } };
}
