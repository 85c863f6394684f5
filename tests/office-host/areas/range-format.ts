import { colour, flag, number, oneOf, text } from '../protocol/check';
import type { Check } from '../protocol/check';
import { HostError } from '../protocol/host-error';
import type { HostObject, Member } from '../protocol/host-object';
import { collection, opens, writable } from '../protocol/members';
import { heightOf, widthOf } from '../model/area';
import { LAST_COLUMN, LAST_ROW } from '../../../src/workbook/a1-address';
import type { SheetRange } from './sheet-range';

/** Width of a column without its own, in points. */
const STANDARD_WIDTH = 48;

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** The RangeFormat object of one or more ranges. */
export function rangeFormat(ranges: readonly SheetRange[]): HostObject {
  return {
    className: 'RangeFormat',
    members: {
      horizontalAlignment: look(ranges, '1.1', oneOf('General', 'Left', 'Center', 'Right'), 'horizontal', 'General'),
      verticalAlignment: look(ranges, '1.1', oneOf('Top', 'Center', 'Bottom'), 'vertical', 'Bottom'),
      wrapText: look(ranges, '1.1', flag, 'wrap', false),
      indentLevel: look(ranges, '1.9', number, 'indent', 0),
      columnWidth: writable('1.2', number, () => null, (width) => { setColumns(ranges, width); }),
      rowHeight: writable('1.2', number, () => null, (height) => { setRows(ranges, height); }),
      useStandardWidth: writable('1.7', flag, () => null, () => { for (const { sheet } of ranges) sheet.columnWidths.clear(); }),
      useStandardHeight: writable('1.7', flag, () => null, () => { for (const { sheet } of ranges) sheet.rowHeights.clear(); }),
      fill: opens('1.1', () => ({ className: 'RangeFill', members: { color: look(ranges, '1.1', colour, 'fill', '#FFFFFF') } })),
      font: opens('1.1', () => font(ranges)),
      borders: opens('1.1', () => collection('RangeBorderCollection', () => [], (side) => border(ranges, oneOf(...SIDES)(side)), '1.1')),
      protection: opens('1.2', () => ({ className: 'FormatProtection', members: { locked: look(ranges, '1.2', flag, 'locked', true) } })),
    },
  };
}

function font(ranges: readonly SheetRange[]): HostObject {
  return {
    className: 'RangeFont',
    members: {
      name: look(ranges, '1.1', text, 'font', 'Calibri'),
      size: look(ranges, '1.1', number, 'size', 11),
      bold: look(ranges, '1.1', flag, 'bold', false),
      color: look(ranges, '1.1', colour, 'ink', '#000000'),
      underline: look(ranges, '1.1', oneOf('None', 'Single'), 'underline', 'None'),
    },
  };
}

function border(ranges: readonly SheetRange[], side: (typeof SIDES)[number]): HostObject {
  if (side.startsWith('Inside')) throw new HostError('NotImplemented', 'Lines inside a range: Excel may refuse them for a single cell.');
  return {
    className: 'RangeBorder',
    members: {
      style: look(ranges, '1.1', oneOf('None', 'Continuous'), `${side}.style`, 'None'),
      color: look(ranges, '1.1', colour, `${side}.color`, '#000000'),
    },
  };
}

/** A look that each cell of the ranges has; read as that of all, or null when they differ. */
function look<Value>(ranges: readonly SheetRange[], since: string, check: Check<Value>, key: string, initial: Value): Member {
  return writable(since, check, () => {
    const found = new Set<unknown>();
    eachCell(ranges, (range, row, column) => found.add(range.sheet.cell(row, column)?.look.get(key) ?? initial));
    return found.size === 1 ? [...found][0] : null;
  }, (value) => {
    eachCell(ranges, ({ sheet, area }, row, column) => { if (touches(key, area, row, column)) sheet.ensure(row, column).look.set(key, value); });
  });
}

/** An edge is that of the area, not of each of its cells. */
function touches(key: string, { first, last }: SheetRange['area'], row: number, column: number): boolean {
  if (key.startsWith('EdgeTop')) return row === first.row;
  if (key.startsWith('EdgeBottom')) return row === last.row;
  if (key.startsWith('EdgeLeft')) return column === first.column;
  return !key.startsWith('EdgeRight') || column === last.column;
}

function eachCell(ranges: readonly SheetRange[], visit: (range: SheetRange, row: number, column: number) => void): void {
  for (const range of ranges) {
    const { first, last } = range.area;
    if (heightOf(range.area) === LAST_ROW || widthOf(range.area) === LAST_COLUMN) throw new HostError('NotImplemented', 'Looks of whole rows or columns.');
    for (let row = first.row; row <= last.row; row += 1) for (let column = first.column; column <= last.column; column += 1) visit(range, row, column);
  }
}

function setColumns(ranges: readonly SheetRange[], points: number): void {
  if (points < 0 || points > STANDARD_WIDTH * 40) throw new HostError('InvalidArgument', 'The width of a column is out of bounds.');
  for (const { sheet, area } of ranges) for (let column = area.first.column; column <= area.last.column; column += 1) sheet.columnWidths.set(column, points);
}

function setRows(ranges: readonly SheetRange[], points: number): void {
  if (points < 0 || points > 409.5) throw new HostError('InvalidArgument', 'The height of a row is out of bounds.');
  for (const { sheet, area } of ranges) for (let row = area.first.row; row <= area.last.row; row += 1) sheet.rowHeights.set(row, points);
}
