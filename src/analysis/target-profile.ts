import { LEVELS } from '../model/maturity-model';
import type { DimensionId, Level, MaturityLevel } from '../model/maturity-model';
import type { CityProfile, DimensionProfile } from '../scoring/city-profile';
import { lowestLevel } from '../scoring/overall-profile';
import type { ScoringSettings } from '../scoring/settings';

/** Where a city wants to get, and how much of the way is behind it. */
export interface TargetProfile {
  /** In the model's order. */
  readonly dimensions: readonly DimensionTarget[];
  /** The lowest of the targets. */
  readonly minimum: Level;
  /** Part of the way over all dimensions, 0 to 1. */
  readonly percentToTarget: number;
}

export interface DimensionTarget {
  readonly dimension: DimensionId;
  readonly target: Level;
  /** Part of the way, 0 to 1. */
  readonly percentToTarget: number;
}

const HIGHEST_LEVEL: Level = 5;

/**
 * The target of each dimension: the chosen one, else one level above the city's lowest dimension, but never below the
 * dimension's own level; 1 when the city is not assessed. Results as outcome makes no difference (our design, after
 * the target profiles of CMMI). Percent to target is 1 - sum of what is missing / sum of targets, as OWASP SAMM has it.
 */
export function targetProfile({ dimensions: profiles }: CityProfile, { target: chosen }: ScoringSettings): TargetProfile {
  const lowest = lowestLevel(profiles.map(({ level }) => level));
  const ways = profiles.map((profile): Way => {
    const target = chosen[profile.dimension] ?? defaultTarget(profile, lowest);
    return { dimension: profile.dimension, target, missing: Math.max(0, target - (profile.level ?? 0)) };
  });
  return {
    dimensions: ways.map((way) => ({ dimension: way.dimension, target: way.target, percentToTarget: percentToTarget([way]) })),
    minimum: ways.reduce<Level>((minimum, { target }) => (target < minimum ? target : minimum), HIGHEST_LEVEL),
    percentToTarget: percentToTarget(ways),
  };
}

/** The way of a dimension from 0 to its target, and the levels still missing. */
interface Way {
  readonly dimension: DimensionId;
  readonly target: Level;
  readonly missing: number;
}

function defaultTarget({ level: own }: DimensionProfile, lowest: MaturityLevel | null): Level {
  return LEVELS.find((level) => level > (lowest ?? 0) && level >= (own ?? 0)) ?? HIGHEST_LEVEL;
}

function percentToTarget(ways: readonly Way[]): number {
  const missing = ways.reduce((sum, way) => sum + way.missing, 0);
  const target = ways.reduce((sum, way) => sum + way.target, 0);
  return 1 - missing / target;
}
