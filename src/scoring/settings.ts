import type { RequestedSettings } from '../assessment/assessment';
import type { DimensionId, Level } from '../model/maturity-model';

/** Settings of one scoring. */
export interface ScoringSettings {
  /** ISO/IEC 33020 reading: levels below the one reached are met only at F. */
  readonly strict: boolean;
  /** Results are an outcome: the overall level is the minimum over M and S. */
  readonly resultsAsOutcome: boolean;
  /** Targets that somebody chose; the others follow the default. */
  readonly target: Readonly<Partial<Record<DimensionId, Level>>>;
}

/** Flag beats header beats default, dimension by dimension (our design). */
export function resolveSettings(flags: RequestedSettings, header: RequestedSettings): ScoringSettings {
  return {
    strict: flags.strict ?? header.strict ?? false,
    resultsAsOutcome: flags.resultsAsOutcome ?? header.resultsAsOutcome ?? false,
    target: { ...header.target, ...flags.target },
  };
}
