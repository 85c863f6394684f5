import type { DimensionId, Level } from '../model/maturity-model';
import type { Rating } from '../model/rating';

/** 1 blocks the next level of the city, 2 the next level of a dimension that is ahead, 3 a level further up. */
export type Tier = 1 | 2 | 3;

/** An applicable scored criterion up to the target that is rated below what the target requires. */
export interface Gap {
  /** Id. */
  readonly criterion: string;
  readonly dimension: DimensionId;
  readonly level: Level;
  /** Null when blank. */
  readonly rating: Rating | null;
  readonly required: Rating;
  /** Whether the criterion is blank: nobody knows how large the gap is, it counts as from N. */
  readonly unknown: boolean;
  /** Rungs of the rating scale from the rating to the required one. */
  readonly steps: number;
  readonly tier: Tier;
  readonly priority: number;
  /** Address of the rating cell on the assessment sheet; null when the sheet has no row for the criterion. */
  readonly cell: string | null;
}
