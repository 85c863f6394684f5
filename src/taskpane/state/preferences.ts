import { useState } from 'react';
import { keepPreferences, keptPreferences, type Preferences } from './kept-preferences';

/** The preferences of the person, kept where the browser allows that, else until the page is closed. */
export function usePreferences(): [Preferences, (preferences: Preferences) => void] {
  const [preferences, set] = useState(keptPreferences);
  const change = (changed: Preferences) => {
    set(changed);
    keepPreferences(changed);
  };
  return [preferences, change];
}
