import type { Language } from '../model/language';
import type { WorkbookData } from '../workbook/sheet-data';
import type { SheetDescription, WorkbookDescription } from '../workbook/workbook-description';
import { competencySheet } from './competency-sheet';
import { criteriaSheet } from './criteria-sheet';
import { gapSheet } from './gap-sheet';
import { listsSheet } from './live/lists-sheet';
import { methodSheet } from './method-sheet';
import { planResults, type PlannedCity } from './plan-results';
import type { ScoredCity } from './scored-city';
import { summarySheet } from './summary-sheet';

export interface DescribedResults {
  /** The sheets of each city, in the order of the cities. */
  readonly byCity: readonly (readonly SheetDescription[])[];
  /** The sheets of all of them. */
  readonly workbook: WorkbookDescription;
}

/** Describes the result sheets of the cities of one workbook; all as in `planResults`. */
export function describeResults(cities: readonly ScoredCity[], workbook: WorkbookData, previous: WorkbookData | null, language: Language | null): DescribedResults {
  return describePlanned(planResults(cities, workbook, previous, language), workbook);
}

/** Describes the result sheets that were planned for this workbook. */
export function describePlanned(planned: readonly PlannedCity[], workbook: WorkbookData): DescribedResults {
  const byCity = planned.map((each) => citySheets(each, workbook));
  return { byCity, workbook: { sheets: byCity.flat() } };
}

function citySheets({ city, places, notes, mark, messages }: PlannedCity, { sheets }: WorkbookData): SheetDescription[] {
  const assessed = sheets.find(({ name }) => name === city.assessment.sheet);
  if (assessed === undefined) return [];
  const lists = listsSheet(city, assessed, places.lists, messages);
  return [
    summarySheet(city, lists, places, messages),
    gapSheet(city, lists, places.gaps, notes, messages),
    criteriaSheet(city, lists, places.criteria, messages),
    competencySheet(city, lists, places.competencies, messages),
    methodSheet(city, places.method, mark, messages),
    lists.sheet,
  ];
}
