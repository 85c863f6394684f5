import type { LocalText } from './language';
import type { Rating } from './rating';

/** The three aspects of the SmartCAT table: management model, state of the Smart City, results obtained. */
export const DIMENSION_IDS = ['M', 'S', 'R'] as const;
export type DimensionId = (typeof DIMENSION_IDS)[number];

/** The five levels of the SmartCAT table. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export const MATURITY_LEVELS = [0, ...LEVELS] as const;
export type Level = (typeof LEVELS)[number];

/** What a city can reach: a SmartCAT level, or 0 (not started; our design). */
export type MaturityLevel = 0 | Level;

/** Capability of a competency, 0-5 (scale of ISO/IEC 33020; its use for competencies is our design). */
export type CapabilityLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** Where a part of the model comes from. */
export type Origin = 'smartcat' | 'u4ssc' | 'iso-33020' | 'our-design';

export interface MaturityModel {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  /** The documents that the model rests on. */
  readonly sources: readonly Source[];
  /** Where each kind of content of this file comes from, said in the Method sheet. */
  readonly origins: readonly ContentOrigin[];
  /** Names of the levels 0-5, in order. */
  readonly levels: readonly { readonly level: MaturityLevel; readonly name: LocalText; readonly sourceName: string | null }[];
  /** The dimensions M, S, R, in order. */
  readonly dimensions: readonly Dimension[];
  /** Names of the capability levels 0-5, in order. */
  readonly capabilityLevels: readonly { readonly level: CapabilityLevel; readonly name: LocalText }[];
  /** How to rate any criterion that has no guide of its own. */
  readonly ratingGuide: LocalText;
  /** What to do when one criterion names two things. */
  readonly weakerHalfRule: LocalText;
  /** What the model decides beyond the rules of scoring, and where that comes from; said in the Method sheet. */
  readonly rules: readonly ContentOrigin[];
  readonly criteria: readonly Criterion[];
  readonly competencies: readonly Competency[];
  readonly supramunicipal: SupramunicipalRule;
  readonly contradictions: readonly Contradiction[];
}

export interface Source {
  readonly id: Exclude<Origin, 'our-design'>;
  /** Title as published. */
  readonly title: string;
  readonly publisher: string;
  /** What it gives to the model. */
  readonly gives: LocalText;
}

export interface ContentOrigin {
  readonly content: LocalText;
  readonly origin: Origin;
}

export interface Dimension {
  readonly id: DimensionId;
  readonly name: LocalText;
  /** For charts and narrow columns. */
  readonly shortName: LocalText;
  /** Heading of its column in the SmartCAT table. */
  readonly sourceName: string;
}

export interface Criterion {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly level: Level;
  /** A diagnostic (M1.1, M1.2) is asked but not scored. */
  readonly scored: boolean;
  readonly text: LocalText;
  /** The words of the SmartCAT text that the criterion was made from, verbatim. */
  readonly sourceQuote: string;
  /** How to rate this criterion, where the general guide does not do. */
  readonly guide: LocalText | null;
  /** What would show it. */
  readonly evidenceHint: LocalText;
  /** What to do to meet it; null for a diagnostic. */
  readonly advice: LocalText | null;
}

/** What the office does with a competency, read from the verb of the U4SSC list (our design). */
export type CompetencyMode = 'lead' | 'contribute' | 'either';

export interface Competency {
  readonly id: string;
  /** Its number in the list of the U4SSC page. */
  readonly sourceNumber: number;
  /** Its sentence on the U4SSC page, verbatim. */
  readonly sourceQuote: string;
  readonly mode: CompetencyMode;
  readonly text: LocalText;
  readonly shortName: LocalText;
  /** Capability required at maturity levels 1 to 5. */
  readonly requiredCapability: readonly [CapabilityLevel, CapabilityLevel, CapabilityLevel, CapabilityLevel, CapabilityLevel];
  /** Criteria of the model that it serves. */
  readonly serves: readonly string[];
  readonly evidenceHint: LocalText;
  readonly advice: LocalText;
}

/** Small councils may rely on a supramunicipal body for these competencies. */
export interface SupramunicipalRule {
  /** Applies to municipalities with fewer inhabitants than this. */
  readonly populationBelow: number;
  readonly competencies: readonly string[];
}

/** Answers that do not go together: a finding when every condition holds. */
export interface Contradiction {
  readonly id: string;
  readonly conditions: readonly AnswerCondition[];
  /** What is odd and what to check. */
  readonly text: LocalText;
}

/** Holds when at least one of the criteria is rated so (and, where asked, has no evidence). */
export interface AnswerCondition {
  readonly anyOf: readonly string[];
  readonly comparison: 'equals' | 'at-least';
  readonly rating: Rating;
  readonly withoutEvidence?: boolean;
}
