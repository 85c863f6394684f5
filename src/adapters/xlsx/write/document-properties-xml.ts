import { element, XML_DECLARATION } from './xml-element';
import { xmlText } from './xml-text';

export interface DocumentProperties {
  readonly title: string;
  /** ISO date, with or without a time. */
  readonly created: string;
}

/** What the application calls itself in files that it makes from nothing. */
const APPLICATION = 'Smart City Maturity';

/** Title and date of a workbook (Dublin Core; OPC 8.3). */
export function corePropertiesXml({ title, created }: DocumentProperties): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const moment = created.includes('T') ? created : `${created}T00:00:00Z`;
  return XML_DECLARATION + element('cp:coreProperties', namespaces,
    element('dc:title', {}, xmlText(title)),
    element('dc:creator', {}, APPLICATION),
    element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, xmlText(moment)),
  );
}

/** The application that made a workbook. */
export function extendedPropertiesXml(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return XML_DECLARATION + element('Properties', { xmlns: namespace }, element('Application', {}, APPLICATION));
}
