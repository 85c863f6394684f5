import type { ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import { cellGrid, GRID_PROPERTIES } from '../read/cell-grid';
import type { RoundTrip } from '../round-trip';
import type { PlannedSheet } from './planned-sheet';
import type { SheetMoves } from './sheet-moves';
import { isLeftBehind } from './stage-name';
import { firstDifference } from './verify-sheet';
import { writeCharts } from './write-charts';
import { writeSheet } from './write-sheet';

/**
 * Writes all sheets under their temporary names, reads them back in the same round trip, and compares. Sweeps what an
 * older run left behind. Gives the ids of the staged sheets. Problems: those of the round trip, `not-as-written`.
 */
export async function stageSheets(ask: RoundTrip, listed: ListedWorkbook, planned: readonly PlannedSheet[], now: number): Promise<OfficeResult<readonly string[]>> {
  const moves: SheetMoves = new Map(planned.map(({ sheet, stage }) => [sheet.name.toLowerCase(), stage]));
  const staged = await ask(({ workbook }) => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { id } of listed.sheets.filter(({ name }) => isLeftBehind(name, now))) workbook.worksheets.getItemOrNullObject(id).delete();
    // All of them first: formulas may refer to any.
    const made = planned.map((plan) => ({ plan, worksheet: workbook.worksheets.add(plan.stage), placing: { workbook, moves, tables: plan.stagedTables } }));
    for (const { plan, worksheet, placing } of made) writeSheet(worksheet, plan.sheet, placing);
    for (const { plan, worksheet, placing } of made) writeCharts(worksheet, plan.sheet, placing);
    const read = made.map(({ plan, worksheet }) => ({ plan, worksheet: worksheet.load('id'), used: worksheet.getUsedRangeOrNullObject(true).load(GRID_PROPERTIES) }));
    return () => read.map(({ plan, worksheet, used }) => ({ plan, id: worksheet.id, grid: used.isNullObject ? undefined : cellGrid(used) }));
  });
  if (!staged.ok) return staged;
  for (const { plan, grid } of staged.value) {
    const difference = firstDifference(plan.sheet, grid, listed.calculatesAtOnce);
    if (difference !== undefined) return problem('not-as-written', difference);
  }
  return { ok: true, value: staged.value.map(({ id }) => id) };
}
