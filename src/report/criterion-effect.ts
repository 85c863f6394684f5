import { requiredRating } from '../scoring/required-rating';
import type { Answer } from '../assessment/assessment';
import type { Criterion, Level, MaturityLevel } from '../model/maturity-model';
import { isAtLeast, type Rating } from '../model/rating';
import type { DimensionProfile } from '../scoring/city-profile';
import type { Messages } from '../locales/messages';

/** What one criterion does to the level of its dimension, in words. */
export interface CriterionEffect {
  /** Null when the question does not arise: diagnostics, N/A. */
  readonly met: boolean | null;
  readonly effect: string;
  readonly why: string;
}

/** Explains a criterion to the reader: met or not, what it holds or blocks, and why (SmartCAT levels, gate of our design). */
export function criterionEffect(
  criterion: Criterion,
  answer: Answer,
  { level: dimensionLevel, levels }: Pick<DimensionProfile, 'level' | 'levels'>,
  strict: boolean,
  { sheets: texts }: Messages,
): CriterionEffect {
  if (!criterion.scored) return { met: null, effect: texts.effects.none, why: texts.reasons.diagnostic };
  const reached = dimensionLevel ?? 0;
  if (answer.kind === 'not-applicable') {
    const emptied = criterion.level === reached + 1 && levels[criterion.level - 1]?.state === 'not-applicable';
    return { met: null, effect: emptied ? texts.effects.blocks(`${criterion.dimension}${criterion.level}`) : texts.effects.none, why: texts.reasons.notApplicable };
  }
  const rating = answer.kind === 'rated' ? answer.rating : null;
  const required = requiredNow(criterion.level, reached, strict);
  const met = rating !== null && isAtLeast(rating, required);
  return { met, effect: effectText(criterion, met, reached, strict, texts), why: whyText(rating, required, met, texts) };
}

/** What the criterion must have for the next level of its dimension. */
function requiredNow(level: Level, reached: MaturityLevel, strict: boolean): Rating {
  const next = Math.max(level, Math.min(5, reached + 1)) as Level;
  return requiredRating(level, level <= reached ? next : level, strict);
}

function effectText({ dimension, level }: Criterion, met: boolean, reached: MaturityLevel, strict: boolean, { effects }: Messages['sheets']): string {
  const next = `${dimension}${String(reached + 1)}`;
  const own = `${dimension}${String(level)}`;
  if (met) return level <= reached ? effects.holds(own) : effects.ready(own);
  return level === reached + 1 || (strict && level <= reached) ? effects.blocks(next) : effects.later(own);
}

function whyText(rating: Rating | null, required: Rating, met: boolean, { reasons }: Messages['sheets']): string {
  if (rating === null) return reasons.notRated(required);
  return met ? reasons.met(rating, required) : reasons.short(rating, required);
}
