import type { ComparisonTexts } from '../../locales/comparison-messages';
import { ownedSheets } from '../../workbook/owned-sheet';
import type { SheetData } from '../../workbook/sheet-data';
import { freeSheetName } from '../../workbook/sheet-name';
import type { OwnedPlace } from '../result-sheet';

/** The sheets of a comparison, in the order of their tabs, with the role that the mark of each says. */
const ROLES = {
  comparison: 'comparison',
  distribution: 'comparison-distribution',
  criteria: 'comparison-criteria',
  competencies: 'comparison-competencies',
  'not-scored': 'comparison-not-scored',
} as const;
export type ComparisonSheet = keyof typeof ROLES;

export type ComparisonPlaces = Readonly<Record<ComparisonSheet, OwnedPlace>>;

/** Finds a sheet for each part of a comparison: the one of an earlier comparison, or a new one. A person's sheet is never touched. */
export function placeComparison(sheets: readonly SheetData[], { titles }: ComparisonTexts): ComparisonPlaces {
  const owned = ownedSheets(sheets);
  const names = sheets.map(({ name }) => name);
  const place = (sheet: ComparisonSheet): OwnedPlace => {
    const role = ROLES[sheet];
    const earlier = owned.find(({ owner }) => owner.role === role)?.sheet.name;
    if (earlier !== undefined) return { role, city: '', name: earlier, replaces: earlier };
    return { role, city: '', name: freeSheetName(titles[sheet], names), replaces: null };
  };
  return { comparison: place('comparison'), distribution: place('distribution'), criteria: place('criteria'), competencies: place('competencies'), 'not-scored': place('not-scored') };
}

/** The names of the sheets of an earlier comparison; none in a workbook that holds no comparison of ours. */
export function earlierComparison(sheets: readonly SheetData[]): readonly string[] {
  const roles: readonly string[] = Object.values(ROLES);
  return ownedSheets(sheets).flatMap(({ owner, sheet }) => (roles.includes(owner.role) ? [sheet.name] : []));
}
