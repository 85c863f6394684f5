import type { CellPosition } from '../../../workbook/a1-address';
import { INK, PALETTE } from '../../../workbook/palette';
import { ROLE_LOOKS } from '../../../workbook/role-look';
import { FONT_NAME, isIndented, TYPOGRAPHY } from '../../../workbook/typography';
import type { CellStyle, SheetDescription } from '../../../workbook/workbook-description';
import { addressLists } from './cell-areas';
import type { Grouping } from './cell-areas';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

interface StyledCells {
  readonly style: CellStyle;
  readonly cells: CellPosition[];
}

/** Puts each style on all its cells at once. */
export function writeStyles(worksheet: Excel.Worksheet, { rows }: SheetDescription): void {
  for (const { style, cells } of cellsByStyle(rows)) {
    for (const list of addressLists(cells, groupingOf(style))) writeStyle(worksheet.getRanges(list).format, style);
  }
}

function cellsByStyle(rows: SheetDescription['rows']): Iterable<StyledCells> {
  const byStyle = new Map<string, StyledCells>();
  for (const { row, cells } of rows) {
    for (const { column, style } of cells) {
      const { role, tone = '', wrap = false, align = '' } = style;
      const key = `${role} ${tone} ${String(wrap)} ${align}`;
      const styled = byStyle.get(key) ?? { style, cells: [] };
      byStyle.set(key, styled);
      styled.cells.push({ row, column });
    }
  }
  return byStyle.values();
}

/** Lines are set as edges, never as lines inside an area, which a single cell does not have: so an area is as high as its lines are apart. */
function groupingOf({ role }: CellStyle): Grouping {
  const { lines } = ROLE_LOOKS[role];
  return lines === undefined ? 'blocks' : lines === 'box' ? 'cells' : 'rows';
}

function writeStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { role, tone, wrap, align } = style;
  const { colour, underlined, fill, lines } = ROLE_LOOKS[role];
  const { size, bold } = TYPOGRAPHY[role];
  const background = tone === undefined ? fill : PALETTE[tone].fill;
  const indented = isIndented(style);
  format.font.name = FONT_NAME;
  format.font.size = size;
  format.font.bold = bold;
  format.font.color = `#${tone === undefined ? colour : PALETTE[tone].text}`;
  format.font.underline = underlined === true ? 'Single' : 'None';
  if (background !== undefined) format.fill.color = `#${background}`;
  format.horizontalAlignment = indented ? 'Left' : align === undefined ? 'General' : ALIGNMENTS[align];
  format.verticalAlignment = role === 'heading' ? 'Bottom' : 'Center';
  if (wrap === true) format.wrapText = true;
  if (indented) format.indentLevel = 1;
  if (role === 'input') format.protection.locked = false;
  if (lines === undefined) return;
  writeEdge(format, Excel.BorderIndex.edgeBottom, lines === 'strong' ? PALETTE.accent.fill : INK.line);
  if (lines !== 'box') return;
  writeEdge(format, Excel.BorderIndex.edgeLeft, INK.line);
  writeEdge(format, Excel.BorderIndex.edgeRight, INK.line);
}

function writeEdge(format: Excel.RangeFormat, side: Excel.BorderIndex, colour: string): void {
  const edge = format.borders.getItem(side);
  edge.style = 'Continuous';
  edge.color = `#${colour}`;
}
