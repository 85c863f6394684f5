import { webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Appearance } from './kept-preferences';

const DARK = '(prefers-color-scheme: dark)';

/** Whether to show the pane dark: as the person chose, else as the host tells, else as the browser says. */
export function useDark(appearance: Appearance, hostDark: () => boolean | null): boolean {
  const [system, setSystem] = useState(() => hostDark() ?? matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => { setSystem(hostDark() ?? query.matches); };
    query.addEventListener('change', follow);
    // Excel does not say when its theme changes: the pane looks when it is used again.
    addEventListener('focus', follow);
    return () => {
      query.removeEventListener('change', follow);
      removeEventListener('focus', follow);
    };
  }, [hostDark]);
  return appearance === 'automatic' ? system : appearance === 'dark';
}

/** The Fluent theme; the dark one is fetched when it is first wanted. */
export function useTheme(dark: boolean): Theme {
  const [theme, setTheme] = useState<Theme>(webLightTheme);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const loaded = dark ? (await import(/* webpackChunkName: "dark-theme" */ './dark-theme')).webDarkTheme : webLightTheme;
      if (wanted) setTheme(loaded);
    };
    void load();
    return () => { wanted = false; };
  }, [dark]);
  return theme;
}
