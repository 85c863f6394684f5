import type { Language } from '../model/language';
import { cities as ca } from './ca/cities';
import { cities as en, type CitiesTexts } from './en/cities';
import { cities as es } from './es/cities';

const MESSAGES: Readonly<Record<Language, CitiesTexts>> = { en, ca, es };

/** What the view of many cities says in a language. Apart from all other sentences, which the pane loads first. */
export function citiesMessagesFor(language: Language): CitiesTexts {
  return MESSAGES[language];
}
