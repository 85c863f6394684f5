import type { WorkbookData } from '../../../workbook/sheet-data';
import type { WorkbookDescription } from '../../../workbook/workbook-description';
import type { ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import { keepTables, planSheets } from './planned-sheet';
import { removeStaged } from './remove-staged';
import { isLeftBehind } from './stage-name';
import { stageSheets } from './stage-sheets';
import { swapIn } from './swap-in';

export interface WrittenSheets {
  /**
   * The workbook as it was read, with those replaced sheets that somebody changed at the last moment as they stood; null
   * when none is known to have been (`swapIn` says which change stays unknown). What is lost of them is here: describe the
   * results anew with it, and write again.
   */
  readonly overtaken: WorkbookData | null;
  /** Whether it was cancelled in time: then the workbook is as it was. */
  readonly cancelled: boolean;
}

/** What else is wanted of writing. */
export interface WritingWishes {
  /** A text of ours to keep with the workbook, in the place of the one before. */
  readonly keep: string | null;
  /** Asked once, when all is staged and nothing is in its place yet. */
  readonly isCancelled: () => boolean;
}

/** When a run began, in milliseconds, and when those of the same pane did that have ended. */
export interface WritingRun {
  readonly now: number;
  readonly ended: ReadonlySet<number>;
}

/**
 * Writes sheets that were described after a workbook was `read`, in two round trips, or in as few more as Excel's limits
 * allow: staged under temporary names with all that belongs to them, read back and compared; then put in their places.
 * When staging fails, the workbook is as it was. When putting in place fails, new sheets are taken out again. Content that
 * was to be replaced is tried once more, since half of it may be gone; when that fails too, the sheets are `half-written`,
 * and their staged copies stay: the next run finds all content there. Problems: those of the round trips,
 * `structure-protected`; `sheet-protected` and `changed-meanwhile`, which name the sheet; `not-as-written`, which names
 * the cell.
 */
export async function writeSheets(ask: RoundTrip, listed: ListedWorkbook, read: WorkbookData, description: WorkbookDescription, { now, ended }: WritingRun, { keep, isCancelled }: WritingWishes): Promise<OfficeResult<WrittenSheets>> {
  if (listed.structureProtected) return problem('structure-protected');
  const planned = planSheets(listed, description, now);
  const locked = planned.find(({ replaced }) => replaced?.isProtected === true);
  if (locked !== undefined) return problem('sheet-protected', locked.sheet.name);
  const copies = new Set(listed.sheets.map(({ copy }) => copy));
  const leftBehind = listed.sheets.filter(({ id, name }) => isLeftBehind(name, now, ended) && !copies.has(id));
  const staged = await stageSheets(ask, listed, read, planned, leftBehind);
  if (!staged.ok) {
    await removeStaged(ask, planned.map(({ stage }) => stage));
    return staged;
  }
  const { ids, tables } = staged.value;
  if (isCancelled()) {
    await removeStaged(ask, ids);
    return { ok: true, value: { overtaken: null, cancelled: true } };
  }
  const swapped = await swapIn(ask, listed, read, keepTables(planned, listed, tables), ids, keep);
  if (swapped.ok) return { ok: true, value: { overtaken: swapped.value.length === 0 ? null : withSheets(read, swapped.value), cancelled: false } };
  const replaced = planned.flatMap((plan) => plan.replaced?.name ?? []);
  if (replaced.length > 0) return problem('half-written', replaced.join(', '), swapped.problem.detail);
  await removeStaged(ask, ids);
  return swapped;
}

function withSheets(read: WorkbookData, sheets: readonly WorkbookData['sheets'][number][]): WorkbookData {
  const standing = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return { ...read, sheets: read.sheets.map((sheet) => standing.get(sheet.name) ?? sheet) };
}
