import { APPROVALS, ASSIGNMENTS, DELIVERIES } from '../../assessment/assessment';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from '../../assessment/terms/options';
import { NOT_A_RATING, RATING_TERMS } from '../../assessment/terms/ratings';
import type { Term } from '../../assessment/terms/term';
import { LANGUAGES } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';

/** Words that a formula understands, each with the number that it counts with. */
export type WordList = readonly (readonly [word: string, code: number])[];

/** What formulas count a blank as, and what they cannot read. Ratings N, P, L, F are 1 to 4. */
export const BLANK = 0;
export const UNREAD = -1;
export const NOT_APPLICABLE = 5;
/** Capability levels count as themselves, so that a blank needs another number. */
export const NO_CAPABILITY = -2;

/** The lists of words that stand on the Lists sheet. */
export interface WordLists {
  readonly ratings: WordList;
  readonly assigned: WordList;
  readonly approved: WordList;
  readonly delivery: WordList;
  readonly capability: WordList;
}
export type WordListName = keyof WordLists;

/** All words of the three languages for every answer (the terms that reading knows, and the entries of the dropdowns). */
export function wordLists(model: MaturityModel): WordLists {
  const option = <Key extends string>(keys: readonly Key[], terms: Readonly<Record<Key, Term>>): WordList =>
    distinct([...blank(BLANK), ...keys.flatMap((key, index) => spellings(terms[key]).map((word) => [word, index + 1] as const))]);
  const capability = model.capabilityLevels.flatMap(({ level, name }) => [
    [String(level), level] as const,
    ...LANGUAGES.map((language) => [`${String(level)} · ${name[language]}`, level] as const),
  ]);
  return {
    ratings: distinct([...blank(BLANK), ...RATINGS.flatMap((letter, index) => lettered(letter, RATING_TERMS[letter], index + 1)), ...lettered('N/A', NOT_A_RATING['not-applicable'], NOT_APPLICABLE)]),
    assigned: option(ASSIGNMENTS, ASSIGNMENT_TERMS),
    approved: option(APPROVALS, APPROVAL_TERMS),
    delivery: option(DELIVERIES, DELIVERY_TERMS),
    capability: distinct([...blank(NO_CAPABILITY), ...capability]),
  };
}

function spellings(term: Term): string[] {
  return LANGUAGES.flatMap((language) => [term[language], ...(term.also?.[language] ?? [])]);
}

function blank(code: number): WordList {
  return spellings(NOT_A_RATING['not-rated']).map((word) => [word, code]);
}

function lettered(letter: string, term: Term, code: number): WordList {
  return [...spellings(term), letter, ...LANGUAGES.map((language) => `${letter} · ${term[language]}`)].map((word) => [word, code]);
}

/** Formulas compare without case: of equal words one is enough. */
function distinct(words: WordList): WordList {
  const byWord = new Map(words.map((entry) => [entry[0].toLowerCase(), entry]));
  return [...byWord.values()];
}
