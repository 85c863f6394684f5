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
import { answersDigest, contentDigest, readResultMark, scoredAsDigest, type ResultMark } from './result-mark';
import { resultSheets } from './scored-copy';
import { criteriaSheet } from './criteria-sheet';
import { gapSheet } from './gap-sheet';
import { listsSheet } from './live/lists-sheet';
import { methodSheet } from './method-sheet';
import { earlierSheet, placeSheets, type PlacedSheet, type SheetPlaces } from './place-sheets';
import type { ScoredCity } from './scored-city';
import { summarySheet } from './summary-sheet';

export interface DescribedResults {
  /** The cities with the findings that writing them gave. */
  readonly cities: readonly ScoredCity[];
  /** The sheets of each city, in the order of the cities. */
  readonly byCity: readonly (readonly SheetDescription[])[];
  /** The sheets of all of them. */
  readonly workbook: WorkbookDescription;
}

/**
 * Describes the result sheets of the cities of one workbook.
 * @param workbook the workbook that they will be added to
 * @param previous the workbook whose analyst's columns are carried over: an earlier scored copy, or the workbook itself
 * @param language language of the sheets; null takes that of each assessment
 */
export function describeResults(cities: readonly ScoredCity[], workbook: WorkbookData, previous: WorkbookData | null, language: Language | null): DescribedResults {
  const messagesOf = ({ assessment }: ScoredCity) => messagesFor(language ?? assessment.language);
  const places = placeSheets(
    workbook.sheets,
    cities.map((city) => ({ key: cityKey(city.assessment), name: city.assessment.city.name, texts: messagesOf(city).sheets })),
  );
  const content = contentDigest(workbook);
  const shared = [...places.findings, ...leftSheets(workbook, places.cities)];
  const complete = cities.map((city) => {
    const notes = notesOn(city, previous, cities.filter((other) => other !== city));
    return { city: { ...city, findings: [...city.findings, ...shared, ...noteFindings(city, notes)] }, notes };
  });
  const byCity = complete.map(({ city, notes }, index): SheetDescription[] => {
    const place = places.cities[index];
    if (place === undefined) return [];
    const messages = messagesOf(city);
    const assessed = workbook.sheets.find(({ name }) => name === city.assessment.sheet);
    if (assessed === undefined) return [];
    const lists = listsSheet(city, assessed, place.lists, messages);
    const { tool, date, modelHash, file } = city.provenance;
    const source = earlierMark(workbook, place.method) ?? { contentDigest: content, answersDigest: answersDigest(city.assessment), modelHash };
    const mark = { ...source, scoredAs: scoredAsDigest(city.fingerprint, tool, file, messages.language), date };
    return [
      summarySheet(city, lists, place, messages),
      gapSheet(city, lists, place.gaps, notes, messages),
      criteriaSheet(city, lists, place.criteria, messages),
      competencySheet(city, lists, place.competencies, messages),
      methodSheet(city, place.method, mark, messages),
      lists.sheet,
    ];
  });
  return { cities: complete.map(({ city }) => city), byCity, workbook: { sheets: byCity.flat() } };
}

function notesOn(city: ScoredCity, previous: WorkbookData | null, others: readonly ScoredCity[]): AnalystNotes {
  const otherKeys = others.map(({ assessment }) => cityKey(assessment));
  const own = earlierSheet(ownedSheets(previous?.sheets ?? []), cityKey(city.assessment), 'gaps', otherKeys);
  return own === undefined ? NO_NOTES : readAnalystNotes(own.sheet, city.model.criteria.map(({ id }) => id));
}

function noteFindings({ model }: ScoredCity, { byCriterion, formulas }: AnalystNotes): Finding[] {
  const known = new Set(model.criteria.map(({ id }) => id));
  const ids = [...byCriterion.keys()].filter((id) => !known.has(id));
  return [
    ...(ids.length === 0 ? [] : [finding('analyst-text-without-row', null, null, { ids })]),
    ...(formulas === 0 ? [] : [finding('analyst-formulas-as-values', null, null, { count: formulas })]),
  ];
}

/** What a copy that is scored again in place was first made from: what people did since then stays theirs. */
function earlierMark({ sheets }: WorkbookData, { replaces }: PlacedSheet): ResultMark | undefined {
  const earlier = sheets.find(({ name }) => name === replaces);
  return earlier === undefined ? undefined : readResultMark(earlier);
}

/** Results of an earlier scoring whose assessment is gone from the workbook. */
function leftSheets(workbook: WorkbookData, places: SheetPlaces['cities']): Finding[] {
  const taken = new Set(places.flatMap((place) => Object.values(place).map(({ replaces }) => replaces)));
  const left = resultSheets(workbook).filter(({ sheet }) => !taken.has(sheet.name));
  return left.length === 0 ? [] : [finding('results-without-assessment', null, null, { seen: left.map(({ sheet }) => sheet.name).join(', ') })];
}
