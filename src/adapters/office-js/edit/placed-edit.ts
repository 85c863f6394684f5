import type { CellEdit } from '../../../workbook/cell-edit';
import type { ListedSheet } from '../listed-workbook';

/** An edit, and its sheet as it was listed. */
export interface PlacedEdit extends CellEdit {
  readonly listed: ListedSheet;
}
