import type { Level } from '../model/maturity-model';
import type { DimensionProfile, OverallProfile } from '../scoring/city-profile';
import { entersOverallLevel } from '../scoring/overall-profile';
import type { ScoringSettings } from '../scoring/settings';
import type { Tier } from './gap';

/**
 * What a gap holds back. It blocks next when it is of the level after the dimension's own or, *strict*, of any level
 * below that: tier 1 where that raises the city, tier 2 elsewhere; tier 3 is the rest (our design). A city that is not
 * assessed counts as 0.
 */
export function gapTier(level: Level, dimension: DimensionProfile, overall: OverallProfile, settings: ScoringSettings): Tier {
  const next = (dimension.level ?? 0) + 1;
  const blocksNext = level === next || (settings.strict && level < next);
  if (!blocksNext) return 3;
  const holdsCity = dimension.level === overall.level && entersOverallLevel(dimension, settings.resultsAsOutcome);
  return holdsCity ? 1 : 2;
}
