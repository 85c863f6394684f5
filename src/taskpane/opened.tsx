import { Suspense, useLayoutEffect, useRef } from 'react';
import type { MaturityModel } from '../model/maturity-model';
import { CityHeader } from './city-header';
import { ResultView } from './result/result-view';
import type { PaneState } from './state/pane-state';
import type { Preferences } from './state/kept-preferences';
import type { PaneActions } from './state/use-pane';
import { ViewBar } from './view-bar';
import { AnswersView, FindingsView, HelpView, SettingsView } from './views/lazy-views';
import type { AssessedReading, HostKind } from './workbook-host';
import { WriteBar } from './write-bar';

interface OpenedProps {
  readonly hostKind: HostKind;
  readonly reading: AssessedReading;
  readonly model: MaturityModel;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** A workbook with at least one assessment: its city, the views of it, and what can be written. */
export function Opened({ hostKind, reading, model, state, actions, preferences, onPreferences }: OpenedProps): React.ReactNode {
  const start = useRef<HTMLDivElement>(null);
  // A view begins at its top, also when the one before it was read to its end.
  useLayoutEffect(() => {
    if ((start.current?.getBoundingClientRect().top ?? 0) < 0) start.current?.scrollIntoView();
  }, [state.view]);
  const city = reading.cities[state.city] ?? reading.cities[0];
  if (city === undefined) return null;
  const flags = state.flags ?? reading.flags;
  const view = () => {
    switch (state.view) {
      case 'result':
        return <ResultView city={city} flags={flags} onFlags={actions.flags} onAnswer={actions.criterion} />;
      case 'answers':
        return <AnswersView city={city} state={state} actions={actions} />;
      case 'findings':
        return <FindingsView city={city} refused={reading.refused} goTo={actions.goTo} />;
      case 'settings':
        return <SettingsView flags={flags} onFlags={actions.flags} preferences={preferences} onPreferences={onPreferences} hostKind={hostKind} />;
      case 'help':
        return <HelpView hostKind={hostKind} model={model} />;
    }
  };
  return (
    <>
      <CityHeader reading={reading} city={city} place={state.city} actions={actions} />
      <ViewBar view={state.view} findings={city.findings} onView={actions.view} />
      <div className="view" key={state.view} ref={start}>
        <Suspense fallback={null}>{view()}</Suspense>
      </div>
      <WriteBar reading={reading} state={state} actions={actions} />
    </>
  );
}
