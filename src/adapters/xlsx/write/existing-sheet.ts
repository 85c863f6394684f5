import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { partKey, relationshipsPartOf } from '../package/part-name';
import { isOfKind, readRelationships } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import { readExistingDrawing } from './existing-drawing';
import type { ExistingDrawing } from './existing-drawing';
import type { ExistingTable } from './existing-table';
import { readXmlPart } from './existing-workbook';
import type { ExistingWorkbook, XmlPart } from './existing-workbook';
import { findWorksheet } from './sheet-element';
import type { FoundWorksheet } from './sheet-element';
import { ATTACHMENTS } from './sheet-xml';
import type { Attachment } from './sheet-xml';

/** A sheet of the workbook whose content is to be replaced, with what outlives that. */
export interface ExistingSheet extends FoundWorksheet {
  readonly selected: boolean;
  readonly attachments: ReadonlyMap<Attachment, string>;
  readonly relationships: XmlPart | undefined;
  readonly drawing: ExistingDrawing | undefined;
  /** Its tables, each with the id of the relationship to it. */
  readonly tables: readonly (ExistingTable & { readonly relationshipId: string })[];
}

/** Looks for the worksheet of that name; undefined when there is none. Problems: those of opening its part, and `damaged`. */
export function findExistingSheet(existing: ExistingWorkbook, name: string): WorkbookResult<ExistingSheet | undefined> {
  const found = findWorksheet(existing.workbook.root, existing.package, name);
  if (found === undefined) return success(undefined);
  const { part } = found;
  const content = readContent(existing, part);
  if (!content.ok) return content;
  const related = readRelated(existing, part, content.value.attachments.get('drawing'));
  if (!related.ok) return related;
  return success({ ...found, ...content.value, ...related.value });
}

function readContent(existing: ExistingWorkbook, part: string): WorkbookResult<Pick<ExistingSheet, 'selected' | 'attachments'>> {
  const text = existing.package.partText(part);
  if (!text.ok) return text;
  const scanner = new XmlScanner(text.value);
  const attachments = new Map<Attachment, string>();
  let selected = false;
  while (scanner.next()) {
    if (scanner.depth === 0 && !scanner.is('worksheet')) return failure('damaged', part);
    if (scanner.closing || scanner.depth > 2) continue;
    if (scanner.is('sheetView')) selected ||= ['1', 'true'].includes(scanner.attribute('tabSelected') ?? '');
    const attachment = ATTACHMENTS.find((name) => scanner.is(name));
    const id = scanner.attributeEntries().find(([name]) => name.endsWith(':id'))?.[1];
    if (attachment !== undefined && id !== undefined) attachments.set(attachment, id);
  }
  return scanner.problem === null ? success({ selected, attachments }) : failure(scanner.problem, part);
}

function readRelated(existing: ExistingWorkbook, part: string, drawingId: string | undefined): WorkbookResult<Pick<ExistingSheet, 'relationships' | 'tables' | 'drawing'>> {
  const name = relationshipsPartOf(part);
  if (existing.package.entryOf(name) === undefined) return success({ relationships: undefined, tables: [], drawing: undefined });
  const relationships = readXmlPart(existing.package, name);
  if (!relationships.ok) return relationships;
  const list = readRelationships(relationships.value.text, part);
  if (!list.ok) return list;
  const tables = list.value.filter((relationship) => isOfKind(relationship, 'table')).flatMap((relationship) => tablesBehind(existing, relationship));
  const drawing = drawingBehind(existing, list.value.find(({ id }) => id === drawingId));
  return drawing.ok ? success({ relationships: relationships.value, tables, drawing: drawing.value }) : drawing;
}

function drawingBehind({ package: opened }: ExistingWorkbook, relationship: Relationship | undefined): WorkbookResult<ExistingDrawing | undefined> {
  if (relationship === undefined || relationship.external || !isOfKind(relationship, 'drawing')) return success(undefined);
  return opened.entryOf(relationship.target) === undefined ? success(undefined) : readExistingDrawing(opened, relationship.target);
}

function tablesBehind({ tables }: ExistingWorkbook, { id, target }: Relationship): ExistingSheet['tables'] {
  return tables.filter(({ part }) => partKey(part) === partKey(target)).map((table) => ({ ...table, relationshipId: id }));
}
