import type { RequestedSettings } from '../../assessment/assessment';
import { useMessages } from '../state/messages-context';
import { APPEARANCES, type Preferences } from '../state/kept-preferences';
import type { HostKind } from '../workbook-host';
import { Choice } from './choice';
import { LanguageChoice } from './language-choice';

interface SettingsViewProps {
  readonly hostKind: HostKind;
  readonly flags: RequestedSettings;
  readonly onFlags: (flags: RequestedSettings) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** How to score, and how the pane looks. */
export function SettingsView({ hostKind, flags, onFlags, preferences, onPreferences }: SettingsViewProps): React.ReactNode {
  const { pane: texts } = useMessages();
  const ternary = (setting: Ternary, label: string, hint: string) => (
    <Choice
      label={label}
      hint={hint}
      value={flags[setting] === undefined ? '' : flags[setting] ? 'yes' : 'no'}
      options={[['', texts.fromSheet], ['yes', texts.yes], ['no', texts.no]]}
      onChoose={(chosen) => { onFlags(withSetting(flags, setting, chosen === '' ? undefined : chosen === 'yes')); }}
    />
  );
  return (
    <>
      {ternary('strict', texts.strict, texts.strictHint)}
      {ternary('resultsAsOutcome', texts.resultsAsOutcome, texts.outcomeHint)}
      <LanguageChoice hostKind={hostKind} preferences={preferences} onPreferences={onPreferences} />
      <Choice
        label={texts.appearance}
        value={preferences.appearance}
        options={APPEARANCES.map((appearance) => [appearance, texts.appearances[appearance]] as const)}
        onChoose={(chosen) => { onPreferences({ ...preferences, appearance: APPEARANCES.find((appearance) => appearance === chosen) ?? 'automatic' }); }}
      />
    </>
  );
}

const TERNARIES = ['strict', 'resultsAsOutcome'] as const;
type Ternary = (typeof TERNARIES)[number];

/** The flags with a setting that is on, off or left to the sheet. */
function withSetting(flags: RequestedSettings, setting: Ternary, value: boolean | undefined): RequestedSettings {
  const set = TERNARIES.flatMap((each) => {
    const is = each === setting ? value : flags[each];
    return is === undefined ? [] : [[each, is] as const];
  });
  return { target: flags.target, ...Object.fromEntries(set) };
}
