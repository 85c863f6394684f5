import { relationshipsPartOf } from '../package/part-name';
import type { CellWriting } from './cell-xml';
import type { Dialect } from './dialect';
import { addDrawingParts } from './drawing-parts';
import type { ExistingSheet } from './existing-sheet';
import type { PackageChanges } from './package-changes';
import { CONTENT_TYPES } from './part-kind';
import { patchRelationships } from './patch-relationships';
import { relationshipsXml } from './relationships-xml';
import { partKey } from '../package/part-name';
import type { PlannedSheet, PlannedTable } from './sheet-plan';
import { sheetXml } from './sheet-xml';
import type { SheetSurroundings } from './sheet-xml';
import { tableColumns, tableXml } from './table-xml';

/**
 * Adds the parts of a sheet to the changes: the sheet, its tables, its drawing, and its relationships, of which a replaced
 * sheet keeps all but those to tables that it no longer has.
 */
export function addSheetParts(sheet: PlannedSheet, writing: CellWriting, dialect: Dialect, changes: PackageChanges): void {
  const { description, part, existing, tables, drawing } = sheet;
  const surroundings = {
    dialect,
    selected: existing?.selected ?? false,
    tables: tables.map(({ relationshipId }) => relationshipId),
    attachments: attachmentsOf(sheet),
  };
  changes.parts.set(part, sheetXml(description, writing, surroundings));
  if (existing === undefined) changes.types.set(part, CONTENT_TYPES.worksheet);
  for (const table of tables) {
    changes.parts.set(table.part, tableXml(table.description, tableColumns(description, table.description), table.identity, dialect));
    if (!table.replaces) changes.types.set(table.part, CONTENT_TYPES.table);
  }
  const gone = existing === undefined ? [] : goneTables(existing, tables);
  for (const table of gone) changes.dropped.add(partKey(table.part)).add(partKey(relationshipsPartOf(table.part)));

  if (drawing !== undefined) addDrawingParts(drawing, dialect, changes);

  const added = tables.filter(({ replaces }) => !replaces).map((table) => ({ id: table.relationshipId, type: `${dialect.relationships}/table`, target: table.part }));
  if (drawing !== undefined && drawing.existing === undefined) added.push({ id: drawing.relationshipId, type: `${dialect.relationships}/drawing`, target: drawing.part });
  const related = existing?.relationships;
  if (related !== undefined) changes.parts.set(related.name, patchRelationships(related, part, added, changes.dropped));
  else if (added.length > 0) changes.parts.set(relationshipsPartOf(part), relationshipsXml(part, added));
}

function attachmentsOf({ existing, drawing }: PlannedSheet): SheetSurroundings['attachments'] {
  const attachments = new Map(existing?.attachments);
  return drawing === undefined ? attachments : attachments.set('drawing', drawing.relationshipId);
}

function goneTables({ tables }: ExistingSheet, kept: readonly PlannedTable[]): ExistingSheet['tables'] {
  return tables.filter(({ part }) => !kept.some((table) => table.part === part));
}
