import { isAtLeast } from '../model/rating';
import type { Rating } from '../model/rating';
import { countedRating } from './answered-criterion';
import type { LevelState } from './city-profile';
import type { DimensionAnswers } from './dimension-answers';
import { levelHolds } from './dimension-level';
import { requiredRating } from './required-rating';

const HIGHEST_LEVEL = 5;

/**
 * Whether each level of a dimension holds by itself, and the criteria that keep the dimension from it or, *strict*,
 * from the levels above it. Blanks count as N.
 * @param ratings of levels 1 to 5, blanks as N
 */
export function levelStates(answers: DimensionAnswers, ratings: readonly (Rating | null)[], strict: boolean): LevelState[] {
  return answers.levels.map(({ level, scored }) => {
    const rating = ratings[level - 1] ?? null;
    const required = requiredRating(level, HIGHEST_LEVEL, strict);
    const blocking = scored.filter(({ given }) => {
      const counted = countedRating(given.answer, 'N');
      return counted !== null && !isAtLeast(counted, required);
    });
    return {
      level,
      state: rating === null ? 'not-applicable' : levelHolds(rating) ? 'held' : 'not-held',
      blocking: blocking.map(({ criterion }) => criterion.id),
    };
  });
}
