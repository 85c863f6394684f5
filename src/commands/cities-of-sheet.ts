import type { OpenWorkbook } from '../excel/open-workbook';
import { cityKey, sameCity } from '../report/city-key';
import { resultSheets } from '../report/scored-copy';
import type { ScoredCity } from '../report/scored-city';
import type { HostProblem } from '../taskpane/workbook-host';

/**
 * The city whose assessment, or result, is on the sheet that is shown; the only one of the workbook whatever is shown.
 * A problem when there is none, or several and the sheet is of none of them.
 */
export function citiesOfSheet({ listed, data, assessed: { cities, refused } }: OpenWorkbook): readonly ScoredCity[] | HostProblem {
  const shown = listed.sheets.find(({ id }) => id === listed.active)?.name ?? '';
  const ofSheet = cities.filter(({ assessment }) => assessment.sheet === shown);
  if (ofSheet.length > 0) return ofSheet;
  const result = resultSheets(data).find(({ sheet }) => sheet.name === shown);
  const ofResult = result === undefined ? [] : cities.filter(({ assessment }) => sameCity(cityKey(assessment), result.owner.city));
  if (ofResult.length > 0) return ofResult;
  if (cities.length === 1) return cities;
  const other = refused.find(({ sheet }) => sheet === shown) ?? refused[0];
  if (cities.length === 0 && other !== undefined) return { code: 'other-model', part: other.sheet, seen: other.model, details: '' };
  return { code: cities.length === 0 ? 'no-assessment' : 'not-this-sheet', part: shown, seen: '', details: '' };
}
