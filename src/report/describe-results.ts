import type { Finding } from '../assessment/finding';
import { finding } from '../assessment/finding';
import { messagesFor } from '../locales/messages';
import type { Language } from '../model/language';
import { ownedSheets } from '../workbook/owned-sheet';
import type { WorkbookData } from '../workbook/sheet-data';
import type { SheetDescription, WorkbookDescription } from '../workbook/workbook-description';
import { NO_NOTES, readAnalystNotes, type AnalystNotes } from './analyst-notes';
import { cityKey } from './city-key';
import { competencySheet } from './competency-sheet';
import { contentDigest } from './content-digest';
import { criteriaSheet } from './criteria-sheet';
import { gapSheet } from './gap-sheet';
import { methodSheet } from './method-sheet';
import { earlierSheet, placeSheets } from './place-sheets';
import type { ScoredCity } from './scored-city';
import { summarySheet } from './summary-sheet';

export interface DescribedResults {
  /** The cities with the findings that writing them gave. */
  readonly cities: readonly ScoredCity[];
  readonly workbook: WorkbookDescription;
}

/**
 * Describes the result sheets of the cities of one workbook.
 * @param workbook the workbook that they will be added to
 * @param previous the workbook whose analyst's columns are carried over: an earlier scored copy, or the workbook itself
 * @param language language of the sheets; null takes that of each assessment
 */
export function describeResults(cities: readonly ScoredCity[], workbook: WorkbookData, previous: WorkbookData | null, language: Language | null): DescribedResults {
  const [first] = cities;
  const places = placeSheets(
    workbook.sheets,
    cities.map(({ assessment }) => ({ key: cityKey(assessment), name: assessment.city.name })),
    messagesFor(language ?? first?.assessment.language ?? 'en'),
  );
  const digest = contentDigest(workbook);
  const complete = cities.map((city) => {
    const notes = notesOn(city, previous, cities.filter((other) => other !== city));
    return { city: { ...city, findings: [...city.findings, ...places.findings, ...orphanedNotes(city, notes)] }, notes };
  });
  const sheets = complete.flatMap(({ city, notes }, index): SheetDescription[] => {
    const place = places.cities[index];
    if (place === undefined) return [];
    const messages = messagesFor(language ?? city.assessment.language);
    return [
      summarySheet(city, place.summary, messages),
      gapSheet(city, place.gaps, notes, messages),
      criteriaSheet(city, place.criteria, messages),
      competencySheet(city, place.competencies, messages),
      methodSheet(city, place.method, digest, messages),
    ];
  });
  return { cities: complete.map(({ city }) => city), workbook: { sheets } };
}

function notesOn(city: ScoredCity, previous: WorkbookData | null, others: readonly ScoredCity[]): AnalystNotes {
  const otherKeys = others.map(({ assessment }) => cityKey(assessment));
  const own = earlierSheet(ownedSheets(previous?.sheets ?? []), cityKey(city.assessment), 'gaps', otherKeys);
  return own === undefined ? NO_NOTES : readAnalystNotes(own.sheet, city.model.criteria.map(({ id }) => id));
}

function orphanedNotes({ model }: ScoredCity, { byCriterion }: AnalystNotes): Finding[] {
  const known = new Set(model.criteria.map(({ id }) => id));
  const ids = [...byCriterion.keys()].filter((id) => !known.has(id));
  return ids.length === 0 ? [] : [finding('analyst-text-without-row', null, null, { ids })];
}
