import type { Language } from '../model/language';
import { ca } from './ca/messages';
import { en } from './en/messages';
import { es } from './es/messages';
import type { Messages } from './language-messages';

export type { Messages } from './language-messages';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, ca, es };

/** The sentences of a language. */
export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
