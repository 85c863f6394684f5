/** Why a file or sheet has no result, and what to do about it: a sentence each. */
export interface ReasonAndRemedy {
  readonly reason: string;
  readonly remedy: string;
}
