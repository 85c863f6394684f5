import { freeSheetName } from '../../../workbook/sheet-name';
import type { SheetDescription, TableDescription, WorkbookDescription } from '../../../workbook/workbook-description';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { partKey } from '../package/part-name';
import { success } from '../result';
import { childNamed } from '../xml/xml-tree';
import { findExistingSheet, sheetElements, sheetNameOf } from './existing-sheet';
import type { ExistingSheet } from './existing-sheet';
import { folderOf } from './existing-workbook';
import type { ExistingWorkbook } from './existing-workbook';
import { freeName } from './free-name';
import { isNamedFor, tableNames } from './table-names';
import type { TableIdentity, TableNames } from './table-names';

/** A sheet to be written, with the names and numbers under which the workbook will know it. */
export interface PlannedSheet {
  readonly description: SheetDescription;
  readonly name: string;
  /** Its place among the tabs, from 0. */
  readonly index: number;
  readonly part: string;
  readonly existing: ExistingSheet | undefined;
  readonly tables: readonly PlannedTable[];
}

export interface PlannedTable {
  readonly description: TableDescription;
  readonly identity: TableIdentity;
  readonly part: string;
  readonly relationshipId: string;
  /** Whether it takes the place of a table of the replaced sheet. */
  readonly replaces: boolean;
}

/** Finds the sheets to replace and gives the new ones free names and numbers. Problems: those of reading the sheets to replace. */
export function planSheets(existing: ExistingWorkbook, { sheets }: WorkbookDescription): WorkbookResult<PlannedSheet[]> {
  const parts = takenParts(existing);
  const folder = folderOf(existing.workbook.name);
  const names = existingNames(existing, sheets);
  const planned: PlannedSheet[] = [];
  let tabs = sheetElements(existing).length;
  for (const description of sheets) {
    const found = description.replaces === null ? success(undefined) : findExistingSheet(existing, description.replaces);
    if (!found.ok) return found;
    const sheet = found.value;
    planned.push({
      description,
      name: freeSheetName(description.name, otherSheetNames(existing, sheet, planned)),
      index: sheet?.index ?? tabs,
      part: sheet?.part ?? freeName((number) => `${folder}worksheets/sheet${String(number)}.xml`, parts),
      existing: sheet,
      tables: planTables(description.tables, sheet, names, (number) => `${folder}tables/table${String(number)}.xml`, parts),
    });
    if (sheet === undefined) tabs += 1;
  }
  return success(planned);
}

/** A table keeps the number, name and part of the one that was written for the same wish, so that references to it hold. */
function planTables(tables: readonly TableDescription[], sheet: ExistingSheet | undefined, names: TableNames, partName: (number: number) => string, parts: Set<string>): PlannedTable[] {
  const old = sheet?.tables.filter(({ id }) => id > 0) ?? [];
  const ids = new Set(sheet?.relationships?.root.children.map(({ attributes }) => (attributes.get('Id') ?? '').toLowerCase()));
  return tables.map((description) => {
    const at = old.findIndex(({ name }) => isNamedFor(name, description.name));
    const same = at < 0 ? undefined : old.splice(at, 1)[0];
    if (same !== undefined) return { description, identity: { id: same.id, name: same.name }, part: same.part, relationshipId: same.relationshipId, replaces: true };
    const part = freeName(partName, parts);
    const relationshipId = freeName((number) => `rId${String(number)}`, ids);
    return { description, identity: names.identify(description.name), part, relationshipId, replaces: false };
  });
}

/** A guard against names of sheets that no reader of cells sees, such as chart sheets. */
function otherSheetNames(existing: ExistingWorkbook, replaced: ExistingSheet | undefined, planned: readonly PlannedSheet[]): string[] {
  const others = sheetElements(existing).filter((sheet) => sheet !== replaced?.element);
  return [...others.map(sheetNameOf), ...planned.map(({ name }) => name)];
}

function existingNames({ workbook, tables }: ExistingWorkbook, sheets: readonly SheetDescription[]): TableNames {
  const definedNames = childNamed(workbook.root, 'definedNames')?.children ?? [];
  const taken = [
    ...tables.map(({ name }) => name),
    ...definedNames.map(({ attributes }) => attributes.get('name') ?? ''),
    ...sheets.flatMap(({ names }) => Object.keys(names)),
  ];
  return tableNames(taken, tables.map(({ id }) => id));
}

/** Parts that there are, or that the content types speak of. */
function takenParts({ package: { entries }, contentTypes }: ExistingWorkbook): Set<string> {
  const declared = contentTypes.root.children.map(({ attributes }) => attributes.get('PartName') ?? '');
  return new Set([...entries.map(({ name }) => partKey(name)), ...declared.map(partKey)]);
}
