import { LAST_COLUMN, LAST_ROW } from '../../src/workbook/a1-address';
import type { CellContent, SheetData, WorkbookData } from '../../src/workbook/sheet-data';

const LONGEST_TEXT = 32_767;

/** What of a workbook that was read cannot be, by the contract of `sheet-data.ts` and Excel's limits; undefined when all is well. */
export function brokenRule({ sheets }: WorkbookData): string | undefined {
  if (sheets.length === 0) return 'no sheet';
  return sheets.map(brokenSheet).find((rule) => rule !== undefined);
}

function brokenSheet({ name, rows, names }: SheetData): string | undefined {
  if (name.length > LONGEST_TEXT) return 'sheet name too long';
  if ([...names.values()].some((text) => text.length > LONGEST_TEXT)) return 'text of a defined name too long';
  let lastRow = 0;
  for (const { row, cells } of rows) {
    if (!Number.isInteger(row) || row <= lastRow || row > LAST_ROW) return `row ${row} after row ${lastRow}`;
    if (cells.length === 0) return `row ${row} without cells`;
    lastRow = row;
    let lastColumn = 0;
    for (const { column, content } of cells) {
      if (!Number.isInteger(column) || column <= lastColumn || column > LAST_COLUMN) return `column ${column} after column ${lastColumn}`;
      lastColumn = column;
      const rule = brokenContent(content);
      if (rule !== undefined) return rule;
    }
  }
  return undefined;
}

function brokenContent(content: CellContent): string | undefined {
  switch (content.kind) {
    case 'text':
      return content.text === '' || content.text.length > LONGEST_TEXT ? `text of ${content.text.length} characters` : undefined;
    case 'error':
      return content.error === '' || content.error.length > LONGEST_TEXT ? `error of ${content.error.length} characters` : undefined;
    case 'number':
      return Number.isFinite(content.number) && ['plain', 'percent', 'date'].includes(content.shown) ? undefined : `number ${content.number} ${content.shown}`;
    case 'boolean':
      return typeof content.boolean === 'boolean' ? undefined : 'boolean that is none';
    case 'not-calculated':
      return undefined;
  }
}
