import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import type { PaneMessages } from '../locales/language-messages';
import type { MaturityModel } from '../model/maturity-model';
import { Opened } from './opened';
import './pane.css';
import { useKeptFocus } from './state/kept-focus';
import { loadMessages, spokenLanguage } from './state/load-messages';
import { MessagesProvider } from './state/messages-context';
import { usePreferences } from './state/preferences';
import { useDark, useTheme } from './state/theme';
import { usePane, type PaneActions } from './state/use-pane';
import type { PaneState } from './state/pane-state';
import { Closed } from './views/closed';
import { Fault } from './views/fault';
import { FaultBoundary } from './views/fault-boundary';
import { CitiesView } from './views/lazy-views';
import { Waiting } from './views/waiting';
import type { WorkbookHost } from './workbook-host';

/** What surrounds the pane, where its host shows more than the pane. */
export type Surroundings = (pane: React.ReactNode, state: PaneState, language: PaneMessages['language'] | null, actions: PaneActions) => React.ReactNode;

const notTold = (): null => null;

interface PaneProps {
  readonly host: WorkbookHost;
  readonly model: MaturityModel;
  /** Languages that the person reads, the dearest first (BCP 47). */
  readonly languages: readonly string[];
  /** Whether the host is dark, where it tells; else the browser says. */
  readonly hostDark?: () => boolean | null;
  readonly surroundings?: Surroundings;
}

/** The whole pane over one host. */
export function Pane({ host, model, languages, hostDark = notTold, surroundings = (pane) => pane }: PaneProps): React.ReactNode {
  const [preferences, setPreferences] = usePreferences();
  const [messages, setMessages] = useState<PaneMessages | null>(null);
  const [state, actions] = usePane(host, preferences.language);
  const dark = useDark(preferences.appearance, hostDark);
  const theme = useTheme(dark);
  useKeptFocus();
  const language = preferences.language ?? spokenLanguage(languages);

  useEffect(() => {
    let wanted = true;
    void loadMessages(language).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setMessages(loaded);
    });
    return () => { wanted = false; };
  }, [language]);

  useEffect(() => { document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'; }, [dark]);

  if (messages === null) return null;
  const pane = (
    <main className="pane">
      <FaultBoundary>
        <Content host={host} model={model} state={state} actions={actions} preferences={preferences} onPreferences={setPreferences} />
      </FaultBoundary>
    </main>
  );
  return (
    <FluentProvider theme={theme} className="provider">
      <MessagesProvider value={messages}>{surroundings(pane, state, preferences.language, actions)}</MessagesProvider>
    </FluentProvider>
  );
}

interface ContentProps {
  readonly host: WorkbookHost;
  readonly model: MaturityModel;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly preferences: ReturnType<typeof usePreferences>[0];
  readonly onPreferences: ReturnType<typeof usePreferences>[1];
}

function Content({ host, model, state, actions, preferences, onPreferences }: ContentProps): React.ReactNode {
  const { shown } = state;
  if (state.many) return <Suspense fallback={null}><CitiesView host={host} model={model} preferences={preferences} onBack={() => { actions.many(false); }} /></Suspense>;
  switch (shown.kind) {
    case 'opening':
      return <Waiting name={shown.name} />;
    case 'nothing-open':
    case 'refused':
      return <Closed host={host} model={model} refusal={shown.kind === 'refused' ? shown : null} failure={state.writing.kind === 'failed' ? state.writing.problem : null} open={actions.open} onMany={() => { actions.many(true); }} preferences={preferences} onPreferences={onPreferences} />;
    case 'fault':
      return <Fault details={shown.details} onClose={actions.close} />;
    case 'assessed':
      return <Opened hostKind={host.kind} reading={shown} model={model} state={state} actions={actions} preferences={preferences} onPreferences={onPreferences} />;
  }
}
