import { LANGUAGES, type Language } from '../../model/language';

export const APPEARANCES = ['automatic', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** What a person likes, on this computer; never anything about a workbook. */
export interface Preferences {
  /** Null: as the browser says. */
  readonly language: Language | null;
  readonly appearance: Appearance;
}

const KEY = 'smart-city-maturity.preferences';
const DEFAULT: Preferences = { language: null, appearance: 'automatic' };

/** The preferences that are kept in the browser's storage; the default ones where there are none, or storage is forbidden. */
export function keptPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: LANGUAGES.find((language) => language === kept.language) ?? DEFAULT.language,
      appearance: APPEARANCES.find((appearance) => appearance === kept.appearance) ?? DEFAULT.appearance,
    };
  } catch {
    return DEFAULT;
  }
}

/** Keeps preferences in the browser's storage where it allows that. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage may be forbidden or full: the preferences then last as long as the page.
  }
}
