import { parseArea, rangeAddress } from '../../../workbook/a1-address';
import type { CellPosition } from '../../../workbook/a1-address';
import type { XmlElement } from '../xml/xml-tree';
import { setAttributes } from './xml-edit';
import type { XmlEdit } from './xml-edit';

/** Makes the `dimension` of a sheet, the range that it says it uses, hold these cells too. One that says nothing clear stays. */
export function widenDimension(dimension: XmlElement, cells: readonly CellPosition[]): XmlEdit[] {
  const used = parseArea(dimension.attributes.get('ref') ?? '');
  if (used === undefined) return [];
  const { first, last } = cells.reduce(
    (area, { row, column }) => ({
      first: { row: Math.min(area.first.row, row), column: Math.min(area.first.column, column) },
      last: { row: Math.max(area.last.row, row), column: Math.max(area.last.column, column) },
    }),
    used,
  );
  const same = rangeAddress(first, last) === rangeAddress(used.first, used.last);
  return same ? [] : [setAttributes(dimension, new Map([['ref', rangeAddress(first, last)]]))];
}
