import type { CellArea } from '../../../workbook/a1-address';
import { areasOf } from '../plain-address';

/** Merged cells are told from this version of ExcelApi on. */
const TELLS_MERGES = '1.13';

/** Asks for the merged cells of a range; none from an Excel that cannot tell. */
export function askMerges(range: Excel.Range): () => CellArea[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', TELLS_MERGES)) return () => [];
  const merged = range.getMergedAreasOrNullObject().load('address');
  return () => (merged.isNullObject ? [] : areasOf(merged.address));
}
