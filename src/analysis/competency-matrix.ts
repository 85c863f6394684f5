import type { Assessment, CompetencyAnswer } from '../assessment/assessment';
import { LEVELS } from '../model/maturity-model';
import type { CapabilityLevel, Competency, Level, MaturityLevel, MaturityModel } from '../model/maturity-model';
import type { CityProfile } from '../scoring/city-profile';
import { REQUIREMENTS, capabilityRequiredAt, competencyReadiness } from '../scoring/competency-readiness';
import type { CompetencyReadiness, Requirement, RequirementState } from '../scoring/competency-readiness';
import type { TargetProfile } from './target-profile';

/** Every competency of the model against the levels of the city. */
export interface CompetencyMatrix {
  /** In the model's order. */
  readonly competencies: readonly CompetencyRow[];
  /** How many competencies are ready for levels 1 to 5. */
  readonly readyByLevel: readonly number[];
}

/** What is said of a competency and what is missing. A shortfall is an enabling gap: it never lowers a level. */
export interface CompetencyRow extends CompetencyAnswer {
  /** Capability required at the current overall level, at least 1. */
  readonly required: CapabilityLevel;
  /** Capability required at the lowest target. */
  readonly requiredAtTarget: CapabilityLevel;
  /** Requirements of the current level that are short, and those not known. */
  readonly shortfalls: readonly Requirement[];
  readonly unknown: readonly Requirement[];
  /** The same at the lowest target. */
  readonly shortfallsAtTarget: readonly Requirement[];
  readonly unknownAtTarget: readonly Requirement[];
  readonly readyFor: MaturityLevel;
  readonly possibleFor: MaturityLevel;
}

/**
 * Compares each competency with the current overall level (at least 1) and with the lowest target (our design: no
 * source ties the U4SSC competencies to the SmartCAT levels).
 */
export function competencyMatrix(model: MaturityModel, assessment: Assessment, profile: CityProfile, target: TargetProfile): CompetencyMatrix {
  const current = LEVELS.find((level) => level === profile.overall.level) ?? 1;
  const competencies = assessment.competencies.flatMap((answer, position) => {
    const competency = model.competencies[position];
    if (competency === undefined) return [];
    const readiness = competencyReadiness(competency, answer, assessment.city.population, model.supramunicipal);
    return [competencyRow(competency, answer, readiness, current, target.minimum)];
  });
  const readyByLevel = LEVELS.map((level) => competencies.filter(({ readyFor }) => readyFor >= level).length);
  return { competencies, readyByLevel };
}

function competencyRow(
  competency: Competency,
  answer: CompetencyAnswer,
  { levels, readyFor, possibleFor }: CompetencyReadiness,
  current: Level,
  target: Level,
): CompetencyRow {
  const inState = (level: Level, state: RequirementState): Requirement[] =>
    REQUIREMENTS.filter((requirement) => levels[level - 1]?.[requirement] === state);
  return {
    required: capabilityRequiredAt(current, competency),
    requiredAtTarget: capabilityRequiredAt(target, competency),
    shortfalls: inState(current, 'short'),
    unknown: inState(current, 'unknown'),
    shortfallsAtTarget: inState(target, 'short'),
    unknownAtTarget: inState(target, 'unknown'),
    readyFor,
    possibleFor,
    // Last, because engines build the object several times faster that way.
    ...answer,
  };
}
