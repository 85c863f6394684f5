import type { DimensionId, Level, MaturityLevel } from '../model/maturity-model';

/** Low and high end: blanks taken as N, and as F. */
export type Interval = readonly [low: number, high: number];

/** What the answers of a city are worth. Levels and indexes are null when the city is not assessed. */
export interface CityProfile {
  readonly overall: OverallProfile;
  /** M, S, R, in the model's order. */
  readonly dimensions: readonly DimensionProfile[];
}

export interface OverallProfile {
  readonly level: MaturityLevel | null;
  readonly upperLevel: MaturityLevel | null;
  readonly provisional: boolean | null;
  readonly index: Interval | null;
  /** Answered (rated or not applicable) scored criteria over all scored ones, 0 to 1. */
  readonly completeness: number;
}

export interface DimensionProfile {
  readonly dimension: DimensionId;
  readonly level: MaturityLevel | null;
  readonly upperLevel: MaturityLevel | null;
  readonly provisional: boolean | null;
  readonly index: Interval | null;
  /** Counts of scored criteria. */
  readonly answered: number;
  readonly applicable: number;
  readonly total: number;
  /** False when too much is not applicable to compare the city with others. */
  readonly comparable: boolean;
  /** Levels 1 to 5. */
  readonly levels: readonly LevelState[];
}

export interface LevelState {
  readonly level: Level;
  /** Whether the level's own criteria are met (at L); not-applicable when none of its scored criteria applies. */
  readonly state: 'held' | 'not-held' | 'not-applicable';
  /** Ids of its criteria that keep the dimension from this level, or (strict) from the levels above. */
  readonly blocking: readonly string[];
}
