import type { CellContent, SheetData } from '../../src/workbook/sheet-data';
import type { CellDescription, SheetDescription } from '../../src/workbook/workbook-description';

const PLAIN: Omit<SheetDescription, 'name' | 'rows'> = {
  replaces: null, visibility: 'visible', tabTone: null, columnWidths: [], tables: [], merges: [], validations: [], conditionalFormats: [], charts: [], freeze: null,
  print: { orientation: 'portrait', pagesTall: null, titleRows: null, footer: '' }, names: {},
};

/** A sheet with these values in column A, one below the other. */
export function aSheet(name: string, values: readonly CellDescription['value'][], more: Partial<SheetDescription> = {}): SheetDescription {
  return { ...PLAIN, name, rows: values.map((value, index) => ({ row: index + 1, height: null, cells: [{ column: 1, value, style: { role: 'body' } }] })), ...more };
}

/** The contents of a sheet, row by row. */
export function contents(sheet: SheetData | undefined): (CellContent | undefined)[] {
  return sheet?.rows.flatMap(({ cells }) => cells.map(({ content }) => content)) ?? [];
}
