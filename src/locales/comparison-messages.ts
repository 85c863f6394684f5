import type { Language } from '../model/language';
import { comparison as ca } from './ca/comparison';
import { comparison as en, type ComparisonTexts } from './en/comparison';
import { comparison as es } from './es/comparison';

export type { ComparisonTexts } from './en/comparison';

const MESSAGES: Readonly<Record<Language, ComparisonTexts>> = { en, ca, es };

/** What a comparison says in a language. Apart from all other sentences, which the page loads first. */
export function comparisonMessagesFor(language: Language): ComparisonTexts {
  return MESSAGES[language];
}
