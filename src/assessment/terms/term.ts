import { LANGUAGES, type Language, type LocalText } from '../../model/language';
import { foldedStart, foldWord, START_LENGTH } from '../fold';

/** A word of a sheet: as we write it in each language, and what else we understand. */
export interface Term extends LocalText {
  readonly also?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** What a written word means, and in which languages it is a word for it. */
export interface Meaning<Key extends string> {
  readonly key: Key;
  readonly languages: readonly Language[];
}

/** Terms by folded spelling. */
export interface TermIndex<Key extends string> {
  readonly meanings: ReadonlyMap<string, Meaning<Key>>;
  /** What spellings start with: their first character, their first two, and so on. */
  readonly starts: ReadonlySet<number>;
}

/** The terms by folded spelling. A spelling shared by two terms means the first of them. */
export function indexTerms<Key extends string>(terms: Readonly<Record<Key, Term>>): TermIndex<Key> {
  const index = new Map<string, { key: Key; languages: Language[] }>();
  for (const key of Object.keys(terms) as Key[]) {
    const term = terms[key];
    for (const language of LANGUAGES) {
      for (const word of [term[language], ...(term.also?.[language] ?? [])]) {
        const spelling = foldWord(word);
        const known = index.get(spelling);
        if (known === undefined) index.set(spelling, { key, languages: [language] });
        else if (known.key === key && !known.languages.includes(language)) known.languages.push(language);
      }
    }
  }
  return { meanings: index, starts: new Set([...index.keys()].flatMap(startsOf)) };
}

function startsOf(spelling: string): number[] {
  return Array.from({ length: START_LENGTH }, (_, index) => foldedStart(spelling.slice(0, index + 1)));
}

/** What a text means among the terms; undefined when it is none of them. */
export function meaningOf<Key extends string>(text: string, { meanings, starts }: TermIndex<Key>): Meaning<Key> | undefined {
  const start = foldedStart(text);
  return start === 0 || starts.has(start) ? meanings.get(foldWord(text)) : undefined;
}
