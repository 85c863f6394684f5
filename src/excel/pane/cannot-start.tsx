import { useEffect, useState } from 'react';
import type { PaneMessages } from '../../locales/language-messages';
import { keptPreferences } from '../../taskpane/state/kept-preferences';
import { loadMessages, spokenLanguage } from '../../taskpane/state/load-messages';
import '../../taskpane/pane.css';
import type { OfficeStart } from '../office-start';

interface CannotStartProps {
  readonly reason: Exclude<OfficeStart['kind'], 'excel'>;
  /** Languages that the person reads, the dearest first (BCP 47). */
  readonly languages: readonly string[];
}

/** Why there is no pane, and what to do about it. */
export function CannotStart({ reason, languages }: CannotStartProps): React.ReactNode {
  const [messages, setMessages] = useState<PaneMessages | null>(null);
  const language = keptPreferences().language ?? spokenLanguage(languages);
  useEffect(() => {
    void loadMessages(language).then((loaded) => {
      document.documentElement.lang = language;
      setMessages(loaded);
    });
  }, [language]);
  if (messages === null) return null;
  return (
    <main className="cannot-start">
      <h1>{messages.pane.product}</h1>
      <p role="alert">{messages.pane.cannotStart[reason]}</p>
    </main>
  );
}
