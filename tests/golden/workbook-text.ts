import { cellAddress } from '../../src/workbook/a1-address';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../src/workbook/workbook-description';

/** A description as text that a person can read and compare: a line a cell, then what belongs to the whole sheet. */
export function workbookText({ sheets }: WorkbookDescription): string {
  return sheets.map(sheetText).join('\n');
}

function sheetText(sheet: SheetDescription): string {
  const { name, rows, columnWidths, tables, merges, validations, conditionalFormats, freeze, print, names, visibility, tabTone, replaces } = sheet;
  const cells = rows.flatMap(({ row, height, cells: described }) => [
    ...(height === null ? [] : [`  row ${row}: ${height} points`]),
    ...described.map((cell) => `  ${cellAddress({ row, column: cell.column })} ${cellText(cell)}`),
  ]);
  const facts = { visibility, tabTone, replaces, columnWidths, freeze, print, names, tables, merges };
  return [
    `# ${name}`,
    ...Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...cells,
    ...validations.map((validation) => `validation ${JSON.stringify(validation)}`),
    ...conditionalFormats.map((format) => `format ${JSON.stringify(format)}`),
    '',
  ].join('\n');
}

function cellText({ value, formula, style, link }: CellDescription): string {
  const { role, ...rest } = style;
  const looks = [role, ...Object.entries(rest).map(([key, setting]) => (setting === true ? key : `${key}=${String(setting)}`))].join(' ');
  return [JSON.stringify(value), formula === undefined ? '' : `= ${formula}`, `[${looks}]`, link === undefined ? '' : `-> ${link.sheet} ${link.address} (${link.tip})`]
    .filter((part) => part !== '')
    .join(' ');
}
