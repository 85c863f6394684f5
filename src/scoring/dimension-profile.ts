import type { DimensionProfile, Interval } from './city-profile';
import { completenessOf, isComparable } from './completeness';
import type { DimensionAnswers } from './dimension-answers';
import { dimensionIndex } from './dimension-index';
import { dimensionLevel } from './dimension-level';
import { levelRatings } from './level-rating';
import { levelStates } from './level-states';

/**
 * What the answers of one dimension are worth. Level and index are intervals: blanks as N, and as F (our design).
 * @param assessed false when the city is not assessed: its levels and indexes are then null
 */
export function dimensionProfile(answers: DimensionAnswers, strict: boolean, assessed: boolean): DimensionProfile {
  const low = levelRatings(answers, 'N');
  const high = levelRatings(answers, 'F');
  const level = assessed ? dimensionLevel(low, strict) : null;
  const upperLevel = assessed ? dimensionLevel(high, strict) : null;
  const completeness = completenessOf(answers);
  return {
    dimension: answers.dimension,
    level,
    upperLevel,
    provisional: assessed ? level !== upperLevel : null,
    index: assessed ? interval(dimensionIndex(answers, low, 'N'), dimensionIndex(answers, high, 'F')) : null,
    ...completeness,
    comparable: isComparable(answers, completeness),
    levels: levelStates(answers, low, strict),
  };
}

function interval(low: number | null, high: number | null): Interval | null {
  return low === null || high === null ? null : [low, high];
}
