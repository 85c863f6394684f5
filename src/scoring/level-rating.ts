import { isAtLeast } from '../model/rating';
import type { Rating } from '../model/rating';
import { countedRating } from './answered-criterion';
import type { BlankAs } from './answered-criterion';
import type { DimensionAnswers } from './dimension-answers';

/**
 * What each level of a dimension, 1 to 5, is rated: the lowest rating among its applicable scored criteria, null when
 * none applies. One failed criterion thus fails the level, which a mean would hide (as C2M2 does).
 * A level without scored criteria in the model (M1) is rated F as soon as any criterion of the dimension, diagnostics
 * included, is rated, or at the high end blank; else N (our design).
 */
export function levelRatings({ criteria, levels }: DimensionAnswers, blankAs: BlankAs): (Rating | null)[] {
  const entered = criteria.some(({ given }) => {
    const { kind } = given.answer;
    return kind === 'rated' || (kind === 'not-rated' && blankAs === 'F');
  });
  return levels.map(({ scored }) => {
    if (scored.length === 0) return entered ? 'F' : 'N';
    return scored.reduce<Rating | null>((lowest, { given }) => {
      const rating = countedRating(given.answer, blankAs);
      return rating === null || (lowest !== null && isAtLeast(rating, lowest)) ? lowest : rating;
    }, null);
  });
}
