import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../assessment/finding';
import type { MaturityModel } from '../model/maturity-model';
import type { CityProfile } from '../scoring/city-profile';
import type { ScoringSettings } from '../scoring/settings';
import { competencyMatrix } from './competency-matrix';
import type { CompetencyMatrix } from './competency-matrix';
import { findContradictions } from './contradictions';
import { findGaps } from './find-gaps';
import type { Gap } from './gap';
import { resultFindings } from './result-findings';
import { targetProfile } from './target-profile';
import type { TargetProfile } from './target-profile';

/** What follows from a scored assessment: where to go, what is missing, what to be careful with. */
export interface Analysis extends CompetencyMatrix {
  readonly target: TargetProfile;
  /** In the order to close them. */
  readonly gaps: readonly Gap[];
  /** About the result and about answers that do not go together. */
  readonly findings: readonly Finding[];
}

/**
 * Analyses an assessment that `scoreAssessment` scored with the same model and settings: target profile, gaps,
 * competency matrix and findings (our design).
 */
export function analyse(model: MaturityModel, assessment: Assessment, profile: CityProfile, settings: ScoringSettings): Analysis {
  const target = targetProfile(profile, settings);
  return {
    target,
    gaps: findGaps(model, assessment, profile, target, settings),
    ...competencyMatrix(model, assessment, profile, target),
    findings: [...resultFindings(model, assessment, profile, target), ...findContradictions(model, assessment)],
  };
}
