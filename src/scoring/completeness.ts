import type { AnsweredCriterion } from './answered-criterion';
import type { DimensionAnswers } from './dimension-answers';

/** Counts of scored criteria. */
export interface Completeness {
  /** Rated or not applicable. */
  readonly answered: number;
  /** All but those not applicable. */
  readonly applicable: number;
  readonly total: number;
}

/** Largest part of a dimension that may be not applicable in a comparable city: one fifth (our design). */
const COMPARABLE_PART = 5;

/** Counts the scored criteria of a dimension (our design: blank is *not rated*, and told). */
export function completenessOf({ levels }: DimensionAnswers): Completeness {
  let answered = 0;
  let applicable = 0;
  let total = 0;
  for (const { scored } of levels) {
    for (const { given } of scored) {
      total += 1;
      if (given.answer.kind !== 'not-rated') answered += 1;
      if (!isNotApplicable(given)) applicable += 1;
    }
  }
  return { answered, applicable, total };
}

/**
 * Whether a dimension may be compared with other cities': at most 20 % of its scored criteria are not applicable, and
 * no level with scored criteria is wholly so (our design).
 */
export function isComparable({ levels }: DimensionAnswers, completeness: Completeness): boolean {
  if (exceedsComparablePart(completeness)) return false;
  return levels.every(({ scored }) => scored.length === 0 || scored.some(({ given }) => !isNotApplicable(given)));
}

/** Whether more than 20 % of the scored criteria of a dimension are not applicable (our design). */
export function exceedsComparablePart({ applicable, total }: Completeness): boolean {
  return (total - applicable) * COMPARABLE_PART > total;
}

function isNotApplicable(given: AnsweredCriterion['given']): boolean {
  return given.answer.kind === 'not-applicable';
}
