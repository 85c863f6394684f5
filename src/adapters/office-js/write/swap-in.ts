import type { SheetData, WorkbookData } from '../../../workbook/sheet-data';
import { keepSettings } from '../keep-settings';
import type { ListedWorkbook } from '../listed-workbook';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import { emptySheet } from './empty-sheet';
import { chartBytes, describedAnswerBytes, readAnswerBytes, sheetBytes } from './estimated-bytes';
import type { PlannedSheet } from './planned-sheet';
import type { SheetMoves } from './sheet-moves';
import { asRead, askStanding, holdsTheSame } from './standing-sheet';
import { askInTurn, askSteps, inRequests } from './step';
import type { Step } from './step';
import { askUnfinished, markFinished, markUnfinished } from './unfinished-sheet';
import { firstDifference } from './verify-sheet';
import { chartName, writeCharts } from './write-charts';
import { writeNames } from './write-names';
import { writeSheet } from './write-sheet';

/** Where nothing is staged any more. */
const IN_PLACE: SheetMoves = new Map();

/** What naming a sheet, marking it and so on take on the wire, in bytes. */
const PLACING = 4000;

/** A planned sheet with the id of its staged copy. */
interface StagedSheet extends PlannedSheet {
  readonly id: string;
}

/**
 * Puts staged sheets in their places: one request, unless it would be too large. New sheets get their names. Sheets whose
 * content is replaced stay, so that what points at them still does: they are emptied and written, and their staged copies
 * go at the very end; new sheets are then written again too, as their formulas pointed at those copies. A request that
 * fails is looked into, and tried once more unless it turns out to have done all; and once more with all tables made anew,
 * if any was to be kept. What was shown and selected before is so again.
 *
 * Gives the replaced sheets that held something else than was `read`, as they stood. The answer of the request that empties
 * a sheet tells that, or that of its next attempt when the first did not get so far. So one edit is lost without a word:
 * what somebody enters into a sheet after it was compared in staging, when the first request that empties that sheet is
 * carried out, in part or whole, and its answer does not come or is an error. No later request finds it any more, and Excel
 * knows no request that changes something only if it is as it was.
 */
export async function swapIn(ask: RoundTrip, listed: ListedWorkbook, read: WorkbookData, planned: readonly PlannedSheet[], ids: readonly string[], keep: string | null): Promise<OfficeResult<readonly SheetData[]>> {
  const staged = planned.map((plan, index): StagedSheet => ({ ...plan, id: ids[index] ?? plan.stage }));
  if (staged.every(({ replaced }) => replaced === undefined)) return askSteps(ask, [nameAll(staged), finish(listed, staged, keep)]);
  const requestsFor = (sheets: readonly StagedSheet[]): readonly (readonly Step<SheetData>[])[] => inRequests([
    nameAll(sheets),
    ...sheets.map((each) => takeOver(each, read, listed)),
    ...sheets.map(drawOne),
    finish(listed, sheets, keep),
  ]);
  const requests = requestsFor(staged);
  const withNewTables = requestsFor(staged.map((each) => ({ ...each, kept: new Set() })));
  return askInTurn(ask, requests, async (failed, result) => {
    const copies = await askSteps(ask, [lookForCopies(staged)]);
    if (!copies.ok) return result;
    if (!copies.value.includes(true)) return { ok: true, value: [] };
    const again = await askSteps(ask, failed);
    if (again.ok || staged.every(({ kept }) => kept.size === 0)) return again;
    return askSteps(ask, withNewTables[requests.indexOf(failed)] ?? failed);
  });
}

function placeOf({ worksheets }: Excel.Workbook, { id, replaced }: StagedSheet): Excel.Worksheet {
  return worksheets.getItem(replaced?.id ?? id);
}

function nameAll(staged: readonly StagedSheet[]): Step<never> {
  return {
    sent: PLACING * staged.length,
    answered: 0,
    queue: (workbook) => {
      for (const each of staged) placeOf(workbook, each).name = each.sheet.name;
      return () => [];
    },
  };
}

