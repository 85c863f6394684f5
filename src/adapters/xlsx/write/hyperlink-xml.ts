import { cellAddress, qualifiedAddress } from '../../../workbook/a1-address';
import type { RowDescription } from '../../../workbook/workbook-description';
import { element } from './xml-element';

/** The `hyperlinks` of a sheet, all inside the workbook, or nothing when no cell has one. */
export function hyperlinksXml(rows: readonly RowDescription[]): string {
  const links: string[] = [];
  for (const { row, cells } of rows) {
    for (const { column, link, value } of cells) {
      if (link === undefined) continue;
      const location = qualifiedAddress(link.sheet, link.address);
      const tooltip = link.tip === '' ? undefined : link.tip;
      links.push(element('hyperlink', { ref: cellAddress({ row, column }), location, tooltip, display: typeof value === 'string' ? value : undefined }));
    }
  }
  return links.length === 0 ? '' : element('hyperlinks', {}, ...links);
}
