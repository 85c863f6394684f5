import { freeName } from '../../../workbook/free-name';
import { sameSheetName } from '../../../workbook/sheet-name';
import type { SheetDescription, WorkbookDescription } from '../../../workbook/workbook-description';
import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import { stageName } from './stage-name';
import { nameToKeep } from './standing-tables';
import type { StandingTable } from './standing-tables';

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
  /** Those of its tables that stand in its place already and stay, resized: what refers to them goes on doing so. */
  readonly kept: ReadonlySet<string>;
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
      sheet, stage: stageName(now, index), replaced: replacedBy[index], tables, kept: new Set(),
      stagedTables: isAnyReplaced ? tables.map((name) => numbered(`${name}_staged`, meanwhile)) : tables,
    };
  });
}

/** The same plan with as many tables kept as can be, under their names, and names beside those for the others. `standing`: by id of the sheet. */
export function keepTables(planned: readonly PlannedSheet[], listed: ListedWorkbook, standing: ReadonlyMap<string, readonly StandingTable[]>): PlannedSheet[] {
  const keeping = planned.map(({ sheet, replaced }) => namesToKeep(sheet, (replaced && standing.get(replaced.id)) ?? []));
  const leaving = new Set(planned.flatMap(({ replaced }) => replaced?.tables ?? []));
  const taken = lowerCase([...listed.takenNames.filter((name) => !leaving.has(name)), ...keeping.flat().filter((name) => name !== undefined)]);
  return planned.map((plan, index) => {
    const names = keeping[index] ?? [];
    const tables = plan.sheet.tables.map(({ name }, table) => names[table] ?? numbered(name, taken));
    return { ...plan, tables, kept: new Set(names.filter((name) => name !== undefined)) };
  });
}

/** For each table described that which stays for it; each stays for one. */
function namesToKeep({ tables }: SheetDescription, standing: readonly StandingTable[]): (string | undefined)[] {
  const left = new Map(standing.map((table) => [table.name, table]));
  return tables.map((table) => {
    const name = nameToKeep(table, [...left.values()]);
    if (name !== undefined) left.delete(name);
    return name;
  });
}

function lowerCase(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function numbered(wished: string, taken: Set<string>): string {
  return freeName((number) => (number === 1 ? wished : `${wished}_${String(number)}`), taken);
}
