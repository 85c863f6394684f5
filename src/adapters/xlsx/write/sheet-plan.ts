import { freeSheetName } from '../../../workbook/sheet-name';
import type { SheetDescription, TableDescription, WorkbookDescription } from '../../../workbook/workbook-description';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { partKey } from '../package/part-name';
import { success } from '../result';
import { childNamed } from '../xml/xml-tree';
import { planDrawing } from './drawing-plan';
import type { PlannedDrawing } from './drawing-plan';
import { findExistingSheet } from './existing-sheet';
import type { ExistingSheet } from './existing-sheet';
import { folderOf } from './existing-workbook';
import type { ExistingWorkbook } from './existing-workbook';
import { freeName } from '../../../workbook/free-name';
import { sheetElements, sheetNameOf } from './sheet-element';
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
  /** Undefined also when the drawing of a replaced sheet is left as it is. */
  readonly drawing: (PlannedDrawing & { readonly relationshipId: string }) | undefined;
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
  let tabs = sheetElements(existing.workbook.root).length;
  for (const description of sheets) {
    const found = description.replaces === null ? success(undefined) : findExistingSheet(existing, description.replaces);
    if (!found.ok) return found;
    const sheet = found.value;
    const ids = relationshipIds(sheet);
    const drawing = planDrawing(description.charts, sheet?.drawing, folder, parts);
    const drawingId = sheet?.drawing === undefined ? undefined : sheet.attachments.get('drawing');
    planned.push({
      description,
      name: freeSheetName(description.name, otherSheetNames(existing, sheet, planned)),
      index: sheet?.index ?? tabs,
      part: sheet?.part ?? freeName((number) => `${folder}worksheets/sheet${String(number)}.xml`, parts),
      existing: sheet,
      tables: planTables(description.tables, sheet, names, (number) => `${folder}tables/table${String(number)}.xml`, parts, ids),
      drawing: drawing && { ...drawing, relationshipId: drawingId ?? freeName(relationshipName, ids) },
    });
    if (sheet === undefined) tabs += 1;
  }
  return success(planned);
}

/** A table keeps the number, name and part of the one that was written for the same wish, so that references to it hold. */
function planTables(tables: readonly TableDescription[], sheet: ExistingSheet | undefined, names: TableNames, partName: (number: number) => string, parts: Set<string>, ids: Set<string>): PlannedTable[] {
  const old = sheet?.tables.filter(({ id }) => id > 0) ?? [];
  return tables.map((description) => {
    const at = old.findIndex(({ name }) => isNamedFor(name, description.name));
    const same = at < 0 ? undefined : old.splice(at, 1)[0];
    if (same !== undefined) return { description, identity: { id: same.id, name: same.name }, part: same.part, relationshipId: same.relationshipId, replaces: true };
    const part = freeName(partName, parts);
    const relationshipId = freeName(relationshipName, ids);
    return { description, identity: names.identify(description.name), part, relationshipId, replaces: false };
  });
}

const relationshipName = (number: number): string => `rId${number}`;

/** The ids of a sheet's relationships, in lower case. */
function relationshipIds(sheet: ExistingSheet | undefined): Set<string> {
  return new Set(sheet?.relationships?.root.children.map(({ attributes }) => (attributes.get('Id') ?? '').toLowerCase()));
}

/** A guard against names of sheets that no reader of cells sees, such as chart sheets. */
function otherSheetNames(existing: ExistingWorkbook, replaced: ExistingSheet | undefined, planned: readonly PlannedSheet[]): string[] {
  const others = sheetElements(existing.workbook.root).filter((sheet) => sheet !== replaced?.element);
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

/** Parts that there are, or that relationships parts or the content types speak of as if they were. */
function takenParts({ package: { entries }, contentTypes }: ExistingWorkbook): Set<string> {
  const declared = contentTypes.root.children.map(({ attributes }) => attributes.get('PartName') ?? '');
  const named = [...entries.map(({ name }) => name), ...declared].map(partKey);
  return new Set([...named, ...named.map((name) => name.replace(/_rels\/([^/]*)\.rels$/, '$1'))]);
}
