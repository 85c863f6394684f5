import { useState } from 'react';
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

/** The preferences, kept in the browser's storage where it allows that, else until the page is closed. */
export function usePreferences(): [Preferences, (preferences: Preferences) => void] {
  const [preferences, set] = useState(stored);
  const change = (changed: Preferences) => {
    set(changed);
    try {
      localStorage.setItem(KEY, JSON.stringify(changed));
    } catch {
      // Storage may be forbidden or full: the preferences then last as long as the page.
    }
  };
  return [preferences, change];
}

function stored(): Preferences {
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
