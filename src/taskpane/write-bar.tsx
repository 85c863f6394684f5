import { Button, Link, ProgressBar } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Messages } from '../locales/language-messages';
import { useMessages } from './state/messages-context';
import type { Writing } from './state/pane-state';
import type { PaneActions } from './state/use-pane';
import { WRITE_STEPS, type AssessedReading } from './workbook-host';

interface WriteBarProps {
  readonly reading: AssessedReading;
  readonly writing: Writing;
  readonly actions: PaneActions;
}

/** The one thing to do with a result: write it; and what became of that. Stays in sight. */
export function WriteBar({ reading, writing, actions }: WriteBarProps): React.ReactNode {
  const messages = useMessages();
  const { pane: texts } = messages;
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
      <p role="status" className="status">{statusText(reading, writing, messages)}</p>
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

function statusText({ stale }: AssessedReading, writing: Writing, { pane: texts, problems }: Messages): string {
  switch (writing.kind) {
    case 'idle':
      return stale ? texts.staleResults : '';
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
    case 'failed':
      return `${problems[writing.problem.code](writing.problem)}.`;
  }
}
