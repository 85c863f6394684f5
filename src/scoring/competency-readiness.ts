import type { Assignment, CompetencyAnswer } from '../assessment/assessment';
import { LEVELS } from '../model/maturity-model';
import type { CapabilityLevel, Competency, Level, MaturityLevel, SupramunicipalRule } from '../model/maturity-model';
import { isAtLeast } from '../model/rating';
import type { Rating } from '../model/rating';

/** What a competency needs to carry a maturity level. */
export const REQUIREMENTS = ['capability', 'assigned', 'human', 'economic', 'approved'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** A blank is unknown, not short. */
export type RequirementState = 'met' | 'short' | 'unknown';

/** How far a competency is in place. */
export interface CompetencyReadiness {
  /** At maturity levels 1 to 5: the state of each requirement that the level makes. */
  readonly levels: readonly Readonly<Partial<Record<Requirement, RequirementState>>>[];
  /** The highest level up to which every requirement is met. */
  readonly readyFor: MaturityLevel;
  /** The same with the unknown taken as met. */
  readonly possibleFor: MaturityLevel;
}

/** From here on a competency must be assigned and resourced. */
export const FORMAL_FROM: Level = 2;
/** From here on it must also be approved, and its resources large. */
export const ESTABLISHED_FROM: Level = 3;
/** Capability that, at level 5, takes full resources. */
export const FULL_RESOURCES_CAPABILITY: CapabilityLevel = 4;

/**
 * Compares what is said of a competency with what each maturity level requires (our design; that an office or section,
 * sufficient resources and an approval are needed is the U4SSC text).
 * @param population inhabitants, or null when not known
 */
export function competencyReadiness(
  competency: Competency,
  answer: CompetencyAnswer,
  population: number | null,
  rule: SupramunicipalRule,
): CompetencyReadiness {
  const delegated = isDelegated(answer, population, rule);
  const levels = LEVELS.map((level) => levelRequirements(competency, answer, level, delegated));
  return {
    levels,
    readyFor: highestWhere(levels, (state) => state === 'met'),
    possibleFor: highestWhere(levels, (state) => state !== 'short'),
  };
}

/** The capability that a maturity level requires of a competency (our design). */
export function capabilityRequiredAt(level: Level, { requiredCapability }: Competency): CapabilityLevel {
  return requiredCapability[level - 1] ?? 0;
}

/** Whether a council is so small that it may rely on a supramunicipal body for a competency (our design). */
export function mayDelegate(competency: string, population: number | null, rule: SupramunicipalRule): boolean {
  return population !== null && population < rule.populationBelow && rule.competencies.includes(competency);
}

/** Then the formal side counts as met; capability is still judged. */
function isDelegated({ competency, delivery }: CompetencyAnswer, population: number | null, rule: SupramunicipalRule): boolean {
  return delivery === 'supramunicipal' && mayDelegate(competency, population, rule);
}

function levelRequirements(
  competency: Competency,
  answer: CompetencyAnswer,
  level: Level,
  delegated: boolean,
): CompetencyReadiness['levels'][number] {
  const required = capabilityRequiredAt(level, competency);
  const capability = required === 0 ? 'met' : stateOf(answer.capability, (given) => given >= required);
  if (required === 0 || level < FORMAL_FROM) return { capability };

  const formal = <T>(given: T | null, suffices: (given: T) => boolean): RequirementState => (delegated ? 'met' : stateOf(given, suffices));
  const assignments = sufficientAssignments(competency, required);
  const resources = requiredResources(required, level);
  const states = {
    capability,
    assigned: formal(answer.assigned, (given) => assignments.includes(given)),
    human: formal(answer.human, (given) => isAtLeast(given, resources)),
    economic: formal(answer.economic, (given) => isAtLeast(given, resources)),
  };
  if (level < ESTABLISHED_FROM) return states;
  return { approved: formal(answer.approved, (given) => given === 'approved'), ...states };
}

function stateOf<T>(given: T | null, suffices: (given: T) => boolean): RequirementState {
  if (given === null) return 'unknown';
  return suffices(given) ? 'met' : 'short';
}

/** Capability 1 is done by individuals, and a contributing competency is not the office's own: informal will do. */
function sufficientAssignments({ mode }: Competency, required: number): readonly Assignment[] {
  return required === 1 || mode !== 'lead' ? ['informal', 'section', 'office'] : ['section', 'office'];
}

function requiredResources(required: number, level: Level): Rating {
  if (level < ESTABLISHED_FROM) return 'P';
  return level === 5 && required >= FULL_RESOURCES_CAPABILITY ? 'F' : 'L';
}

function highestWhere(levels: CompetencyReadiness['levels'], suffices: (state: RequirementState) => boolean): MaturityLevel {
  let highest: MaturityLevel = 0;
  for (const level of LEVELS) {
    if (!Object.values(levels[level - 1] ?? {}).every(suffices)) break;
    highest = level;
  }
  return highest;
}
