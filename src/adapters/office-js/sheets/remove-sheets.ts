import { sameSheetName } from '../../../workbook/sheet-name';
import type { ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';

/**
 * Takes sheets out, given by their names: one round trip. What is shown and selected stays so, unless it goes. Problems, all
 * before anything is taken out: `structure-protected`, `sheet-gone`, which names the sheet, `no-visible-sheet` when none
 * would be left; and those of the round trip.
 */
export async function removeSheets(ask: RoundTrip, listed: ListedWorkbook, names: readonly string[]): Promise<OfficeResult<null>> {
  if (listed.structureProtected) return problem('structure-protected');
  const found = names.map((name) => ({ name, sheet: listed.sheets.find((sheet) => sameSheetName(sheet.name, name)) }));
  const gone = found.find(({ sheet }) => sheet === undefined);
  if (gone !== undefined) return problem('sheet-gone', gone.name);
  const leaving = new Set(found.flatMap(({ sheet }) => sheet ?? []));
  if (!listed.sheets.some((sheet) => sheet.visibility === 'visible' && !leaving.has(sheet))) return problem('no-visible-sheet');
  return ask(({ workbook: { worksheets } }) => {
    for (const { id } of leaving) worksheets.getItem(id).load('name');
    for (const { id, visibility } of leaving) {
      const worksheet = worksheets.getItem(id);
      // Excel does not delete what only a program can show.
      if (visibility === 'very-hidden') worksheet.visibility = 'Hidden';
      worksheet.delete();
    }
    return () => null;
  });
}
