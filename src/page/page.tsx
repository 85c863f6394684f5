import type { Remote } from 'comlink';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { MaturityModel } from '../model/maturity-model';
import { Pane, type Surroundings } from '../taskpane/pane';
import type { CitiesHost } from '../taskpane/cities-host';
import { FaultBoundary } from '../taskpane/views/fault-boundary';
import { DropArea } from './drop-area';
import { FileHost, type Shown } from './file-host';
import type { WorkbookSession } from './session/workbook-session';

const Preview = lazy(() => import(/* webpackChunkName: "preview" */ './preview/preview').then(({ Preview }) => ({ default: Preview })));

interface PageProps {
  readonly session: Remote<WorkbookSession>;
  readonly model: MaturityModel;
  readonly openCities: () => Promise<CitiesHost>;
}

/** The pane, and beside it (below it, where there is no room) the sheets of the workbook. */
export function Page({ session, model, openCities }: PageProps): React.ReactNode {
  const [shown, setShown] = useState<Shown | null>(null);
  const host = useMemo(() => new FileHost(session, openCities, setShown), [session, openCities]);
  const surroundings: Surroundings = (pane, { shown: reading, flags, city, writing, many }, language, { open, many: showMany }) => (
    <DropArea onFiles={(files, withFolders) => {
      const [file, ...more] = files;
      if (file !== undefined && !many && !withFolders && more.length === 0) open(file.name, async () => await host.openFile(await file.open()));
      else {
        host.dropFiles(files);
        showMany(true);
      }
    }}>
      <div className="page" data-open={reading.kind === 'assessed' && !many}>
        {pane}
        {reading.kind === 'assessed' && !many && (
          <FaultBoundary>
            <Suspense fallback={null}>
              <Preview host={host} reading={reading} city={city} settings={{ flags, language }} shown={shown} onShow={setShown} />
            </Suspense>
          </FaultBoundary>
        )}
      </div>
      <UnsavedGuard unsaved={reading.kind === 'assessed' && reading.unsaved && writing.kind !== 'running'} />
    </DropArea>
  );
  return <Pane host={host} model={model} languages={navigator.languages} surroundings={surroundings} />;
}

/** Lets the browser ask before the page is left while changes are not downloaded. */
function UnsavedGuard({ unsaved }: { readonly unsaved: boolean }): React.ReactNode {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => { event.preventDefault(); };
    addEventListener('beforeunload', ask);
    return () => { removeEventListener('beforeunload', ask); };
  }, [unsaved]);
  return null;
}
