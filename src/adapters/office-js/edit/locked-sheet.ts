import { cellAddress } from '../../../workbook/a1-address';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import type { PlacedEdit } from './placed-edit';

/** The first edit of a cell that is locked on a sheet that is protected; undefined when there is none. One round trip. */
export function lockedSheet(ask: RoundTrip, edits: readonly PlacedEdit[]): Promise<OfficeResult<PlacedEdit | undefined>> {
  return ask(({ workbook: { worksheets } }) => {
    const asked = edits.map((edit) => {
      const worksheet = worksheets.getItem(edit.listed.id);
      return { edit, protection: worksheet.protection.load('protected'), lock: worksheet.getRange(cellAddress(edit)).format.protection.load('locked') };
    });
    return () => asked.find(({ protection, lock }) => protection.protected && lock.locked)?.edit;
  });
}
