/** What can be wrong with a maturity model file. */
export const MODEL_ISSUES = [
  /** Not JSON, or more faults than can be listed. */
  'unreadable',
  /** A required key is absent; the path is where it should stand. */
  'missing-key',
  /** A key that the schema does not know. */
  'unknown-key',
  /** Text where a number is due, and the like. */
  'wrong-type',
  /** Not one of the few values allowed at this place; also a level or dimension out of its order. */
  'not-allowed',
  /** A number below the least allowed. */
  'too-small',
  /** A text without a single character. */
  'empty-text',
  /** A text longer than its place in a sheet or prompt; the detail is its length. */
  'too-long-text',
  /** A text with a blank at an end, a doubled blank, a line break or an invisible character. */
  'stray-character',
  /** An id in other than capitals, digits and single separators. */
  'malformed-id',
  /** A list with fewer items than needed; the detail is their number. */
  'too-few-items',
  /** A list with more items than allowed; the detail is their number. */
  'too-many-items',
  /** The same id twice, criteria and competencies taken together. */
  'duplicate-id',
  /** An id that a person could type for an earlier one, as M11 for M1.1 or C1 for C01. */
  'ambiguous-id',
  /** No criterion or competency of the model has this id. */
  'unknown-reference',
  /** All criteria of a dimension are diagnostics, or it has none. */
  'dimension-without-scored-criterion',
  /** A level of a dimension has no criterion, scored or diagnostic; the detail names both, as S3. */
  'level-without-criterion',
  /** A competency requires less capability at a level than at the level before. */
  'falling-capability',
  /** A scored criterion does not say what to do to meet it. */
  'scored-without-advice',
  /** A diagnostic is not something to meet. */
  'diagnostic-with-advice',
] as const;
export type ModelIssueCode = (typeof MODEL_ISSUES)[number];

export interface ModelIssue {
  /** Place in the file, as `$.criteria[3].id`. */
  readonly path: string;
  readonly code: ModelIssueCode;
  /** The value or name it is about. */
  readonly detail: string;
}
