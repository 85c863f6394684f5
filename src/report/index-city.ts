import type { Assessment, CriterionAnswer } from '../assessment/assessment';
import type { Criterion, MaturityModel } from '../model/maturity-model';

/** The criteria of a model by id. */
export function criteriaById(model: MaturityModel): ReadonlyMap<string, Criterion> {
  return new Map(model.criteria.map((criterion) => [criterion.id, criterion]));
}

/** The answers of an assessment by criterion. */
export function answersById(assessment: Assessment): ReadonlyMap<string, CriterionAnswer> {
  return new Map(assessment.answers.map((answer) => [answer.criterion, answer]));
}
