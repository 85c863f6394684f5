import { cellAddress, qualifiedAddress } from '../../../workbook/a1-address';
import type { RowDescription } from '../../../workbook/workbook-description';
import { element } from './xml-element';

/** The `hyperlinks` of a sheet, all inside the workbook, or nothing when no cell has one. */
export function hyperlinksXml(rows: readonly RowDescription[]): string {
  const links = rows.flatMap(({ row, cells }) =>
    cells.map(({ column, link, value }) =>
      link === undefined
        ? ''
        : element('hyperlink', {
            ref: cellAddress({ row, column }),
            location: qualifiedAddress(link.sheet, link.address),
            tooltip: link.tip === '' ? undefined : link.tip,
            display: typeof value === 'string' ? value : undefined,
          }),
    ),
  );
  const xml = links.join('');
  return xml === '' ? '' : element('hyperlinks', {}, xml);
}
