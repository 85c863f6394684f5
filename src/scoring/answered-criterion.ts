import type { Answer, Assessment, CriterionAnswer } from '../assessment/assessment';
import type { Criterion, MaturityModel } from '../model/maturity-model';
import type { Rating } from '../model/rating';

/** A criterion of the model beside what the city answered. */
export interface AnsweredCriterion {
  readonly criterion: Criterion;
  readonly given: CriterionAnswer;
}

/** What a blank is taken as: N for the low end of an interval, F for the high end (our design). */
export type BlankAs = Extract<Rating, 'N' | 'F'>;

/** Every criterion with its answer; an assessment has one answer for each, in the model's order. */
export function answeredCriteria(model: MaturityModel, assessment: Assessment): AnsweredCriterion[] {
  const answered: AnsweredCriterion[] = [];
  for (const [position, criterion] of model.criteria.entries()) {
    const given = assessment.answers[position];
    if (given !== undefined) answered.push({ criterion, given });
  }
  return answered;
}

/** The rating that an answer counts as; null when the criterion does not apply (our design). */
export function countedRating(answer: Answer, blankAs: BlankAs): Rating | null {
  switch (answer.kind) {
    case 'rated':
      return answer.rating;
    case 'not-rated':
      return blankAs;
    case 'not-applicable':
      return null;
  }
}
