import type { WorkbookDescription } from '../../../workbook/workbook-description';
import type { Codec } from '../codec';
import { relationshipsPartOf } from '../package/part-name';
import { newEntry, writeZip } from '../zip/write-zip';
import { contentTypesXml } from './content-types-xml';
import { definedNamesXml } from './defined-name-xml';
import { TRANSITIONAL } from './dialect';
import { corePropertiesXml, extendedPropertiesXml } from './document-properties-xml';
import type { DocumentProperties } from './document-properties-xml';
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

/** The parts of a package under way: name -> content and, where it is not known by its extension, content type. */
type Parts = Map<string, { readonly xml: string; readonly type?: string }>;

/** A new workbook with these sheets alone, which opens at its first visible one. The same input gives the same bytes. */
export function newWorkbook({ sheets }: WorkbookDescription, properties: DocumentProperties, codec: Codec): Uint8Array {
  const parts: Parts = new Map();
  const active = Math.max(0, sheets.findIndex(({ visibility }) => visibility === 'visible'));
  parts.set(WORKBOOK, { xml: workbookXml({ sheets }, active), type: CONTENT_TYPES.workbook });
  const related = addSheetParts({ sheets }, active, parts);
  parts.set(relationshipsPartOf(WORKBOOK), { xml: relationshipsXml(WORKBOOK, related) });
  parts.set('docProps/core.xml', { xml: corePropertiesXml(properties), type: CONTENT_TYPES.coreProperties });
  parts.set('docProps/app.xml', { xml: extendedPropertiesXml(), type: CONTENT_TYPES.extendedProperties });

  const packageRelationships = [
    { id: 'rId1', type: `${OFFICE}officeDocument`, target: WORKBOOK },
    { id: 'rId2', type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', type: `${OFFICE}extended-properties`, target: 'docProps/app.xml' },
  ];
  const types = new Map([...parts].flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type] as const])));
  const all: [string, string][] = [
    ['[Content_Types].xml', contentTypesXml(types)],
    ['_rels/.rels', relationshipsXml('', packageRelationships)],
    ...[...parts].map(([name, { xml }]): [string, string] => [name, xml]),
  ];
  const encoder = new TextEncoder();
  return writeZip(all.map(([name, xml]) => newEntry(name, encoder.encode(xml), codec)));
}

/** Adds the sheets, their tables, styles and texts; gives the relationships of the workbook to them. */
function addSheetParts({ sheets }: WorkbookDescription, active: number, parts: Parts): NewRelationship[] {
  const styles = newStyleRegistry(TRANSITIONAL);
  const strings = sharedStrings();
  const writing = { styles, texts: strings.store, epoch: 0 };
  const identities = tableNames(sheets.flatMap(({ names }) => Object.keys(names)), []);
  const related: NewRelationship[] = sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const tables = sheet.tables.map((table, at): NewRelationship => {
      const identity = identities.identify(table.name);
      const target = `xl/tables/table${String(identity.id)}.xml`;
      parts.set(target, { xml: tableXml(table, tableColumns(sheet, table), identity, TRANSITIONAL), type: CONTENT_TYPES.table });
      return { id: `rId${String(at + 1)}`, type: `${OFFICE}table`, target };
    });
    const surroundings = { dialect: TRANSITIONAL, selected: index === active, tables: tables.map(({ id }) => id), attachments: new Map() };
    parts.set(part, { xml: sheetXml(sheet, writing, surroundings), type: CONTENT_TYPES.worksheet });
    if (tables.length > 0) parts.set(relationshipsPartOf(part), { xml: relationshipsXml(part, tables) });
    return { id: `rId${String(index + 1)}`, type: `${OFFICE}worksheet`, target: part };
  });
  parts.set('xl/styles.xml', { xml: styles.xml(), type: CONTENT_TYPES.styles });
  parts.set('xl/sharedStrings.xml', { xml: strings.xml(), type: CONTENT_TYPES.sharedStrings });
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
