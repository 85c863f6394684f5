import { LANGUAGE_TERMS } from '../../assessment/terms/options';
import { LANGUAGES } from '../../model/language';
import { useMessages } from '../state/messages-context';
import type { Preferences } from '../state/preferences';
import { Choice } from './choice';

interface LanguageChoiceProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** The language of the pane, each named in itself. */
export function LanguageChoice({ preferences, onPreferences }: LanguageChoiceProps): React.ReactNode {
  const { pane: texts } = useMessages();
  const options = [['', texts.automatic] as const, ...LANGUAGES.map((language) => [language, LANGUAGE_TERMS[language][language]] as const)];
  return (
    <Choice
      label={texts.language}
      hint={texts.automaticHint}
      value={preferences.language ?? ''}
      options={options}
      onChoose={(chosen) => { onPreferences({ ...preferences, language: LANGUAGES.find((language) => language === chosen) ?? null }); }}
    />
  );
}
