import type { Assessment } from '../assessment/assessment';
import type { MaturityModel } from '../model/maturity-model';
import { answeredCriteria } from './answered-criterion';
import type { CityProfile } from './city-profile';
import { answersByDimension } from './dimension-answers';
import { dimensionProfile } from './dimension-profile';
import { overallProfile } from './overall-profile';
import type { ScoringSettings } from './settings';

/**
 * What an assessment is worth. A city is not assessed when none of its scored criteria is rated, whatever its
 * diagnostics say: levels and indexes are null, completeness is given all the same (our design).
 */
export function scoreAssessment(model: MaturityModel, assessment: Assessment, settings: ScoringSettings): CityProfile {
  const answered = answeredCriteria(model, assessment);
  const assessed = answered.some(({ criterion, given }) => criterion.scored && given.answer.kind === 'rated');
  const dimensions = answersByDimension(model, answered).map((answers) => dimensionProfile(answers, settings.strict, assessed));
  return { overall: overallProfile(dimensions, settings.resultsAsOutcome), dimensions };
}
