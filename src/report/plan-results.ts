import { finding, type Finding } from '../assessment/finding';
import { messagesFor, type Messages } from '../locales/messages';
import type { Language } from '../model/language';
import { ownedSheets } from '../workbook/owned-sheet';
import type { WorkbookData } from '../workbook/sheet-data';
import { NO_NOTES, readAnalystNotes, type AnalystNotes } from './analyst-notes';
import { cityKey } from './city-key';
import { earlierSheet, placeSheets, type PlacedSheet, type ResultPlaces } from './place-sheets';
import { answersDigest, contentDigest, readResultMark, scoredAsDigest, type ResultMark } from './result-mark';
import { resultSheets } from './scored-copy';
import type { ScoredCity } from './scored-city';

/** What is decided of the result sheets of a city before any cell of them is described. */
export interface PlannedCity {
  /** The city with the findings that writing its results gives. */
  readonly city: ScoredCity;
  readonly places: ResultPlaces;
  /** What the analyst wrote on earlier results. */
  readonly notes: AnalystNotes;
  readonly mark: ResultMark;
  /** Words of the language of its sheets. */
  readonly messages: Messages;
}

/**
 * Plans the result sheets of the cities of one workbook: enough to know whether they stand somewhere already.
 * @param workbook the workbook that they will be added to
 * @param previous the workbook whose analyst's columns are carried over: an earlier scored copy, or the workbook itself
 * @param language language of the sheets; null takes that of each assessment
 */
export function planResults(cities: readonly ScoredCity[], workbook: WorkbookData, previous: WorkbookData | null, language: Language | null): PlannedCity[] {
  const messagesOf = ({ assessment }: ScoredCity) => messagesFor(language ?? assessment.language);
  const placed = placeSheets(
    workbook.sheets,
    cities.map((city) => ({ key: cityKey(city.assessment), name: city.assessment.city.name, texts: messagesOf(city).sheets })),
  );
  const content = contentDigest(workbook);
  const shared = [...placed.findings, ...leftSheets(workbook, placed.cities)];
  return cities.flatMap((city, index) => {
    const places = placed.cities[index];
    if (places === undefined) return [];
    const messages = messagesOf(city);
    const notes = notesOn(city, previous, cities.filter((other) => other !== city));
    const { tool, date, modelHash, file } = city.provenance;
    const source = earlierMark(workbook, places.method) ?? { contentDigest: content, answersDigest: answersDigest(city.assessment), modelHash };
    return {
      city: { ...city, findings: [...city.findings, ...shared, ...noteFindings(city, notes)] },
      places,
      notes,
      mark: { ...source, scoredAs: scoredAsDigest(city.fingerprint, tool, file, messages.language), date },
      messages,
    };
  });
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
function leftSheets(workbook: WorkbookData, places: readonly ResultPlaces[]): Finding[] {
  const taken = new Set(places.flatMap((place) => Object.values(place).map(({ replaces }) => replaces)));
  const left = resultSheets(workbook).filter(({ sheet }) => !taken.has(sheet.name));
  return left.length === 0 ? [] : [finding('results-without-assessment', null, null, { seen: left.map(({ sheet }) => sheet.name).join(', ') })];
}
