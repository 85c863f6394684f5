import type { CapabilityLevel, DimensionId, Level } from '../model/maturity-model';
import type { Language } from '../model/language';
import type { Rating } from '../model/rating';
import type { CompetencyColumn, CriteriaColumn } from './terms/columns';

/** What a council said about itself, read from one assessment sheet, before anything is scored. */
export interface Assessment {
  /** Name of the sheet it was read from. */
  readonly sheet: string;
  readonly city: City;
  /** From the header block, else the language of most recognised headers. */
  readonly language: Language;
  /** Settings that the header block asks for; what it leaves open is absent. */
  readonly settings: RequestedSettings;
  /** One for each criterion of the model, in the model's order. */
  readonly answers: readonly CriterionAnswer[];
  /** One for each competency of the model, in the model's order. */
  readonly competencies: readonly CompetencyAnswer[];
  /** Where on the sheet the answers stand, by id of a criterion or competency that has a row. */
  readonly rows: ReadonlyMap<string, AnswerRow>;
}

/** The row of an id on the sheet; of several, the first. */
export interface AnswerRow {
  readonly row: number;
  /** Columns of its table by meaning. */
  readonly columns: ReadonlyMap<CriteriaColumn | CompetencyColumn, number>;
  /** Whether no other row has the same id. */
  readonly alone: boolean;
}

export interface City {
  /** As written; the name of the sheet when the city is not named. */
  readonly name: string;
  /** INE code as written. */
  readonly code: string | null;
  readonly population: number | null;
  /** ISO date. */
  readonly assessedOn: string | null;
  readonly assessor: string | null;
}

/** Settings asked for by a header block or by flags. */
export interface RequestedSettings {
  readonly target: Readonly<Partial<Record<DimensionId, Level>>>;
  readonly strict?: boolean;
  readonly resultsAsOutcome?: boolean;
}

export const NA_REASONS = ['no-concession', 'other-authority', 'not-competent', 'other'] as const;
export type NaReason = (typeof NA_REASONS)[number];

/** A blank is `not-rated`, never N (our design). */
export type Answer =
  /** `percent`: the share given instead of a letter, as a decimal from 0 to 100 in digits; null for a letter. */
  | { readonly kind: 'rated'; readonly rating: Rating; readonly percent: string | null }
  | { readonly kind: 'not-applicable'; readonly reason: NaReason | null }
  | { readonly kind: 'not-rated' };

export const EFFORTS = ['S', 'M', 'L', 'XL'] as const;
export type Effort = (typeof EFFORTS)[number];
export type Impact = 1 | 2 | 3;

export interface CriterionAnswer {
  readonly criterion: string;
  readonly answer: Answer;
  readonly evidence: string | null;
  /** 0 < weight <= 100; 1 unless the sheet says otherwise. Touches index and priority only. */
  readonly weight: number;
  readonly effort: Effort;
  readonly impact: Impact;
  /** Address of the rating cell on the assessment sheet; null when the sheet has no row for the criterion. */
  readonly cell: string | null;
}

export const ASSIGNMENTS = ['none', 'informal', 'section', 'office'] as const;
export type Assignment = (typeof ASSIGNMENTS)[number];
export const APPROVALS = ['no', 'drafted', 'approved'] as const;
export type Approval = (typeof APPROVALS)[number];
export const DELIVERIES = ['own', 'shared', 'supramunicipal', 'contractor', 'none'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** What is said of one competency; null where nothing readable is. */
export interface CompetencyAnswer {
  readonly competency: string;
  readonly assigned: Assignment | null;
  readonly approved: Approval | null;
  readonly human: Rating | null;
  readonly economic: Rating | null;
  readonly capability: CapabilityLevel | null;
  readonly delivery: Delivery | null;
  readonly evidence: string | null;
  /** Address of the capability cell (or of the id) on the assessment sheet; null when there is no row. */
  readonly cell: string | null;
}
