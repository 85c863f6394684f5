import type { RefusalCode } from '../locales/problem-text';

/** Why something could not be done. Its sentence lives in `locales`. */
export interface HostProblem {
  readonly code: RefusalCode;
  /** The part of the package, or the sheet; '' where none can be named. */
  readonly part: string;
  readonly seen: string;
  /** What support needs to know beyond the sentence; '' where that says all. */
  readonly details: string;
}
