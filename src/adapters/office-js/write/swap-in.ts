import type { ListedWorkbook } from '../listed-workbook';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import { emptySheet } from './empty-sheet';
import type { PlannedSheet } from './planned-sheet';
import type { SheetMoves } from './sheet-moves';
import { writeCharts } from './write-charts';
import { writeSheet } from './write-sheet';

/** Where nothing is staged any more. */
const IN_PLACE: SheetMoves = new Map();

/**
 * Puts staged sheets in their places, in one round trip that may be repeated. New sheets get their names. Sheets whose
 * content is replaced stay, so that what points at them still does: they are emptied and written, and their staged copies
 * go; new sheets are then written again too, as their formulas pointed at those copies. What was shown and selected
 * before is so again.
 */
export function swapIn(ask: RoundTrip, listed: ListedWorkbook, planned: readonly PlannedSheet[], ids: readonly string[]): Promise<OfficeResult<null>> {
  return ask(({ workbook }) => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const places = planned.map((plan, index) => ({ plan, ...placeOf(workbook, plan, ids[index] ?? plan.stage) }));
    if (planned.some(({ replaced }) => replaced !== undefined)) {
      for (const { plan, worksheet } of places) emptySheet(worksheet, plan, plan.replaced);
      for (const { plan, worksheet } of places) writeSheet(worksheet, plan.sheet, { workbook, moves: IN_PLACE, tables: plan.tables });
      for (const { plan, worksheet } of places) writeCharts(worksheet, plan.sheet, { workbook, moves: IN_PLACE, tables: plan.tables });
    }
    for (const { plan, worksheet } of places) worksheet.visibility = plan.sheet.visibility === 'visible' ? 'Visible' : 'Hidden';
    restoreView(workbook, listed);
    return () => null;
  });
}

function placeOf({ worksheets }: Excel.Workbook, { sheet, replaced }: PlannedSheet, stagedId: string): { readonly worksheet: Excel.Worksheet } {
  if (replaced === undefined) {
    const worksheet = worksheets.getItem(stagedId);
    worksheet.name = sheet.name;
    return { worksheet };
  }
  worksheets.getItemOrNullObject(stagedId).delete();
  const worksheet = worksheets.getItem(replaced.id);
  worksheet.name = sheet.name;
  return { worksheet };
}

function restoreView({ worksheets }: Excel.Workbook, { active, selection }: ListedWorkbook): void {
  const shown = worksheets.getItem(active);
  shown.activate();
  // Several areas cannot be selected; nothing here changes what is selected on a sheet, so they still are.
  if (!selection.includes(',')) shown.getRange(selection).select();
}
