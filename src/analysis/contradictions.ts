import type { Assessment, CriterionAnswer } from '../assessment/assessment';
import { finding } from '../assessment/finding';
import type { Finding } from '../assessment/finding';
import type { AnswerCondition, MaturityModel } from '../model/maturity-model';
import { isAtLeast } from '../model/rating';

/**
 * Answers that do not go together, as the model lists them (our design): a finding each, `contradiction`, at the cell of
 * the first criterion that fulfils the last condition; its ids are the contradiction and every criterion that fulfils
 * a condition. No answer is changed.
 */
export function findContradictions(model: MaturityModel, assessment: Assessment): Finding[] {
  const answers = new Map(assessment.answers.map((answer) => [answer.criterion, answer]));
  return model.contradictions.flatMap(({ id, conditions }) => {
    const fulfilled = conditions.map((condition) => fulfilling(condition, answers));
    const cause = fulfilled.at(-1)?.[0];
    if (cause === undefined || fulfilled.some((found) => found.length === 0)) return [];
    const criteria = new Set(fulfilled.flat().map(({ criterion }) => criterion));
    return [finding('contradiction', assessment.sheet, cause.cell, { ids: [id, ...criteria] })];
  });
}

function fulfilling(condition: AnswerCondition, answers: ReadonlyMap<string, CriterionAnswer>): CriterionAnswer[] {
  return condition.anyOf.flatMap((id) => {
    const given = answers.get(id);
    return given !== undefined && fulfils(given, condition) ? [given] : [];
  });
}

function fulfils({ answer, evidence }: CriterionAnswer, { comparison, rating, withoutEvidence = false }: AnswerCondition): boolean {
  if (answer.kind !== 'rated' || (withoutEvidence && evidence !== null)) return false;
  return comparison === 'equals' ? answer.rating === rating : isAtLeast(answer.rating, rating);
}
