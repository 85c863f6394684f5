import { Button } from '@fluentui/react-components';
import { Suspense, useRef } from 'react';
import type { MaturityModel } from '../../model/maturity-model';
import { useMessages } from '../state/messages-context';
import type { Preferences } from '../state/kept-preferences';
import type { PaneActions } from '../state/use-pane';
import type { HostKind, HostProblem, Reading, WorkbookHost } from '../workbook-host';
import { LanguageChoice } from './language-choice';
import { HelpView } from './lazy-views';
import { ProblemMessage } from './problem-message';

interface ClosedProps {
  readonly host: WorkbookHost;
  readonly model: MaturityModel;
  /** Why the workbook that was chosen has no result. */
  readonly refusal: Extract<Reading, { kind: 'refused' }> | null;
  /** Why a sheet could not be added. */
  readonly failure: HostProblem | null;
  readonly open: PaneActions['open'];
  readonly onMany: () => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** First run, and whenever nothing is open that can be scored: what this is, and the ways to begin. */
export function Closed({ host, model, refusal, failure, open, onMany, preferences, onPreferences }: ClosedProps): React.ReactNode {
  const { pane: texts, language } = useMessages();
  return (
    <div className="view">
      <h1 tabIndex={-1}>{texts.product}</h1>
      <p className="purpose">{texts.purpose}</p>
      {refusal !== null && <Refusal hostKind={host.kind} refusal={refusal} />}
      {failure !== null && <ProblemMessage name="" problem={failure} />}
      {host.openFile && <FileChoice onFile={(file) => { open(file.name, async () => host.openFile?.(file)); }} />}
      <div className="beginnings">
        <Beginning isFirst={host.openFile === undefined} label={texts.blankAssessment} hint={texts.blankHint} onClick={() => { open(null, () => host.openBlank(language)); }} />
        <Beginning isFirst={false} label={texts.filledExample} hint={texts.exampleHint} onClick={() => { open(null, () => host.openSample(language)); }} />
        <Beginning isFirst={false} label={texts.manyCities} hint={texts.manyHint} onClick={onMany} />
      </div>
      <details className="fold">
        <summary>{texts.nothingLeaves}</summary>
        <p>{texts.privacy[host.kind]} {host.kind === 'browser' && texts.offline}</p>
      </details>
      <details className="fold">
        <summary>{texts.howScoringWorks}</summary>
        <Suspense fallback={null}><HelpView hostKind={host.kind} model={model} /></Suspense>
      </details>
      <LanguageChoice hostKind={host.kind} preferences={preferences} onPreferences={onPreferences} />
    </div>
  );
}

/** In Excel a workbook without an assessment is how most people begin: that is told, not complained of. */
function Refusal({ hostKind, refusal: { name, problem } }: { readonly hostKind: HostKind; readonly refusal: NonNullable<ClosedProps['refusal']> }): React.ReactNode {
  const { pane: texts, problems } = useMessages();
  if (hostKind === 'browser' || problem.code !== 'no-assessment') return <ProblemMessage name={name} problem={problem} />;
  return <p className="message"><bdi>{texts.refused(name, problems[problem.code](problem))}</bdi></p>;
}

/** A button and the browser's own way to choose a file behind it. */
function FileChoice({ onFile }: { readonly onFile: (file: File) => void }): React.ReactNode {
  const { pane: texts } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="file-choice">
      <Button appearance="primary" size="large" onClick={() => input.current?.click()}>{texts.chooseWorkbook}</Button>
      <span className="quiet">{texts.orDrop}</span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}

interface BeginningProps {
  /** Whether this is what most people want. */
  readonly isFirst: boolean;
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
}

function Beginning({ isFirst, label, hint, onClick }: BeginningProps): React.ReactNode {
  return (
    <div className="beginning">
      <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={onClick}>{label}</Button>
      <p className="quiet">{hint}</p>
    </div>
  );
}
