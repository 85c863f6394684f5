import type { MaturityLevel } from '../model/maturity-model';
import type { DimensionProfile, Interval, OverallProfile } from './city-profile';

/**
 * The city as a whole: level and upper level are the minimum over its dimensions, the index their mean, completeness
 * the answered part of all scored criteria. With *results as outcome* the levels leave R out; nothing else changes
 * (our design).
 */
export function overallProfile(dimensions: readonly DimensionProfile[], resultsAsOutcome: boolean): OverallProfile {
  const entering = dimensions.filter((profile) => entersOverallLevel(profile, resultsAsOutcome));
  const level = lowestLevel(entering.map((profile) => profile.level));
  const upperLevel = lowestLevel(entering.map((profile) => profile.upperLevel));
  return {
    level,
    upperLevel,
    provisional: level === null ? null : level !== upperLevel,
    index: meanInterval(dimensions.map(({ index }) => index)),
    completeness: sum(dimensions.map(({ answered }) => answered)) / sum(dimensions.map(({ total }) => total)),
  };
}

/** Whether a dimension counts for the overall level: R does not where results are an outcome (our design). */
export function entersOverallLevel({ dimension }: Pick<DimensionProfile, 'dimension'>, resultsAsOutcome: boolean): boolean {
  return !(resultsAsOutcome && dimension === 'R');
}

/** The lowest of some levels (a chain is as strong as its weakest link: our design); null when the city is not assessed. */
export function lowestLevel(levels: readonly (MaturityLevel | null)[]): MaturityLevel | null {
  let lowest: MaturityLevel = 5;
  for (const level of levels) {
    if (level === null) return null;
    if (level < lowest) lowest = level;
  }
  return lowest;
}

function meanInterval(intervals: readonly (Interval | null)[]): Interval | null {
  const known = intervals.filter((interval) => interval !== null);
  if (known.length < intervals.length) return null;
  return [sum(known.map(([low]) => low)) / known.length, sum(known.map(([, high]) => high)) / known.length];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
