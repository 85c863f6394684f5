import { freeName } from '../../../workbook/free-name';
import { sameSheetName } from '../../../workbook/sheet-name';
import type { SheetDescription, WorkbookDescription } from '../../../workbook/workbook-description';
import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import { stageName } from './stage-name';

/** A sheet to be written, where it is staged, and where it goes. */
export interface PlannedSheet {
  readonly sheet: SheetDescription;
  /** Its name until it is known to be whole. */
  readonly stage: string;
  /** The sheet whose content it takes over; undefined for one that stays where it was staged. */
  readonly replaced: ListedSheet | undefined;
  /** Names of its tables, in their order: while it is staged, and in its place. */
  readonly stagedTables: readonly string[];
  readonly tables: readonly string[];
}

/** Plans the sheets of a description for a workbook as it was listed; `now` in milliseconds names the run. */
export function planSheets(listed: ListedWorkbook, { sheets }: WorkbookDescription, now: number): PlannedSheet[] {
  const replacedBy = sheets.map(({ replaces }) => (replaces === null ? undefined : listed.sheets.find(({ name }) => sameSheetName(name, replaces))));
  const leaving = new Set(replacedBy.flatMap((replaced) => replaced?.tables ?? []));
  const final = lowerCase(listed.takenNames.filter((name) => !leaving.has(name)));
  const meanwhile = lowerCase(listed.takenNames);
  const isAnyReplaced = replacedBy.some((replaced) => replaced !== undefined);
  return sheets.map((sheet, index) => {
    const tables = sheet.tables.map(({ name }) => numbered(name, final));
    return {
      sheet, stage: stageName(now, index), replaced: replacedBy[index], tables,
      stagedTables: isAnyReplaced ? tables.map((name) => numbered(`${name}_staged`, meanwhile)) : tables,
    };
  });
}

function lowerCase(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function numbered(wished: string, taken: Set<string>): string {
  return freeName((number) => (number === 1 ? wished : `${wished}_${String(number)}`), taken);
}
