import { cellAddress } from '../../../workbook/a1-address';
import type { SheetDescription } from '../../../workbook/workbook-description';
import { element } from './xml-element';

/** The `sheetViews` of a sheet: no grid lines, its frozen rows and columns. `selected` marks the tab that the workbook opens with. */
export function sheetViewsXml({ freeze }: SheetDescription, selected: boolean): string {
  const pane = freeze === null || (freeze.rows === 0 && freeze.columns === 0) ? undefined : paneXml(freeze);
  const view = { showGridLines: false, tabSelected: selected ? true : undefined, workbookViewId: 0 };
  return element('sheetViews', {}, element('sheetView', view, pane));
}

function paneXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const activePane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const topLeftCell = cellAddress({ row: rows + 1, column: columns + 1 });
  const split = { xSplit: columns === 0 ? undefined : columns, ySplit: rows === 0 ? undefined : rows };
  return element('pane', { ...split, topLeftCell, activePane, state: 'frozen' }) + element('selection', { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell });
}
