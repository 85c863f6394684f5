import { LANGUAGE_TERMS } from '../../assessment/terms/options';
import { LANGUAGES } from '../../model/language';
import { useMessages } from '../state/messages-context';
import type { Preferences } from '../state/kept-preferences';
import type { HostKind } from '../workbook-host';
import { Choice } from './choice';

interface LanguageChoiceProps {
  readonly hostKind: HostKind;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** The language of the pane, each named in itself. */
export function LanguageChoice({ hostKind, preferences, onPreferences }: LanguageChoiceProps): React.ReactNode {
  const { pane: texts } = useMessages();
  const options = [['', texts.automatic] as const, ...LANGUAGES.map((language) => [language, LANGUAGE_TERMS[language][language]] as const)];
  return (
    <Choice
      label={texts.language}
      hint={texts.automaticHint[hostKind]}
      value={preferences.language ?? ''}
      options={options}
      onChoose={(chosen) => { onPreferences({ ...preferences, language: LANGUAGES.find((language) => language === chosen) ?? null }); }}
    />
  );
}
