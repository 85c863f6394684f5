import { cellAddress } from '../../src/workbook/a1-address';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../src/workbook/workbook-description';

/** Whether formulas are written out, or only marked: they are much alike from city to city. */
export type Formulas = 'whole' | 'marked';

/**
 * A description as text that a person can read and compare: a line a cell, then what belongs to the whole sheet. Of
 * sheets that nobody sees, cells are written out with the formulas only.
 */
export function workbookText({ sheets }: WorkbookDescription, formulas: Formulas): string {
  return sheets.map((sheet) => sheetText(formulas === 'marked' && sheet.visibility === 'hidden' ? { ...sheet, rows: [] } : sheet, formulas)).join('\n');
}

function sheetText(sheet: SheetDescription, formulas: Formulas): string {
  const { name, rows, columnWidths, tables, merges, validations, conditionalFormats, dataBars = [], charts, freeze, print, names, visibility, tabTone, replaces } = sheet;
  const cells = rows.flatMap(({ row, height, cells: described }) => [
    ...(height === null ? [] : [`  row ${row}: ${height} points`]),
    ...described.map((cell) => `  ${cellAddress({ row, column: cell.column })} ${cellText(cell, formulas)}`),
  ]);
  const facts = { visibility, tabTone, replaces, columnWidths, freeze, print, names, tables, merges };
  return [
    `# ${name}`,
    ...Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...cells,
    ...validations.map((validation) => `validation ${JSON.stringify(validation)}`),
    ...charts.map((chart) => `chart ${JSON.stringify(chart)}`),
    ...conditionalFormats.map((format) => `format ${JSON.stringify(format)}`),
    ...dataBars.map((bar) => `bar ${JSON.stringify(bar)}`),
    '',
  ].join('\n');
}

function cellText({ value, formula, style, link }: CellDescription, formulas: Formulas): string {
  const { role, ...rest } = style;
  const looks = [role, ...Object.entries(rest).map(([key, setting]) => (setting === true ? key : `${key}=${String(setting)}`))].join(' ');
  return [JSON.stringify(value), formula === undefined ? '' : formulas === 'whole' ? `= ${formula}` : '=', `[${looks}]`, link === undefined ? '' : `-> ${link.sheet} ${link.address} (${link.tip})`]
    .filter((part) => part !== '')
    .join(' ');
}
