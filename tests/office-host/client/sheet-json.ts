import type { SheetData, WorkbookData } from '../../../src/workbook/sheet-data';

/** A sheet that was read elsewhere, as it can be handed to a browser. */
export interface SheetJson extends Omit<SheetData, 'names'> {
  readonly names: Readonly<Record<string, string>>;
}

export function toJson({ sheets }: WorkbookData): SheetJson[] {
  return sheets.map((sheet) => ({ ...sheet, names: Object.fromEntries(sheet.names) }));
}

export function fromJson(sheets: readonly SheetJson[]): WorkbookData {
  return { sheets: sheets.map((sheet) => ({ ...sheet, names: new Map(Object.entries(sheet.names)) })), warnings: [] };
}
