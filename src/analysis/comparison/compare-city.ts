import type { Answer, Assessment } from '../../assessment/assessment';
import type { Finding } from '../../assessment/finding';
import type { MaturityModel } from '../../model/maturity-model';
import type { CityProfile, DimensionProfile } from '../../scoring/city-profile';
import { exceedsComparablePart } from '../../scoring/completeness';
import type { ScoringSettings } from '../../scoring/settings';
import type { Analysis } from '../analyse';
import { blockingCriteria } from './blocking-criteria';
import type { ComparedCity, ComparedDimension } from './compared-city';

/** What is needed of a scored city to compare it. */
export interface AnalysedCity {
  readonly model: MaturityModel;
  readonly assessment: Assessment;
  readonly settings: ScoringSettings;
  readonly profile: CityProfile;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
}

/** Where a city comes from, and where its scored copy is. */
export type CityFiles = Pick<ComparedCity, 'file' | 'copy'>;

/** The record of a scored city in a comparison. */
export function compareCity(scored: AnalysedCity, { file, copy }: CityFiles): ComparedCity {
  const { model, assessment, settings, profile, analysis, findings, fingerprint } = scored;
  const { name, code: placeCode, population } = assessment.city;
  const { level, upperLevel, index, completeness } = profile.overall;
  const tier = (number: 1 | 2 | 3) => analysis.gaps.filter((gap) => gap.tier === number).length;
  return {
    name,
    isNamed: !findings.some(({ code, sheet }) => (code === 'city-not-named' || code === 'row-not-named') && sheet === assessment.sheet),
    code: placeCode,
    population,
    file,
    sheet: assessment.sheet,
    copy,
    level,
    upperLevel,
    index,
    completeness,
    dimensions: profile.dimensions.map(comparedDimension),
    gapsByTier: [tier(1), tier(2), tier(3)],
    ratings: assessment.answers.map(({ answer }) => answerSign(answer)).join(''),
    blocking: blockingCriteria(model, assessment, profile, settings.strict),
    capabilities: analysis.competencies.map(({ capability }) => capability ?? '-').join(''),
    readyFor: analysis.competencies.map(({ readyFor }) => readyFor).join(''),
    strict: settings.strict,
    resultsAsOutcome: settings.resultsAsOutcome,
    fingerprint,
    findings: findings.length,
  };
}

function comparedDimension(profile: DimensionProfile): ComparedDimension {
  const { dimension, level, upperLevel, index, comparable } = profile;
  return { dimension, level, upperLevel, index, notComparable: comparable ? null : exceedsComparablePart(profile) ? 'share' : 'level' };
}

function answerSign(answer: Answer): string {
  switch (answer.kind) {
    case 'rated':
      return answer.rating;
    case 'not-applicable':
      return 'x';
    case 'not-rated':
      return '-';
  }
}
