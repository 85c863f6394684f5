import { cellAddress } from '../../../workbook/a1-address';
import type { CellPosition } from '../../../workbook/a1-address';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';

/**
 * Shows a sheet and selects a cell of it, or A1. Two round trips, since a sheet that is hidden stays so: it is the problem
 * `sheet-hidden`. The other one is `sheet-gone`; both name the sheet.
 */
export async function showCell(ask: RoundTrip, sheet: string, cell: CellPosition | null): Promise<OfficeResult<null>> {
  const visibility = await ask(({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    return () => (worksheet.isNullObject ? undefined : worksheet.visibility);
  });
  if (!visibility.ok) return visibility;
  if (visibility.value === undefined) return problem('sheet-gone', sheet);
  if (visibility.value !== 'Visible') return problem('sheet-hidden', sheet);
  return ask(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cellAddress(cell ?? { row: 1, column: 1 })).select();
    return () => null;
  });
}
