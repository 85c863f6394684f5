import { cellAddress, qualifiedAddress } from '../../../workbook/a1-address';
import { cutText } from '../../../workbook/cut-text';
import type { CellContent } from '../../../workbook/sheet-data';
import type { CellDescription, SheetDescription } from '../../../workbook/workbook-description';
import type { CellGrid } from '../read/cell-grid';
import { cellContent, isFormula } from '../read/grid-rows';

/** Numbers that Excel calculates may differ from ours in their last digits. */
const TOLERANCE = 1e-6;

/**
 * The first cell, as `Sheet!A1`, that does not hold what is described: another value, a text that became a formula or a
 * number, a formula that became a text, or content that nobody described. Undefined when all is as described.
 * `calculated` says whether results of formulas are there already.
 */
export function firstDifference(sheet: SheetDescription, grid: CellGrid | undefined, calculated: boolean): string | undefined {
  const described = new Map(sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [cellAddress({ row, column: cell.column }), cell] as const)));
  const left = new Set([...described].filter(([, cell]) => hasContent(cell)).map(([address]) => address));
  for (const [index, values] of (grid?.values ?? []).entries()) {
    for (const column of values.keys()) {
      const address = cellAddress({ row: (grid?.firstRow ?? 1) + index, column: (grid?.firstColumn ?? 1) + column });
      const content = grid && cellContent(grid, index, column);
      const formula = grid !== undefined && isFormula(grid, index, column);
      left.delete(address);
      if (!isAsDescribed(described.get(address), content, formula, calculated)) return qualifiedAddress(sheet.name, address);
    }
  }
  const [missing] = left;
  return missing === undefined ? undefined : qualifiedAddress(sheet.name, missing);
}

function hasContent({ value, formula }: CellDescription): boolean {
  if (formula !== undefined) return value !== '' && value !== null;
  return typeof value === 'number' ? Number.isFinite(value) : value !== null && value !== '';
}

function isAsDescribed(cell: CellDescription | undefined, content: CellContent | undefined, formula: boolean, calculated: boolean): boolean {
  if (cell?.formula === undefined && formula) return false;
  if (cell === undefined) return content === undefined;
  if (cell.formula !== undefined && content !== undefined && !formula) return false;
  return (cell.formula !== undefined && !calculated) || isSame(cell, content);
}

function isSame(cell: CellDescription, content: CellContent | undefined): boolean {
  const { value } = cell;
  if (!hasContent(cell)) return content === undefined;
  switch (content?.kind) {
    case 'number':
      return typeof value === 'number' && Math.abs(content.number - value) <= TOLERANCE * Math.max(1, Math.abs(value));
    case 'text':
      return typeof value === 'string' && content.text === cutText(value);
    case 'boolean':
      return content.boolean === value;
    default:
      return false;
  }
}