/** Loads what stands on a sheet, then writes it anew; from its emptying on it is marked as unfinished. */
function takeOver(staged: StagedSheet, read: WorkbookData, { calculatesAtOnce }: ListedWorkbook): Step<SheetData> {
  const { sheet, stage, replaced, tables, kept } = staged;
  const before = replaced && asRead(read.sheets, replaced);
  return {
    sent: sheetBytes(sheet) + PLACING,
    // When it is tried again, what it wrote may stand there already.
    answered: before === undefined ? 0 : Math.max(readAnswerBytes(before), describedAnswerBytes(sheet)),
    before: (workbook) => (before === undefined ? () => [] : askOvertaken(workbook, staged, before, calculatesAtOnce)),
    queue: (workbook) => {
      const worksheet = placeOf(workbook, staged);
      if (replaced !== undefined) markUnfinished(worksheet, stage, Object.keys(sheet.names));
      emptySheet(worksheet, staged, replaced);
      writeSheet(worksheet, sheet, { workbook, moves: IN_PLACE, tables, kept });
      return () => [];
    },
  };
}

/** A replaced sheet as it stands, when it is neither what was read, nor what an attempt before this one left or wrote. */
function askOvertaken({ worksheets }: Excel.Workbook, { sheet, replaced }: StagedSheet, before: SheetData, calculated: boolean): () => SheetData[] {
  const worksheet = worksheets.getItem(replaced?.copy ?? replaced?.id ?? '');
  const unfinished = askUnfinished(worksheet);
  const standing = askStanding(worksheet, before);
  return () => {
    const now = standing();
    const isOurs = unfinished() || holdsTheSame(now.sheet, before) || firstDifference(sheet, now.grid, calculated) === undefined;
    return isOurs ? [] : [now.sheet];
  };
}

/** Charts that an attempt before this one drew go first: its sheet may have been emptied by another request than this. */
function drawOne(staged: StagedSheet): Step<never> {
  const { sheet, tables, kept } = staged;
  return {
    sent: chartBytes(sheet),
    answered: 0,
    queue: (workbook) => {
      const worksheet = placeOf(workbook, staged);
      for (const chart of sheet.charts) worksheet.charts.getItemOrNullObject(chartName(chart)).delete();
      writeCharts(worksheet, sheet, { workbook, moves: IN_PLACE, tables, kept });
      return () => [];
    },
  };
}

/** Marks replaced sheets as whole, takes out their copies, keeps our text with the workbook, and shows what was shown before. */
function finish(listed: ListedWorkbook, staged: readonly StagedSheet[], keep: string | null): Step<never> {
  return {
    sent: PLACING * staged.length + (keep?.length ?? 0),
    answered: 0,
    queue: (workbook) => {
      for (const each of staged) {
        const worksheet = placeOf(workbook, each);
        if (each.replaced !== undefined) {
          markFinished(worksheet, Object.keys(each.sheet.names));
          writeNames(worksheet, each.sheet);
          for (const copy of [each.id, each.replaced.copy]) if (copy !== undefined) workbook.worksheets.getItemOrNullObject(copy).delete();
        }
        worksheet.visibility = each.sheet.visibility === 'visible' ? 'Visible' : 'Hidden';
      }
      if (keep !== null) keepSettings(workbook, keep);
      restoreView(workbook, listed);
      return () => [];
    },
  };
}

/** Whether any copy of a replaced sheet is still there: they go last. */
function lookForCopies(staged: readonly StagedSheet[]): Step<boolean> {
  return {
    sent: PLACING * staged.length,
    answered: 0,
    queue: ({ worksheets }) => {
      const copies = staged.filter(({ replaced }) => replaced !== undefined).map(({ id }) => worksheets.getItemOrNullObject(id).load('id'));
      return () => [copies.some((copy) => !copy.isNullObject)];
    },
  };
}

function restoreView({ worksheets }: Excel.Workbook, { active, selection }: ListedWorkbook): void {
  const shown = worksheets.getItem(active);
  shown.activate();
  // Several areas cannot be selected; nothing here changes what is selected on a sheet, so they still are.
  if (!selection.includes(',')) shown.getRange(selection).select();
}
