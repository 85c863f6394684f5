import { Button, Link, ProgressBar } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { PaneMessages } from '../locales/language-messages';
import { useMessages } from './state/messages-context';
import type { PaneState } from './state/pane-state';
import type { PaneActions } from './state/use-pane';
import { ProblemMessage } from './views/problem-message';
import { WRITE_STEPS, type AssessedReading } from './workbook-host';

interface WriteBarProps {
  readonly reading: AssessedReading;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The one thing to do with a result: write it; what became of that, and of the answer that was given last. Stays in sight. */
export function WriteBar({ reading, state, actions }: WriteBarProps): React.ReactNode {
  const messages = useMessages();
  const { pane: texts } = messages;
  const { writing } = state;
  const problem = writing.kind === 'failed' ? writing.problem : state.answerProblem;
  const running = writing.kind === 'running';
  const { cancel } = actions;
  useEffect(() => {
    if (!running) return undefined;
    const onKey = ({ key }: KeyboardEvent) => { if (key === 'Escape') cancel(); };
    addEventListener('keydown', onKey);
    return () => { removeEventListener('keydown', onKey); };
  }, [running, cancel]);

  const hasResults = reading.results.length > 0;
  const current = hasResults && !reading.stale;
  return (
    <footer className="write-bar">
      <p role="status" className="status">{statusText(reading, state, messages)}</p>
      {problem !== null && <ProblemMessage name={reading.name} problem={problem} />}
      {running && <ProgressBar value={(WRITE_STEPS.indexOf(writing.step) + 1) / WRITE_STEPS.length} aria-label={texts.writing[writing.step]} />}
      {writing.kind === 'written' && (
        <p className="sheet-links">
          {reading.results.map((sheet) => <Link as="button" key={sheet} onClick={() => { actions.goTo(sheet, null); }}><bdi>{texts.openSheet(sheet)}</bdi></Link>)}
        </p>
      )}
      <div className="buttons">
        {running ? (
          <Button onClick={cancel}>{texts.cancel}</Button>
        ) : (
          <>
            {!current && <Button appearance="primary" onClick={actions.write}>{hasResults ? texts.writeAgain : texts.write}</Button>}
            {actions.download && (current || reading.unsaved) && <Button appearance={current ? 'primary' : 'secondary'} onClick={actions.download}>{hasResults ? texts.downloadScored : texts.download}</Button>}
            {hasResults && <Button appearance="subtle" onClick={actions.removeResults}>{texts.remove}</Button>}
          </>
        )}
      </div>
    </footer>
  );
}

function statusText({ stale }: AssessedReading, { writing, answered }: PaneState, { pane: texts }: PaneMessages): string {
  switch (writing.kind) {
    case 'idle':
    case 'failed':
      return [answered === null ? '' : texts.saved(answered), stale ? texts.staleResults : ''].join(' ').trim();
    case 'running':
      return texts.writing[writing.step];
    case 'written':
      return stale ? texts.staleResults : texts.written;
    case 'cancelled':
      return texts.cancelled;
    case 'removed':
      return texts.removed;
    case 'downloaded':
      return texts.downloaded(writing.name);
  }
}
