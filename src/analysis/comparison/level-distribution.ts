import { MATURITY_LEVELS, type DimensionId, type MaturityLevel } from '../../model/maturity-model';
import type { Interval } from '../../scoring/city-profile';
import { isComparable, type ComparedCity } from './compared-city';
import { quartiles, type Quartiles } from './quartiles';

/** How levels and indexes are spread over some cities. */
export interface LevelDistribution {
  /** Cities that count: assessed, and comparable. */
  readonly n: number;
  /** How many of them are at levels 0 to 5. */
  readonly levels: readonly number[];
  /** Of the index; null where no city has one. */
  readonly index: Quartiles | null;
  /** Cities that do not count. */
  readonly notAssessed: number;
  readonly notComparable: number;
}

/** What a distribution is about: the city as a whole, or a dimension. */
export type Subject = DimensionId | 'overall';

/** Blanks taken as N, or as F. */
export type End = 'low' | 'high';

/** The result of a city in what a distribution is about. */
interface Result {
  readonly level: MaturityLevel | null;
  readonly upperLevel: MaturityLevel | null;
  readonly index: Interval | null;
  readonly comparable: boolean;
}

/**
 * Levels and indexes of some cities. Cities that are not assessed, and those that are not comparable in what it is about,
 * are counted apart (our design).
 */
export function levelDistribution(cities: readonly ComparedCity[], subject: Subject, end: End = 'low'): LevelDistribution {
  const levels = MATURITY_LEVELS.map(() => 0);
  const indexes: number[] = [];
  let [n, notAssessed, notComparable] = [0, 0, 0];
  for (const city of cities) {
    const { level, upperLevel, index, comparable } = resultIn(city, subject);
    const shown = end === 'low' ? level : upperLevel;
    if (shown === null) notAssessed += 1;
    else if (!comparable) notComparable += 1;
    else {
      n += 1;
      levels[shown] = (levels[shown] ?? 0) + 1;
      if (index !== null) indexes.push(index[end === 'low' ? 0 : 1]);
    }
  }
  return { n, levels, index: quartiles(indexes), notAssessed, notComparable };
}

function resultIn(city: ComparedCity, subject: Subject): Result {
  if (subject === 'overall') return { level: city.level, upperLevel: city.upperLevel, index: city.index, comparable: isComparable(city) };
  const found = city.dimensions.find(({ dimension }) => dimension === subject);
  return found === undefined ? { level: null, upperLevel: null, index: null, comparable: false } : { ...found, comparable: found.notComparable === null };
}
