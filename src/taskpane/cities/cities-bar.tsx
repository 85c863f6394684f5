import { Button, ProgressBar } from '@fluentui/react-components';
import type { CitiesTexts } from '../../locales/en/cities';
import { ProblemMessage } from '../views/problem-message';
import type { CitiesSnapshot } from './cities-queue';
import { CitiesSummary } from './cities-summary';
import type { Doing } from './doing';

interface CitiesBarProps {
  readonly snapshot: CitiesSnapshot;
  readonly doing: Doing;
  readonly texts: CitiesTexts;
  readonly compareLabel: string;
  readonly onCompare: () => void;
  /** Undefined where copies are not downloaded together, or nothing has one. */
  readonly onCopies: (() => void) | undefined;
  readonly onCancel: () => void;
}

/** How far it is, what went wrong, and what can be done with the cities. */
export function CitiesBar({ snapshot, doing, texts, compareLabel, onCompare, onCopies, onCancel }: CitiesBarProps): React.ReactNode {
  const total = snapshot.entries.length;
  const done = progress(snapshot, doing);
  return (
    <footer className="write-bar">
      <CitiesSummary snapshot={snapshot} doing={doing} texts={texts} />
      {doing.kind === 'failed' && <ProblemMessage name={texts.title} problem={doing.problem} />}
      {doing.kind === 'copied' && doing.missing.map(({ name, problem }, index) => <ProblemMessage key={index} name={name} problem={problem} />)}
      {done !== null && <ProgressBar value={done / total} aria-label={(snapshot.isRunning ? texts.progress : texts.copying)(done, total)} />}
      <div className="buttons">
        {done !== null ? (
          <Button onClick={onCancel}>{texts.cancel}</Button>
        ) : (
          <>
            <Button appearance="primary" disabled={doing.kind === 'working'} onClick={onCompare}>{compareLabel}</Button>
            {onCopies && <Button disabled={doing.kind === 'working'} onClick={onCopies}>{texts.copies}</Button>}
          </>
        )}
      </div>
    </footer>
  );
}

/** How many files are done of what takes long; null while nothing does. */
function progress({ entries, isRunning }: CitiesSnapshot, doing: Doing): number | null {
  if (isRunning) return entries.filter(({ state }) => typeof state === 'object').length;
  return doing.kind === 'copying' ? doing.done : null;
}
