import { LANGUAGES, type Language, type LocalText } from '../../model/language';
import { headerParts, lettersOnly } from './header-text';

/** The beginning of a text is enough when it is this long, in letters and digits, and begins no other text (our design). */
const LEAST_BEGINNING = 20;

interface KnownText {
  readonly id: string;
  readonly language: Language;
  readonly words: string;
}

/** Finds the one text, of a criterion or competency in any language, that a header holds or begins. */
export type TextFinder = (header: string) => { readonly id: string; readonly language: Language } | undefined;

/** A finder for these texts. Form tools number questions, break lines, add hints and cut long texts. */
export function textFinder(items: readonly { readonly id: string; readonly text: LocalText }[]): TextFinder {
  const known = items.flatMap(({ id, text }) => LANGUAGES.map((language): KnownText => ({ id, language, words: lettersOnly(text[language]) })));
  return (header) => {
    const parts = headerParts(header);
    const whole = only(longest(known.filter(({ words }) => words !== '' && parts.some((part) => ` ${part} `.includes(` ${words} `)))));
    if (whole !== undefined) return whole;
    for (const part of parts) {
      const begun = part.length < LEAST_BEGINNING ? [] : known.filter(({ words }) => words.startsWith(part));
      if (begun.length > 0) return only(begun);
    }
    return undefined;
  };
}

function longest(found: readonly KnownText[]): readonly KnownText[] {
  const length = Math.max(...found.map(({ words }) => words.length));
  return found.filter(({ words }) => words.length === length);
}

/** The first of them, when all are about one id. */
function only([first, ...others]: readonly KnownText[]): KnownText | undefined {
  return others.every(({ id }) => id === first?.id) ? first : undefined;
}
