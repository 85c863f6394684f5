import type { PaneMessages } from '../../locales/language-messages';
import { LANGUAGES, type Language } from '../../model/language';

/** Fetches the sentences of one language that the pane begins with. */
export async function loadMessages(language: Language): Promise<PaneMessages> {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "en" */ '../../locales/en/pane-messages')).paneMessages;
    case 'ca':
      return (await import(/* webpackChunkName: "ca" */ '../../locales/ca/pane-messages')).paneMessages;
    case 'es':
      return (await import(/* webpackChunkName: "es" */ '../../locales/es/pane-messages')).paneMessages;
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
