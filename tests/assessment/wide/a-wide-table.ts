import type { WideRow } from '../../../src/assessment/wide/read-wide-table';
import { readWideTable } from '../../../src/assessment/wide/read-wide-table';
import { mapWideTable } from '../../../src/assessment/wide/map-wide-table';
import { targetKey, type WideChoices, type WideMapping, type WideMatch } from '../../../src/assessment/wide/wide-mapping';
import { builtinModel } from '../../../src/model/builtin-model';
import type { SheetData } from '../../../src/workbook/sheet-data';
import { aSheet, type Plain } from '../a-sheet';
import type { ReadCity } from '../read-city';

export const MODEL = builtinModel();

/** Enough rating columns to be a wide table. */
export const FIVE = ['M2.1', 'M2.2', 'M2.3', 'M2.4', 'S2.1'];

/** The mapping of a sheet, or its rows, that must be a wide table. */
export function mapped(sheet: SheetData | readonly (readonly Plain[])[], choices?: WideChoices): WideMapping {
  const mapping = mapWideTable('rows' in sheet ? sheet : aSheet(sheet), MODEL, choices);
  if (mapping === null) throw new Error('expected a wide table');
  return mapping;
}

/** What a column is taken for, in short: 'M2.1 rating', 'city', 'form-tool', 'unmatched'. */
export function inShort(match: WideMatch): string {
  return match.kind === 'matched' ? targetKey(match.target) : match.kind;
}

/** What a single header is taken for, beside five columns of criteria that it is not about. */
export function targetOf(header: string): string {
  const [column] = mapped([[header, 'S3.1', 'S3.2', 'S3.3', 'S3.4', 'R3.1']]).columns;
  if (column === undefined) throw new Error('no column');
  return inShort(column.match);
}

/** The rows of a wide table, read. */
export function wideRows(rows: readonly (readonly Plain[])[], choices?: WideChoices): readonly WideRow[] {
  const sheet = aSheet(rows);
  return [...readWideTable(sheet, mapped(sheet, choices), MODEL)];
}

const ABOUT_THE_TABLE: readonly string[] = ['criteria-without-column', 'competencies-without-column', 'table-columns-not-read'];

/** The cities of a wide table; what is missing from the whole table goes without saying in small tests. */
export function wideCities(rows: readonly (readonly Plain[])[], choices?: WideChoices): ReadCity[] {
  return wideRows(rows, choices).flatMap(({ reading }) =>
    reading.kind === 'assessment' ? [{ assessment: reading.assessment, findings: reading.findings.filter(({ code }) => !ABOUT_THE_TABLE.includes(code)) }] : [],
  );
}
