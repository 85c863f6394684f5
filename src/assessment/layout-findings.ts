import { cellAddress, rangeAddress } from '../workbook/a1-address';
import type { SheetData } from '../workbook/sheet-data';
import type { FoundTable } from './find-tables';
import { finding, type Finding } from './finding';
import { seenText } from './parse-value';
import { tableEntry } from './table-entry';
import type { CompetencyColumn, CriteriaColumn } from './terms/columns';

type Column = CriteriaColumn | CompetencyColumn;

/** Columns that only say what a row is about: nothing is lost when they are hidden or merged. */
const LABELS: readonly Column[] = ['dimension', 'level', 'criterion', 'competency'];

/**
 * What of an assessment a person does not see as it was read: a hidden sheet, rows that are hidden or filtered out, hidden
 * columns, and merged cells, whose value counts for their first row alone (our design: scored like the others, and said).
 */
export function layoutFindings(sheet: SheetData, tables: readonly FoundTable<Column>[]): Finding[] {
  const findings: Finding[] = [];
  if (sheet.visibility !== 'visible') findings.push(finding('sheet-hidden', sheet.name, null));
  const hidden = tables.flatMap(hiddenIds);
  if (hidden.length > 0) findings.push(finding('rows-hidden', sheet.name, null, { ids: hidden, count: hidden.length }));
  return [...findings, ...tables.flatMap((table) => [...hiddenColumns(sheet, table), ...mergedCells(sheet, table)])];
}

function hiddenIds(table: FoundTable<Column>): string[] {
  const ids = table.rows.filter(({ hidden }) => hidden).map((row) => seenText(tableEntry(table, row).content('id')));
  return ids.filter((id) => id !== '');
}

function hiddenColumns(sheet: SheetData, { columns, headerRow }: FoundTable<Column>): Finding[] {
  return readColumns(columns).flatMap(([field, column]) =>
    sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last)
      ? [finding('column-hidden', sheet.name, cellAddress({ row: headerRow, column }), { field })]
      : [],
  );
}

function mergedCells(sheet: SheetData, { columns, headerRow, rows }: FoundTable<Column>): Finding[] {
  const lastRow = rows.at(-1)?.row ?? headerRow;
  const read = readColumns(columns);
  const areas = sheet.merges.filter(({ first, last }) =>
    first.row < last.row && first.row <= lastRow && last.row > headerRow && read.some(([, column]) => first.column <= column && column <= last.column),
  );
  return areas.map(({ first, last }) => finding('cells-merged', sheet.name, cellAddress(first), { seen: rangeAddress(first, last) }));
}

function readColumns(columns: ReadonlyMap<Column, number>): [Column, number][] {
  return [...columns].filter(([field]) => !LABELS.includes(field));
}
