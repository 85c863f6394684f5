import type { WorkbookDescription } from '../../../workbook/workbook-description';
import type { ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import { planSheets } from './planned-sheet';
import { removeStaged } from './remove-staged';
import { stageSheets } from './stage-sheets';
import { swapIn } from './swap-in';

/**
 * Writes sheets in two round trips: staged under temporary names with all that belongs to them, read back and compared;
 * then put in their places. When staging fails, the workbook is as it was. When putting in place fails, new sheets are
 * taken out again; when content was to be replaced, it is tried once more, since half of it may be gone, and the sheets
 * are `half-written` when that fails too. `now` is in milliseconds. Problems: those of the round trips,
 * `structure-protected`; `sheet-protected`, which names the sheet; and `not-as-written`, which names the cell.
 */
export async function writeSheets(ask: RoundTrip, listed: ListedWorkbook, description: WorkbookDescription, now: number): Promise<OfficeResult<null>> {
  if (listed.structureProtected) return problem('structure-protected');
  const planned = planSheets(listed, description, now);
  const locked = planned.find(({ replaced }) => replaced?.isProtected === true);
  if (locked !== undefined) return problem('sheet-protected', locked.sheet.name);
  const ids = await stageSheets(ask, listed, planned, now);
  if (!ids.ok) {
    await removeStaged(ask, planned.map(({ stage }) => stage));
    return ids;
  }
  const swapped = await swapIn(ask, listed, planned, ids.value);
  if (swapped.ok) return swapped;
  const replaced = planned.flatMap((plan) => plan.replaced?.name ?? []);
  if (replaced.length > 0 && (await swapIn(ask, listed, planned, ids.value)).ok) return { ok: true, value: null };
  await removeStaged(ask, ids.value);
  return replaced.length === 0 ? swapped : problem('half-written', replaced.join(', '), swapped.problem.detail);
}
