import type { Analysis } from '../analysis/analyse';
import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../assessment/finding';
import type { MaturityModel } from '../model/maturity-model';
import type { CityProfile } from '../scoring/city-profile';
import type { ScoringSettings } from '../scoring/settings';

/** Everything that a report on one city tells. */
export interface ScoredCity {
  readonly model: MaturityModel;
  readonly assessment: Assessment;
  readonly settings: ScoringSettings;
  readonly profile: CityProfile;
  readonly analysis: Analysis;
  /** About the file, the sheet and the result, in this order. */
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
  readonly provenance: Provenance;
}

/** When, with what and out of what a result was made. */
export interface Provenance {
  /** Version of the product. */
  readonly tool: string;
  readonly modelHash: string;
  /** ISO day of the scoring. */
  readonly date: string;
  /** The file that was read, as the person named it or below the folder that was named. */
  readonly file: string;
}
