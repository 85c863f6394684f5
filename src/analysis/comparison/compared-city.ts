import type { DimensionId, MaturityLevel } from '../../model/maturity-model';
import type { Interval } from '../../scoring/city-profile';

/**
 * What a comparison keeps of a scored city: small plain data, so that thousands fit in memory and each can cross from one
 * process to another as JSON without a change (our design).
 */
export interface ComparedCity {
  /** As written; the name of the sheet when the city is not named. */
  readonly name: string;
  readonly isNamed: boolean;
  /** Code as written. */
  readonly code: string | null;
  readonly population: number | null;
  /** The file that was read, and the sheet in it. */
  readonly file: string;
  readonly sheet: string;
  /** Path of its scored copy as seen from the folder of the comparison, with forward slashes; null when there is none. */
  readonly copy: string | null;
  /** Null when the city is not assessed, as are the levels and indexes of its dimensions. */
  readonly level: MaturityLevel | null;
  readonly upperLevel: MaturityLevel | null;
  readonly index: Interval | null;
  /** Answered part of the scored criteria, 0 to 1. */
  readonly completeness: number;
  /** In the model's order. */
  readonly dimensions: readonly ComparedDimension[];
  /** How many gaps there are up to the target, of tiers 1, 2 and 3. */
  readonly gapsByTier: readonly [first: number, second: number, third: number];
  /** A sign a criterion, in the model's order: the letter of its rating, `-` not rated, `x` not applicable. */
  readonly ratings: string;
  /** Ids of the criteria that keep a dimension from its next level, in the model's order. */
  readonly blocking: readonly string[];
  /** A sign a competency, in the model's order: its capability 0-5, `-` unknown. */
  readonly capabilities: string;
  /** A digit a competency, in the model's order: the highest maturity level that it is ready for. */
  readonly readyFor: string;
  readonly strict: boolean;
  readonly resultsAsOutcome: boolean;
  readonly fingerprint: string;
  /** How many findings there are about its file, sheet and result. */
  readonly findings: number;
}

export interface ComparedDimension {
  readonly dimension: DimensionId;
  readonly level: MaturityLevel | null;
  readonly upperLevel: MaturityLevel | null;
  readonly index: Interval | null;
  /** Why it may not be compared with other cities'; null when it may. */
  readonly notComparable: NotComparable | null;
}

/** More than a fifth of the scored criteria is not applicable; or a whole level is. */
export type NotComparable = 'share' | 'level';

/** Whether a city may be compared with others: none of its dimensions is marked (our design). */
export function isComparable({ dimensions }: ComparedCity): boolean {
  return dimensions.every(({ notComparable }) => notComparable === null);
}

/** Competencies ready for the level that the city has, or for level 1 when it has none (our design). */
export function readyCompetencies({ level, readyFor }: ComparedCity): number {
  const asked = Math.max(1, level ?? 0);
  return Array.from(readyFor).filter((digit) => Number(digit) >= asked).length;
}
