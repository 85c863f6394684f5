import { finding, type Finding } from '../assessment/finding';
import type { SheetTexts } from '../locales/en/sheets';
import { ownedSheets, type OwnedSheet } from '../workbook/owned-sheet';
import type { SheetData } from '../workbook/sheet-data';
import { freeSheetName, sameSheetName } from '../workbook/sheet-name';
import { sameCity, sameCityAndSheet } from './city-key';
import type { OwnedPlace } from './result-sheet';

/** The sheets written for each city, in the order of their tabs. */
export const RESULT_ROLES = ['summary', 'gaps', 'criteria', 'competencies', 'method', 'lists'] as const;
export type ResultRole = (typeof RESULT_ROLES)[number];

/** Where a sheet of ours about a city goes. */
export interface PlacedSheet extends OwnedPlace {
  readonly role: ResultRole;
}

export interface CityPlace {
  readonly key: string;
  /** As shown in the names of sheets. */
  readonly name: string;
  /** Words of the language of its sheets. */
  readonly texts: SheetTexts;
}

/** The sheets of one city. */
export type ResultPlaces = Readonly<Record<ResultRole, PlacedSheet>>;

export interface SheetPlaces {
  /** Sheets by city, in the order given, and by role. */
  readonly cities: readonly ResultPlaces[];
  readonly findings: readonly Finding[];
}

/**
 * Finds a sheet for each result: the one that an earlier scoring wrote for the same city, under the name it has now; or a
 * new one, with the city appended when the workbook holds several. A person's sheet is never touched, whatever its name.
 */
export function placeSheets(sheets: readonly SheetData[], cities: readonly CityPlace[]): SheetPlaces {
  const free = [...ownedSheets(sheets)];
  const names = sheets.map(({ name }) => name);
  const ours = new Set(free.map(({ sheet }) => sheet.name));
  const persons = names.filter((name) => !ours.has(name));
  const findings: Finding[] = [];
  const place = (city: CityPlace, role: ResultRole): PlacedSheet => {
    const claimed = earlierSheet(free, city.key, role, cities.filter((other) => other !== city).map(({ key }) => key));
    if (claimed !== undefined) {
      free.splice(free.indexOf(claimed), 1);
      return { role, city: city.key, name: claimed.sheet.name, replaces: claimed.sheet.name };
    }
    const wished = cities.length === 1 ? city.texts.titles[role] : `${city.texts.shortTitles[role]} - ${city.name}`;
    const clash = persons.find((name) => sameSheetName(name, wished));
    const name = freeSheetName(wished, names);
    if (clash !== undefined && role !== 'lists') findings.push(finding('sheet-name-taken', clash, null, { seen: clash, otherCell: name }));
    names.push(name);
    return { role, city: city.key, name, replaces: null };
  };
  const placed = cities.map((city) => ({
    summary: place(city, 'summary'),
    gaps: place(city, 'gaps'),
    criteria: place(city, 'criteria'),
    competencies: place(city, 'competencies'),
    method: place(city, 'method'),
    lists: place(city, 'lists'),
  }));
  return { cities: placed, findings };
}

/**
 * The sheet that an earlier scoring wrote: for the same sheet and city; for the same city, unless it is that of another
 * sheet; or the only one there can be.
 * @param others keys of the other cities of the workbook
 */
export function earlierSheet(owned: readonly OwnedSheet[], key: string, role: ResultRole, others: readonly string[]): OwnedSheet | undefined {
  const candidates = owned.filter(({ owner }) => owner.role === role);
  const unclaimed = candidates.filter(({ owner }) => !others.some((other) => sameCityAndSheet(owner.city, other)));
  return (
    candidates.find(({ owner }) => sameCityAndSheet(owner.city, key)) ??
    unclaimed.find(({ owner }) => sameCity(owner.city, key)) ??
    (others.length === 0 && candidates.length === 1 ? candidates[0] : undefined)
  );
}
