import type { CellContent, WorkbookData } from '../../src/workbook/sheet-data';
import { SheetModel } from './model/sheet-model';
import type { Scalar } from './model/sheet-model';
import type { WorkbookModel } from './model/workbook-model';

const FORMATS = { plain: 'General', percent: '0%', date: 'yyyy-mm-dd' } as const;

/** Puts the sheets of a workbook that was read elsewhere, by their values (any error as #N/A; a formula as one that gives its value), in the place of those that a model has. */
export function enterSheets(model: WorkbookModel, { sheets }: WorkbookData): void {
  model.sheets.length = 0;
  for (const { name, visibility, rows, names, hiddenColumns, merges } of sheets) {
    const sheet = new SheetModel(name, model.newId());
    sheet.visibility = visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    for (const { row, cells, hidden } of rows) {
      if (hidden) sheet.hiddenRows.add(row);
      for (const { column, content, formula } of cells) {
        const cell = sheet.ensure(row, column);
        cell.value = valueOf(content);
        if (content.kind === 'number') cell.format = FORMATS[content.shown];
        if (content.kind === 'error') cell.formula = '=NA()';
        else if (formula) cell.formula = `=${literal(cell.value)}`;
      }
    }
    for (const [each, text] of names) sheet.names.push({ name: each, formula: `="${text.replaceAll('"', '""')}"`, visible: false });
    for (const { first, last } of hiddenColumns) for (let column = first; column <= last; column += 1) sheet.hiddenColumns.add(column);
    sheet.merges.push(...merges);
    model.sheets.push(sheet);
  }
  model.active = model.sheets[0] ?? model.active;
  model.changes += 1;
}

function literal(value: Scalar): string {
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

function valueOf(content: CellContent): Scalar {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'error':
      return content.error;
    case 'not-calculated':
      return '';
  }
}
