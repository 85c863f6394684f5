import type { WorkbookDescription } from '../../../workbook/workbook-description';
import type { Codec } from '../codec';
import { relationshipsPartOf } from '../package/part-name';
import { newEntry, writeZip } from '../zip/write-zip';
import { contentTypesXml } from './content-types-xml';
import { definedNamesXml } from './defined-name-xml';
import { TRANSITIONAL } from './dialect';
import { corePropertiesXml, extendedPropertiesXml } from './document-properties-xml';
import type { DocumentProperties } from './document-properties-xml';
import { addDrawingParts } from './drawing-parts';
import { planDrawing } from './drawing-plan';
import { noChanges } from './package-changes';
import type { PackageChanges } from './package-changes';
import { CONTENT_TYPES } from './part-kind';
import { relationshipsXml } from './relationships-xml';
import type { NewRelationship } from './relationships-xml';
import { sharedStrings } from './shared-strings';
import { sheetXml } from './sheet-xml';
import { newStyleRegistry } from './style-registry';
import { tableNames } from './table-names';
import { tableColumns, tableXml } from './table-xml';
import { element, XML_DECLARATION } from './xml-element';

const WORKBOOK = 'xl/workbook.xml';
const OFFICE = `${TRANSITIONAL.relationships}/`;

/** A new workbook with these sheets alone, which opens at its first visible one. The same input gives the same bytes. */
export function newWorkbook({ sheets }: WorkbookDescription, properties: DocumentProperties, codec: Codec): Uint8Array {
  const changes = noChanges();
  const active = Math.max(0, sheets.findIndex(({ visibility }) => visibility === 'visible'));
  addPart(changes, WORKBOOK, workbookXml({ sheets }, active), CONTENT_TYPES.workbook);
  const related = addSheetParts({ sheets }, active, changes);
  changes.parts.set(relationshipsPartOf(WORKBOOK), relationshipsXml(WORKBOOK, related));
  addPart(changes, 'docProps/core.xml', corePropertiesXml(properties), CONTENT_TYPES.coreProperties);
  addPart(changes, 'docProps/app.xml', extendedPropertiesXml(), CONTENT_TYPES.extendedProperties);

  const packageRelationships = [
    { id: 'rId1', type: `${OFFICE}officeDocument`, target: WORKBOOK },
    { id: 'rId2', type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', type: `${OFFICE}extended-properties`, target: 'docProps/app.xml' },
  ];
  const all: [string, string | Uint8Array][] = [
    ['[Content_Types].xml', contentTypesXml(changes.types)],
    ['_rels/.rels', relationshipsXml('', packageRelationships)],
    ...changes.parts,
  ];
  return writeZip(all.map(([name, content]) => newEntry(name, content, codec)));
}

function addPart({ parts, types }: PackageChanges, name: string, content: string | Uint8Array, type: string): void {
  parts.set(name, content);
  types.set(name, type);
}

/** Adds the sheets, their tables, charts, styles and texts; gives the relationships of the workbook to them. */
function addSheetParts({ sheets }: WorkbookDescription, active: number, changes: PackageChanges): NewRelationship[] {
  const styles = newStyleRegistry(TRANSITIONAL);
  const strings = sharedStrings();
  const writing = { styles, texts: strings.store, epoch: 0 };
  const identities = tableNames(sheets.flatMap(({ names }) => Object.keys(names)), []);
  const taken = new Set<string>();
  const related: NewRelationship[] = sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const tables = sheet.tables.map((table, at): NewRelationship => {
      const identity = identities.identify(table.name);
      const target = `xl/tables/table${String(identity.id)}.xml`;
      addPart(changes, target, tableXml(table, tableColumns(sheet, table), identity, TRANSITIONAL), CONTENT_TYPES.table);
      return { id: `rId${String(at + 1)}`, type: `${OFFICE}table`, target };
    });
    const drawing = planDrawing(sheet.charts, undefined, 'xl/', taken);
    const drawings = drawing === undefined ? [] : [{ id: `rId${tables.length + 1}`, type: `${OFFICE}drawing`, target: drawing.part }];
    if (drawing !== undefined) addDrawingParts(drawing, TRANSITIONAL, changes);
    const attachments = new Map(drawings.map(({ id }) => ['drawing', id] as const));
    const surroundings = { dialect: TRANSITIONAL, selected: index === active, tables: tables.map(({ id }) => id), attachments };
    addPart(changes, part, sheetXml(sheet, writing, surroundings), CONTENT_TYPES.worksheet);
    const own = [...tables, ...drawings];
    if (own.length > 0) changes.parts.set(relationshipsPartOf(part), relationshipsXml(part, own));
    return { id: `rId${String(index + 1)}`, type: `${OFFICE}worksheet`, target: part };
  });
  addPart(changes, 'xl/styles.xml', styles.xml(), CONTENT_TYPES.styles);
  addPart(changes, 'xl/sharedStrings.xml', strings.xml(), CONTENT_TYPES.sharedStrings);
  return [
    ...related,
    { id: `rId${String(sheets.length + 1)}`, type: `${OFFICE}styles`, target: 'xl/styles.xml' },
    { id: `rId${String(sheets.length + 2)}`, type: `${OFFICE}sharedStrings`, target: 'xl/sharedStrings.xml' },
  ];
}

function workbookXml({ sheets }: WorkbookDescription, active: number): string {
  const names = sheets.flatMap((sheet, index) => [...definedNamesXml(sheet, sheet.name, index).values()]);
  return XML_DECLARATION + element('workbook', { xmlns: TRANSITIONAL.main, 'xmlns:r': TRANSITIONAL.relationships },
    element('bookViews', {}, element('workbookView', { activeTab: active })),
    element('sheets', {}, ...sheets.map(({ name, visibility }, index) =>
      element('sheet', { name, sheetId: index + 1, state: visibility === 'hidden' ? 'hidden' : undefined, 'r:id': `rId${String(index + 1)}` }),
    )),
    names.length === 0 ? undefined : element('definedNames', {}, ...names),
  );
}
