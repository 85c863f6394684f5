import { element, XML_DECLARATION } from './xml-element';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A new content types part for these parts: name -> content type (OPC 7.2.3). */
export function contentTypesXml(parts: ReadonlyMap<string, string>): string {
  return XML_DECLARATION + element('Types', { xmlns: NAMESPACE },
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...[...parts].map(([part, type]) => overrideXml(part, type)),
  );
}

/** The content type of one part. */
export function overrideXml(part: string, type: string): string {
  return element('Override', { PartName: `/${part}`, ContentType: type });
}
