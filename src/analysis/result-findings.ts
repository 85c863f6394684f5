import type { Assessment } from '../assessment/assessment';
import { finding } from '../assessment/finding';
import type { Finding, FindingCode, FindingDetail } from '../assessment/finding';
import type { DimensionId, MaturityModel } from '../model/maturity-model';
import { answeredCriteria } from '../scoring/answered-criterion';
import type { CityProfile, DimensionProfile } from '../scoring/city-profile';
import { entersOverallLevel, lowestLevel } from '../scoring/overall-profile';
import type { TargetProfile } from './target-profile';

type ResultFinding = readonly [code: FindingCode, detail: FindingDetail];

/**
 * Cautions that follow from the result (our design): city or dimension without a rated criterion, levels up to the
 * target that cannot be reached because nothing in them applies, dimensions that are not comparable, a level that
 * depends on whether results count, and how many F have no evidence. They name the assessment sheet and no cell.
 */
export function resultFindings(model: MaturityModel, assessment: Assessment, profile: CityProfile, target: TargetProfile): Finding[] {
  const found: readonly ResultFinding[] = [
    ...notRated(model, assessment, profile),
    ...target.dimensions.flatMap((goal, position) => emptyLevels(goal.target, profile.dimensions[position])),
    ...profile.dimensions.filter(({ comparable }) => !comparable).map(({ dimension }) => aboutDimension('not-comparable', dimension)),
    ...outcomeChangesLevel(profile),
    ...fullWithoutEvidence(assessment),
  ];
  return found.map(([code, detail]) => finding(code, assessment.sheet, null, detail));
}

function notRated(model: MaturityModel, assessment: Assessment, profile: CityProfile): ResultFinding[] {
  if (profile.overall.level === null) return [['not-assessed', {}]];
  const rated = answeredCriteria(model, assessment).filter(({ given }) => given.answer.kind === 'rated');
  const dimensions = new Set(rated.map(({ criterion }) => criterion.dimension));
  return profile.dimensions
    .filter(({ dimension }) => !dimensions.has(dimension))
    .map(({ dimension }) => aboutDimension('dimension-not-rated', dimension));
}

function emptyLevels(target: number, profile: DimensionProfile | undefined): ResultFinding[] {
  if (profile === undefined) return [];
  return profile.levels
    .filter(({ level, state }) => level <= target && state === 'not-applicable')
    .map(({ level }) => aboutDimension('level-without-applicable-criterion', profile.dimension, level));
}

function outcomeChangesLevel({ dimensions }: CityProfile): ResultFinding[] {
  const overAll = lowestLevel(dimensions.map(({ level }) => level));
  const asOutcome = lowestLevel(dimensions.filter((profile) => entersOverallLevel(profile, true)).map(({ level }) => level));
  return asOutcome === overAll ? [] : [['outcome-changes-level', {}]];
}

function fullWithoutEvidence({ answers }: Assessment): ResultFinding[] {
  const count = answers.filter(({ answer, evidence }) => answer.kind === 'rated' && answer.rating === 'F' && evidence === null).length;
  return count === 0 ? [] : [['full-without-evidence', { count }]];
}

function aboutDimension(code: FindingCode, dimension: DimensionId, level?: number): ResultFinding {
  return [code, level === undefined ? { ids: [dimension] } : { ids: [dimension], level }];
}
