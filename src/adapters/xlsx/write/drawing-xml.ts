import { parseArea } from '../../../workbook/a1-address';
import type { CellPosition } from '../../../workbook/a1-address';
import type { ChartDescription } from '../../../workbook/workbook-description';
import type { Dialect } from './dialect';
import { element, XML_DECLARATION } from './xml-element';

const A1: CellPosition = { row: 1, column: 1 };

/** A new drawing part with these anchors on it (ISO/IEC 29500-1 20.5). */
export function drawingXml(anchors: string, dialect: Dialect): string {
  return XML_DECLARATION + element('xdr:wsDr', { 'xmlns:xdr': `${dialect.drawing}/spreadsheetDrawing` }, anchors);
}

/** What the names of our charts' frames begin with: our design. */
export const FRAME_PREFIX = 'scm-';

/** The name of a chart's frame, by which it is known when its sheet is written anew. */
export function frameName({ name }: ChartDescription): string {
  return FRAME_PREFIX + name;
}

/**
 * The anchor of a chart over its place; it moves with its first cell, and its size stays. It brings its prefixes along, as
 * a drawing of another program may have others.
 */
export function chartAnchorXml(chart: ChartDescription, id: number, relationshipId: string, dialect: Dialect): string {
  const { first, last } = parseArea(chart.place) ?? { first: A1, last: A1 };
  const charts = `${dialect.drawing}/chart`;
  return element('xdr:twoCellAnchor', { 'xmlns:xdr': `${dialect.drawing}/spreadsheetDrawing`, 'xmlns:a': `${dialect.drawing}/main`, editAs: 'oneCell' },
    markerXml('xdr:from', first.column - 1, first.row - 1),
    markerXml('xdr:to', last.column, last.row),
    element('xdr:graphicFrame', { macro: '' },
      element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', { id, name: frameName(chart), descr: chart.text }), '<xdr:cNvGraphicFramePr/>'),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element('a:graphic', {}, element('a:graphicData', { uri: charts }, element('c:chart', { 'xmlns:c': charts, 'xmlns:r': dialect.relationships, 'r:id': relationshipId }))),
    ),
    '<xdr:clientData/>',
  );
}

/** A corner of an anchor, given by the columns and rows before it. */
function markerXml(name: string, columns: number, rows: number): string {
  return element(name, {}, `<xdr:col>${columns}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${rows}</xdr:row><xdr:rowOff>0</xdr:rowOff>`);
}
