import type { SheetData } from '../../../workbook/sheet-data';
import type { ListedSheet } from '../listed-workbook';

/** A sheet as it was listed, without its cells. */
export function emptySheet({ name, visibility, names }: ListedSheet): SheetData {
  return { name, visibility, names, rows: [], hiddenColumns: [], merges: [] };
}
