import { isComparable, readyCompetencies, type ComparedCity } from '../../analysis/comparison/compared-city';
import { populationBand } from '../../analysis/comparison/population-band';
import { rankCities, type RankedCity } from '../../analysis/comparison/rank-cities';
import { comparisonMessagesFor } from '../../locales/comparison-messages';
import type { Messages } from '../../locales/messages';
import { rounded, roundedEnds } from '../rounded';
import type { ComparisonJob } from './comparison-view';
import { reasonAndRemedy, sortNotScored, type NotScored } from './not-scored';

export const COMPARISON_SCHEMA_VERSION = 1;

/**
 * A comparison as NDJSON, after `comparison.schema.json`: a line a city, in the order of their ranks, then a line for each
 * file or sheet that has no result. Each line ends with a line feed; numbers are rounded half-up to six decimals.
 * @param messages language of reasons and remedies
 */
export function* comparisonJson(cities: readonly ComparedCity[], notScored: readonly NotScored[], job: ComparisonJob, messages: Messages): Generator<string> {
  const texts = comparisonMessagesFor(messages.language);
  for (const ranked of rankCities(cities)) yield `${JSON.stringify(cityLine(ranked, job))}\n`;
  for (const each of sortNotScored(notScored)) yield `${JSON.stringify({ kind: 'not-scored', schemaVersion: COMPARISON_SCHEMA_VERSION, file: each.file, sheet: each.sheet, code: each.code, ...reasonAndRemedy(each, messages, texts) })}\n`;
}

function cityLine({ rank, tied, city }: RankedCity, { model, modelHash, tool, date }: ComparisonJob) {
  return {
    kind: 'city',
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    tool: `smart-city-maturity ${tool}`,
    model: { id: model.id, version: model.version, hash: modelHash },
    date,
    source: { file: city.file, sheet: city.sheet },
    copy: city.copy,
    city: { name: city.name, code: city.code, population: city.population, band: populationBand(city.population) },
    settings: { strict: city.strict, resultsAsOutcome: city.resultsAsOutcome },
    fingerprint: city.fingerprint,
    rank,
    tied,
    overall: { level: city.level, upperLevel: city.upperLevel, provisional: city.level === null ? null : city.level !== city.upperLevel, index: roundedEnds(city.index), completeness: rounded(city.completeness), comparable: isComparable(city) },
    dimensions: city.dimensions.map(({ dimension, level, upperLevel, index, notComparable }) => ({ id: dimension, level, upperLevel, index: roundedEnds(index), comparable: notComparable === null, notComparable })),
    gapsByTier: city.gapsByTier,
    blocking: city.blocking,
    ratings: Object.fromEntries(model.criteria.map(({ id }, position) => [id, ratingOf(city, position)])),
    competenciesReady: readyCompetencies(city),
    competencies: model.competencies.map(({ id }, position) => ({ id, readyFor: Number(city.readyFor.charAt(position)), capability: capabilityOf(city, position) })),
    findings: city.findings,
  };
}

/** The letter of a rating, 'NA', or null when the criterion is not rated. */
export function ratingOf({ ratings }: ComparedCity, position: number): string | null {
  const sign = ratings.charAt(position);
  if (sign === 'x') return 'NA';
  return sign === '-' ? null : sign;
}

/** Null when it is not known. */
export function capabilityOf({ capabilities }: ComparedCity, position: number): number | null {
  const sign = capabilities.charAt(position);
  return sign === '-' ? null : Number(sign);
}
