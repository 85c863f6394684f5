import type { Assessment, CriterionAnswer, Effort } from '../assessment/assessment';
import type { MaturityModel } from '../model/maturity-model';
import { stepsBetween } from '../model/rating';
import { answeredCriteria, countedRating } from '../scoring/answered-criterion';
import type { CityProfile } from '../scoring/city-profile';
import { requiredRating } from '../scoring/required-rating';
import type { ScoringSettings } from '../scoring/settings';
import type { Gap } from './gap';
import { gapTier } from './gap-tier';
import { rankGaps } from './rank-gaps';
import type { TargetProfile } from './target-profile';

/** What an effort divides the priority by (our design). */
const EFFORT_COST: Readonly<Record<Effort, number>> = { S: 1, M: 2, L: 3, XL: 5 };

/**
 * Every gap between the answers and the target profile, in the order to close them (our design; *strict* after
 * ISO/IEC 33020). Blanks count as N and are flagged; diagnostics and what does not apply are never gaps.
 */
export function findGaps(
  model: MaturityModel,
  assessment: Assessment,
  profile: CityProfile,
  target: TargetProfile,
  settings: ScoringSettings,
): Gap[] {
  const gaps = answeredCriteria(model, assessment).flatMap(({ criterion, given }): Gap[] => {
    const { id, dimension, level, scored } = criterion;
    const reached = profile.dimensions.find((other) => other.dimension === dimension);
    const goal = target.dimensions.find((other) => other.dimension === dimension);
    const counted = countedRating(given.answer, 'N');
    if (!scored || counted === null || reached === undefined || goal === undefined || level > goal.target) return [];
    const required = requiredRating(level, goal.target, settings.strict);
    const steps = stepsBetween(counted, required);
    if (steps <= 0) return [];
    const rating = given.answer.kind === 'rated' ? given.answer.rating : null;
    const tier = gapTier(level, reached, profile.overall, settings);
    const priority = priorityOf(steps, given);
    return [{ criterion: id, dimension, level, rating, required, unknown: rating === null, steps, tier, priority, cell: given.cell }];
  });
  return rankGaps(gaps, model);
}

function priorityOf(steps: number, { weight, impact, effort }: CriterionAnswer): number {
  return (steps * weight * impact) / EFFORT_COST[effort];
}
