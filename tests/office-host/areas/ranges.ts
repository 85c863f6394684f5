import { LAST_ROW } from '../../../src/workbook/a1-address';
import { HostError, invalidArgument } from '../protocol/host-error';
import { fields, flag, grid, number, oneOf, optional, text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { method, opens, readable, writable } from '../protocol/members';
import { addressOf, heightOf, overlap, widthOf, WHOLE_SHEET } from '../model/area';
import { calculate } from '../model/calculate';
import { sheetsIn } from '../model/sheet-references';
import type { CellModel, Scalar } from '../model/sheet-model';
import { nameColumns, withHeaders } from '../model/table-headers';
import { repointTable, tablesIn } from '../model/table-references';
import { typedValue } from '../model/typed-value';
import type { WorkbookModel } from '../model/workbook-model';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeAreasObject } from './range-areas';
import { rangeFormat } from './range-format';
import { refuseHidden } from './refuse-hidden';
import { rangeObject, SheetRange } from './sheet-range';

/** Most cells that Excel gives out of a range: of more it gives null, without an error. */
const MOST_CELLS = 5_000_000;

/** A value as it may stand in a grid that is written; null leaves the cell as it is. */
const scalar = (value: unknown): Scalar | null => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument(`${JSON.stringify(value)} is no value of a cell`);
};

const hyperlink = fields<{ documentReference?: string; screenTip?: string; textToDisplay?: string }>({ documentReference: text, screenTip: text, textToDisplay: text });
const cellProperties = fields<{ hyperlink?: object }>({ hyperlink });
const rowQuery = fields<{ rowHidden?: boolean }>({ rowHidden: flag });
const columnQuery = fields<{ columnHidden?: boolean }>({ columnHidden: flag });

/** A Range object. */
export function rangeObjectOf(workbook: WorkbookModel, range: SheetRange): HostObject {
  const { sheet, area } = range;
  const part = (first: number, count: number): SheetRange => new SheetRange(sheet, { first: { row: first, column: area.first.column }, last: { row: first + count - 1, column: area.last.column } });
  return {
    className: 'Range',
    target: range,
    members: {
      rowIndex: readable('1.1', () => area.first.row - 1),
      columnIndex: readable('1.1', () => area.first.column - 1),
      rowCount: readable('1.1', () => heightOf(area)),
      columnCount: readable('1.1', () => widthOf(area)),
      values: readable('1.1', () => { calculateOnce(workbook); return gridOf(range, (cell) => cell?.value ?? ''); }),
      valueTypes: readable('1.1', () => { calculateOnce(workbook); return gridOf(range, valueType); }),
      formulas: writable('1.1', grid(scalar), () => gridOf(range, (cell) => cell?.formula ?? cell?.value ?? ''), (rows) => { enter(workbook, range, rows); }),
      numberFormat: writable('1.1', grid((value) => optional(text)(value)), () => gridOf(range, (cell) => cell?.format ?? 'General'), (rows) => { forCells(range, rows, (cell, format) => { cell.format = format; }); }),
      format: opens('1.1', () => rangeFormat([range])),
      conditionalFormats: opens('1.6', () => conditionalFormats([range])),
      dataValidation: opens('1.8', () => dataValidation([range])),
      getRow: method('1.1', [number], (index) => rangeObjectOf(workbook, part(area.first.row + index, 1))),
      getBoundingRect: method('1.1', [rangeObject], (other) => rangeObjectOf(workbook, part(area.first.row, other.area.last.row - area.first.row + 1))),
      _ValidateArraySize: method('1.3', [number, number], (rows, columns) => { if (rows !== heightOf(area) || columns !== widthOf(area)) throw invalidArgument('as many values as cells'); }),
      merge: method('1.2', [optional(flag)], () => { merge(range); }),
      unmerge: method('1.2', [], () => { sheet.merges = sheet.merges.filter((each) => !overlap(each, area)); }),
      clear: method('1.1', [optional(oneOf('All', 'Contents', 'Formats', 'RemoveHyperlinks'))], (what = 'All') => { clear(workbook, range, what); }),
      select: method('1.1', [], () => { refuseHidden(sheet); Object.assign(workbook, { active: sheet, selection: [area] }); }),
      setCellProperties: method('1.9', [grid(cellProperties)], (rows) => { forCells(range, rows, (cell, { hyperlink: link }) => { if (link !== undefined) cell.link = link; }); }),
      getRowProperties: method('1.9', [rowQuery], () => countFrom(area.first.row, heightOf(area)).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) }))),
      getColumnProperties: method('1.9', [columnQuery], () => countFrom(area.first.column, widthOf(area)).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) }))),
      getMergedAreasOrNullObject: method('1.13', [], () => {
        const merges = sheet.merges.filter((each) => overlap(each, area));
        return merges.length === 0 ? null : rangeAreasObject(merges.map((each) => new SheetRange(sheet, each)));
      }),
    },
  };
}

function countFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => first + offset);
}

function gridOf<Value>({ sheet, area }: SheetRange, read: (cell: CellModel | undefined) => Value): Value[][] | null {
  if (heightOf(area) * widthOf(area) > MOST_CELLS) return null;
  return countFrom(area.first.row, heightOf(area)).map((row) => countFrom(area.first.column, widthOf(area)).map((column) => read(sheet.cell(row, column))));
}

function forCells<Value>({ sheet, area }: SheetRange, rows: readonly (readonly (Value | null | undefined)[])[], write: (cell: CellModel, value: Value) => void): void {
  if (rows.length !== heightOf(area) || rows[0]?.length !== widthOf(area)) throw invalidArgument('as many values as cells');
  rows.forEach((values, row) => values.forEach((value, column) => {
    if (value !== null && value !== undefined) write(sheet.ensure(area.first.row + row, area.first.column + column), value);
  }));
}

/** What Excel does with values that are put into cells, by an add-in or by a person. */
export function enter(workbook: WorkbookModel, range: SheetRange, rows: readonly (readonly (Scalar | null)[])[]): void {
  refuseLocked(range);
  withHeaders(workbook, range.sheet, () => {
    forCells(range, rows, (cell, value) => {
      const typed = typedValue(value, cell.format);
      delete cell.formula;
      if (typed.kind === 'value') cell.value = typed.value;
      else {
        refuseUnknown(workbook, typed.formula);
        cell.formula = typed.formula;
        cell.value = 0;
      }
    });
  });
  changed(workbook, range);
}

/** What a formula refers to must be there. */
function refuseUnknown(workbook: WorkbookModel, formula: string): void {
  const tables = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const missing = sheetsIn(formula).find((name) => workbook.sheet(name) === undefined) ?? tablesIn(formula).find((name) => !tables.has(name.toLowerCase()));
  if (missing !== undefined) throw invalidArgument(`${formula} refers to ${missing}, which is not there`);
}

/** On a protected sheet cells are locked unless they are said not to be. */
function refuseLocked({ sheet, area }: SheetRange): void {
  const isLocked = (row: number) => countFrom(area.first.column, widthOf(area)).some((column) => sheet.cell(row, column)?.look.get('locked') !== false);
  if (sheet.isProtected && countFrom(area.first.row, heightOf(area)).some(isLocked)) throw new HostError('AccessDenied', `${sheet.name} is protected.`);
}

/** Counts a change to cells, and tells of it. */
function changed(workbook: WorkbookModel, { sheet, area }: SheetRange): void {
  workbook.changes += 1;
  workbook.events.fire('changed', { address: addressOf(area), changeType: 'RangeEdited', source: 'Local', worksheetId: sheet.id, shiftDirection: 'None' });
}

/** With calculation by hand results stay what they were. */
function calculateOnce(workbook: WorkbookModel): void {
  if (workbook.changes === 0 || workbook.calculationMode === 'Manual') return;
  calculate(workbook);
  workbook.changes = 0;
}

function valueType(cell: CellModel | undefined): string {
  const value = cell?.value ?? '';
  if (value === '') return cell?.formula === undefined ? 'Empty' : 'String';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(value) && cell?.formula !== undefined ? 'Error' : 'String';
}

function merge({ sheet, area }: SheetRange): void {
  if (sheet.tables.some((table) => overlap(table.area, area))) throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  if (sheet.merges.some((each) => overlap(each, area))) throw new HostError('MergedRangeConflict', 'The cells are merged already.');
  sheet.merges.push(area);
}

/** Tables stay when contents alone are cleared: their header cells then get texts from Excel. */
function clear(workbook: WorkbookModel, range: SheetRange, what: 'All' | 'Contents' | 'Formats' | 'RemoveHyperlinks'): void {
  const { sheet, area } = range;
  if (area !== WHOLE_SHEET && heightOf(area) !== LAST_ROW) throw new HostError('NotImplemented', 'Clearing part of a sheet.');
  if (what === 'All') {
    for (const { name } of sheet.tables.splice(0)) repointTable(workbook, name, undefined);
    sheet.cells.clear();
  } else {
    withHeaders(workbook, sheet, () => {
      for (const { row, column, cell } of sheet.entries()) {
        if (what === 'Contents') {
          cell.value = '';
          delete cell.formula;
        } else if (what === 'Formats') {
          cell.format = 'General';
          cell.look.clear();
        } else delete cell.link;
        if (isBlank(cell)) sheet.forget(row, column);
      }
      for (const table of sheet.tables) nameColumns(sheet, table);
    });
  }
  changed(workbook, range);
}

function isBlank({ value, formula, format, look, link }: CellModel): boolean {
  return value === '' && formula === undefined && format === 'General' && look.size === 0 && link === undefined;
}
