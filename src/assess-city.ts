import { analyse } from './analysis/analyse';
import { fingerprint } from './analysis/fingerprint';
import type { Assessment, RequestedSettings } from './assessment/assessment';
import type { Finding } from './assessment/finding';
import { mostFindings } from './assessment/most-findings';
import type { MaturityModel } from './model/maturity-model';
import type { Provenance, ScoredCity } from './report/scored-city';
import { scoreAssessment } from './scoring/score-assessment';
import { resolveSettings } from './scoring/settings';

/** What a scoring is done with. */
export interface ScoringJob {
  readonly model: MaturityModel;
  /** Settings asked for by flags; they beat the header block of a sheet. */
  readonly flags: RequestedSettings;
  readonly provenance: Provenance;
}

/** Scores one assessment: profile, gaps, competency matrix, findings, fingerprint. */
export function assessCity(assessment: Assessment, readingFindings: readonly Finding[], { model, flags, provenance }: ScoringJob): ScoredCity {
  const settings = resolveSettings(flags, assessment.settings);
  const profile = scoreAssessment(model, assessment, settings);
  const analysis = analyse(model, assessment, profile, settings);
  return {
    model,
    assessment,
    settings,
    profile,
    analysis,
    findings: mostFindings([...readingFindings, ...analysis.findings]),
    fingerprint: fingerprint(assessment, settings, provenance.modelHash),
    provenance,
  };
}
