import { cutText } from '../../../workbook/cut-text';
import type { CellEdit } from '../../../workbook/cell-edit';
import type { CellGrid } from '../read/cell-grid';
import { cellContent, isFormula } from '../read/grid-rows';
import { enteredText } from '../write/entered-text';

/** What is put into a cell so that it holds a value: an empty text empties it, where null would leave it as it is. */
export function entered(value: CellEdit['value']): string | number {
  if (typeof value === 'string') return enteredText(value);
  return value !== null && Number.isFinite(value) ? value : '';
}

/** Whether a grid of one cell holds the value that was entered: a text as a text, a number as a number, else nothing. */
export function holds(value: CellEdit['value'], grid: CellGrid): boolean {
  if (isFormula(grid, 0, 0)) return false;
  const content = cellContent(grid, 0, 0);
  if (entered(value) === '') return content === undefined;
  if (typeof value === 'string') return content?.kind === 'text' && content.text === cutText(value);
  return content?.kind === 'number' && content.number === value;
}
