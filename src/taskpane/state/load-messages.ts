import type { Messages } from '../../locales/language-messages';
import { LANGUAGES, type Language } from '../../model/language';

/** Fetches the sentences of one language. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "en" */ '../../locales/en/messages')).en;
    case 'ca':
      return (await import(/* webpackChunkName: "ca" */ '../../locales/ca/messages')).ca;
    case 'es':
      return (await import(/* webpackChunkName: "es" */ '../../locales/es/messages')).es;
  }
}

/** The first of the wished languages (BCP 47) that the product speaks; English when it speaks none of them. */
export function spokenLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const [primary] = tag.toLowerCase().split('-');
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
