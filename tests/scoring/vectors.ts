import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompetencyAnswer, Effort, Impact } from '../../src/assessment/assessment';
import type { DimensionId, Level } from '../../src/model/maturity-model';
import type { DimensionProfile, Interval, OverallProfile } from '../../src/scoring/city-profile';
import type { CompetencyReadiness } from '../../src/scoring/competency-readiness';
import type { Gap } from '../../src/analysis/gap';

/** Worked cases with full expected results, made by an independent program: never regenerated. */
export interface Vectors {
  readonly scoring: readonly ScoringVector[];
  readonly competencies: readonly CompetencyVector[];
}

export interface ScoringVector {
  readonly name: string;
  readonly settings: {
    readonly strict?: boolean;
    readonly outcome?: boolean;
    readonly target?: Partial<Record<DimensionId, Level>>;
    readonly weights?: Record<string, number>;
    readonly impact?: Record<string, Impact>;
    readonly effort?: Record<string, Effort>;
  };
  /** N, P, L, F or NA; what is missing is blank. */
  readonly answers: Readonly<Record<string, string>>;
  readonly expect: {
    readonly overall: Pick<OverallProfile, 'level' | 'upperLevel' | 'provisional'> & WithNumbers;
    readonly dimensions: readonly (Pick<DimensionProfile, 'level' | 'upperLevel' | 'answered' | 'applicable' | 'total' | 'comparable'> &
      WithNumbers & { readonly id: DimensionId; readonly target: Level })[];
    readonly gaps: readonly Pick<Gap, 'criterion' | 'level' | 'rating' | 'required' | 'unknown' | 'steps' | 'tier' | 'priority'>[];
  };
}

interface WithNumbers {
  readonly index: Interval | null;
  readonly percentToTarget: number;
}

export interface CompetencyVector {
  readonly name: string;
  readonly id: string;
  readonly population: number | null;
  readonly given: Partial<CompetencyAnswer>;
  readonly expect: Pick<CompetencyReadiness, 'readyFor' | 'possibleFor'> & { readonly states: CompetencyReadiness['levels'] };
}

export const VECTORS = JSON.parse(readFileSync(join(__dirname, '../fixtures/vectors.json'), 'utf8')) as Vectors;
