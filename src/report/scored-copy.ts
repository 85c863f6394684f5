import { ownedSheets } from '../workbook/owned-sheet';
import type { WorkbookData } from '../workbook/sheet-data';
import { cityKey, sameCity } from './city-key';
import { RESULT_ROLES } from './place-sheets';
import type { ScoredCity } from './scored-city';

/** Whether a scored copy is about a city that is not among these: then it is not theirs to replace. */
export function ownedByOtherCities({ sheets }: WorkbookData, cities: readonly ScoredCity[]): boolean {
  const keys = cities.map(({ assessment }) => cityKey(assessment));
  return ownedSheets(sheets).some(({ owner }) => RESULT_ROLES.some((role) => role === owner.role) && !keys.some((key) => sameCity(key, owner.city)));
}
