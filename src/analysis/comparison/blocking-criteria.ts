import type { Assessment } from '../../assessment/assessment';
import { LEVELS, type MaturityModel } from '../../model/maturity-model';
import { isAtLeast } from '../../model/rating';
import { answeredCriteria, countedRating } from '../../scoring/answered-criterion';
import type { CityProfile } from '../../scoring/city-profile';
import { requiredRating } from '../../scoring/required-rating';

/**
 * Ids, in the model's order, of the scored criteria that keep a dimension from the level after its own: of that level, or
 * *strict* of a lower one, and rated below what it requires; a blank counts as N. Unlike gaps they do not depend on a
 * target. None when the city is not assessed (our design).
 */
export function blockingCriteria(model: MaturityModel, assessment: Assessment, { dimensions }: CityProfile, strict: boolean): string[] {
  const next = new Map(dimensions.map(({ dimension, level }) => [dimension, LEVELS.find((other) => level !== null && other > level)]));
  return answeredCriteria(model, assessment).flatMap(({ criterion: { id, dimension, level, scored }, given }) => {
    const aimed = next.get(dimension);
    const counted = countedRating(given.answer, 'N');
    if (!scored || aimed === undefined || level > aimed || counted === null) return [];
    return isAtLeast(counted, requiredRating(level, aimed, strict)) ? [] : [id];
  });
}
