import type { Finding } from '../assessment/finding';
import type { RefusalCode } from '../locales/problem-text';
import type { ScoredCity } from '../report/scored-city';

/** A refusal in codes: `part` names a part of the package or a sheet, `seen` what was found. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly part: string;
  readonly seen: string;
}

export interface SheetRefusalOutcome extends Refusal {
  readonly sheet: string;
}

/** What became of one input file. The JSON of a scored one may fail on its own. */
export type FileOutcome =
  | { readonly kind: 'scored'; readonly cities: readonly ScoredCity[]; readonly copy: string; readonly notes: readonly Finding[]; readonly refusedSheets: readonly SheetRefusalOutcome[]; readonly jsonFault: Refusal | null }
  | { readonly kind: 'skipped'; readonly why: 'scored-copy' | 'not-a-scored-copy' | 'no-assessment' | 'link' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Our fault or the disk's: null when the program itself failed. */
  | { readonly kind: 'failed'; readonly refusal: Refusal | null };

/** A refused input with one reason. */
export function refused(code: RefusalCode, seen = '', part = ''): FileOutcome {
  return { kind: 'refused', refusals: [{ code, seen, part }] };
}
