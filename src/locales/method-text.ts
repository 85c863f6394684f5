/** Where a rule comes from, shown beside it. */
export type RuleOrigin = 'smartcat' | 'u4ssc' | 'iso-33020' | 'c2m2' | 'samm' | 'our-design';

/** The rules of scoring in words, in the order of the Method sheet. */
export const RULES = [
  ['rating', 'iso-33020'],
  ['rating-met', 'our-design'],
  ['blank', 'our-design'],
  ['not-applicable', 'our-design'],
  ['level', 'c2m2'],
  ['level-zero', 'our-design'],
  ['strict', 'iso-33020'],
  ['interval', 'our-design'],
  ['overall', 'our-design'],
  ['results-as-outcome', 'our-design'],
  ['index', 'samm'],
  ['target', 'samm'],
  ['gap', 'our-design'],
  ['priority', 'our-design'],
  ['competency', 'our-design'],
  ['small-council', 'our-design'],
  ['enabling-gap', 'our-design'],
  ['fingerprint', 'our-design'],
] as const satisfies readonly (readonly [string, RuleOrigin])[];
export type RuleId = (typeof RULES)[number][0];

export interface MethodTexts {
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly origins: Readonly<Record<RuleOrigin, string>>;
}
