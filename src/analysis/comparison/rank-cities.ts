import type { Interval } from '../../scoring/city-profile';
import type { ComparedCity } from './compared-city';

/** A city in its place. */
export interface RankedCity {
  /** Cities of the same level and index share a rank, and the next one counts them all (1, 2, 2, 4); null when not assessed. */
  readonly rank: number | null;
  /** Whether another city has the same rank. */
  readonly tied: boolean;
  readonly city: ComparedCity;
}

/** Indexes equal to this many digits are equal: what lies beyond is noise of binary arithmetic. */
const INDEX_DIGITS = 12;

/**
 * Cities from the highest level to the lowest, then from the highest index, then by code; cities that are not assessed
 * come last, and so does an index or code that is not there. What is left is put in order by name, file and sheet, so that
 * the order in which cities come in makes no difference (our design).
 */
export function rankCities(cities: readonly ComparedCity[]): RankedCity[] {
  const sorted = cities.toSorted((a, b) => compareResults(a, b) || compareNames(a, b));
  const ranked: RankedCity[] = [];
  let rank = 0;
  for (const [place, city] of sorted.entries()) {
    const sharesWith = (other: ComparedCity | undefined) => other !== undefined && compareResults(city, other) === 0;
    if (!sharesWith(sorted[place - 1])) rank = place + 1;
    const isAssessed = city.level !== null;
    ranked.push({ rank: isAssessed ? rank : null, tied: isAssessed && (sharesWith(sorted[place - 1]) || sharesWith(sorted[place + 1])), city });
  }
  return ranked;
}

/** Below 0 when the first city comes before the second by what it has reached; 0 when they share a rank. */
function compareResults(a: ComparedCity, b: ComparedCity): number {
  return (b.level ?? -1) - (a.level ?? -1) || indexOf(b.index) - indexOf(a.index);
}

function indexOf(index: Interval | null): number {
  return index === null ? -1 : Number(index[0].toPrecision(INDEX_DIGITS));
}

function compareNames(a: ComparedCity, b: ComparedCity): number {
  for (const key of ['code', 'name', 'file', 'sheet'] as const) {
    const difference = compareTexts(a[key], b[key]);
    if (difference !== 0) return difference;
  }
  return compareTexts(JSON.stringify(a), JSON.stringify(b));
}

/** By the codes of their characters, whatever the language of the machine. */
function compareTexts(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
