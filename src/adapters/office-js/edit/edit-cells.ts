import { cellAddress, isInGrid, qualifiedAddress } from '../../../workbook/a1-address';
import type { CellEdit } from '../../../workbook/cell-edit';
import { sameSheetName } from '../../../workbook/sheet-name';
import type { ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import { cellGrid, GRID_PROPERTIES } from '../read/cell-grid';
import type { RoundTrip } from '../round-trip';
import { entered, holds } from './entered-cell';
import { lockedSheet } from './locked-sheet';
import type { PlacedEdit } from './placed-edit';

/**
 * Enters cells, of several for one cell the last: text stays text, whatever it looks like. One round trip; one more when a
 * sheet was listed as protected, since locked cells there are told before anything is entered. Nothing else is touched:
 * neither formats nor validations nor neighbours. Problems: those of the round trips; `sheet-gone`, `no-such-cell` and
 * `sheet-protected`, which name the sheet, with nothing entered; `half-written`, which names a sheet that was protected meanwhile, when cells before
 * the locked one were entered; and `not-as-written`, which names the cell.
 */
export async function editCells(ask: RoundTrip, listed: ListedWorkbook, edits: readonly CellEdit[]): Promise<OfficeResult<null>> {
  const placed = place(listed, edits);
  if (!placed.ok) return placed;
  if (placed.value.length === 0) return { ok: true, value: null };
  if (placed.value.some((edit) => edit.listed.isProtected)) {
    const locked = await lockedSheet(ask, placed.value);
    if (!locked.ok) return locked;
    if (locked.value !== undefined) return problem('sheet-protected', locked.value.sheet);
  }
  const grids = await enter(ask, placed.value);
  if (!grids.ok) return grids.problem.code === 'access-denied' ? refused(ask, placed.value, grids) : grids;
  const wrong = placed.value.find(({ value }, index) => {
    const grid = grids.value[index];
    return grid === undefined || !holds(value, grid);
  });
  return wrong === undefined ? { ok: true, value: null } : problem('not-as-written', qualifiedAddress(wrong.sheet, cellAddress(wrong)));
}

function place({ sheets }: ListedWorkbook, edits: readonly CellEdit[]): OfficeResult<PlacedEdit[]> {
  const placed = new Map<string, PlacedEdit>();
  for (const edit of edits) {
    const listed = sheets.find(({ name }) => sameSheetName(name, edit.sheet));
    if (listed === undefined) return problem('sheet-gone', edit.sheet);
    if (!isInGrid(edit)) return problem('no-such-cell', edit.sheet);
    placed.set(`${listed.id} ${cellAddress(edit)}`, { ...edit, listed });
  }
  return { ok: true, value: [...placed.values()] };
}

function enter(ask: RoundTrip, edits: readonly PlacedEdit[]) {
  return ask(({ workbook: { worksheets } }) => {
    // A sheet that is gone ends the request here, before anything is entered.
    for (const id of new Set(edits.map(({ listed }) => listed.id))) worksheets.getItem(id).load('name');
    const cells = edits.map(({ listed, value, ...at }) => {
      const cell = worksheets.getItem(listed.id).getRange(cellAddress(at));
      cell.formulas = [[entered(value)]];
      return cell;
    });
    for (const cell of cells) cell.load(GRID_PROPERTIES);
    return () => cells.map(cellGrid);
  });
}

/** Excel refused a cell on a sheet that was not protected when it was listed. */
async function refused(ask: RoundTrip, edits: readonly PlacedEdit[], failed: OfficeResult<never>): Promise<OfficeResult<null>> {
  const locked = await lockedSheet(ask, edits);
  if (!locked.ok || locked.value === undefined) return failed;
  return problem(edits[0] === locked.value ? 'sheet-protected' : 'half-written', locked.value.sheet);
}
