import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MaturityModel } from '../../model/maturity-model';
import { citiesMessagesFor } from '../../locales/cities-messages';
import type { CitiesHost } from '../cities-host';
import { faultDetails } from '../state/fault-details';
import { useMessages } from '../state/messages-context';
import type { Preferences } from '../state/kept-preferences';
import type { HostProblem, WorkbookHost } from '../workbook-host';
import { CitiesBar } from './cities-bar';
import { CitiesQueue } from './cities-queue';
import { CityFileList } from './city-file-list';
import type { Doing } from './doing';
import { canChooseFolder, FilesChoice } from './files-choice';
import { filesOfFolder, givenFile, type GivenFile } from './given-file';
import { useSnapshot } from './use-snapshot';

interface CitiesViewProps {
  readonly host: WorkbookHost;
  readonly model: MaturityModel;
  readonly preferences: Preferences;
  readonly onBack: () => void;
}

/** Many cities: choose files, see what becomes of each, and compare what was scored. */
export function CitiesView(props: CitiesViewProps): React.ReactNode {
  const { host } = props;
  const [cities, setCities] = useState<CitiesHost | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const opened = host.openCities();
    opened.then(setCities, (error: unknown) => { setFault(faultDetails(error)); });
    return () => { opened.then((each) => { each.close(); }, () => undefined); };
  }, [host]);
  // Shown by the boundary around the pane.
  if (fault !== null) throw new Error(fault);
  return cities === null ? null : <OpenCities {...props} cities={cities} />;
}

function OpenCities({ host, model, preferences, onBack, cities }: CitiesViewProps & { readonly cities: CitiesHost }): React.ReactNode {
  const { language } = useMessages();
  const texts = citiesMessagesFor(language);
  const [queue] = useState(() => new CitiesQueue(cities));
  const snapshot = useSnapshot(queue);
  const [nothingFound, setNothingFound] = useState(false);
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const [add] = useState(() => (files: readonly GivenFile[]) => {
    setNothingFound(files.length === 0);
    queue.addFiles(files);
  });
  useEffect(() => host.onFiles?.(add), [host, add]);

  const run = (work: () => Promise<Doing>) => {
    setDoing({ kind: 'working' });
    work().then(setDoing, (error: unknown) => { setDoing({ kind: 'failed', problem: ownFault(error) }); });
  };
  const { addOpen, downloadCopies, openCopies } = cities;
  const done = snapshot.entries.filter(({ state }) => typeof state === 'object');
  const isBusy = snapshot.isRunning || doing.kind === 'working' || doing.kind === 'copying';
  const hasCities = done.some(({ state }) => typeof state === 'object' && state.cities.length > 0);
  const opening = openCopies && ((id: number) => {
    run(async () => {
      const problem = await openCopies(id, preferences.language);
      return problem === undefined ? { kind: 'opened' } : { kind: 'failed', problem };
    });
  });
  const isCancelled = useRef(false);
  const copying = downloadCopies && (() => {
    isCancelled.current = false;
    run(() => downloadCopies(language, preferences.language, (copied) => {
      setDoing({ kind: 'copying', done: copied });
      return !isCancelled.current;
    }));
  });
  return (
    <>
      <div className="view">
        <Button className="back" size="small" appearance="subtle" onClick={onBack}>{texts.back}</Button>
        <h1 tabIndex={-1}>{texts.title}</h1>
        <p>{texts.intro}</p>
        <div className="buttons">
          <FilesChoice of="files" label={texts.choose} isFirst={!hasCities} onFiles={(files) => { add(files.map(givenFile)); }} />
          {canChooseFolder() && <FilesChoice of="folder" label={texts.chooseFolder} isFirst={false} onFiles={(files) => { add(filesOfFolder(files)); }} />}
          {addOpen && <Button disabled={isBusy} onClick={() => { queue.addOpen(texts.openSheets, addOpen); }}>{texts.openSheets}</Button>}
        </div>
        {canChooseFolder() && snapshot.entries.length === 0 && <p className="quiet">{texts.folderHint}</p>}
        {nothingFound && <p role="alert" className="message">{texts.nothingFound}</p>}
        {snapshot.entries.length > 0 && <CityFileList entries={snapshot.entries} model={model} texts={texts} onRemap={(id, choices) => { queue.remap(id, choices); }} onOpenCopies={opening} />}
      </div>
      {snapshot.entries.length > 0 && (
        <CitiesBar
          snapshot={snapshot}
          doing={doing}
          texts={texts}
          compareLabel={host.kind === 'excel' ? texts.compareExcel : texts.compareBrowser}
          onCompare={() => { run(() => cities.compare(language)); }}
          onCopies={hasCities ? copying : undefined}
          onCancel={() => {
            if (snapshot.isRunning) queue.cancel();
            else isCancelled.current = true;
          }}
        />
      )}
    </>
  );
}

function ownFault(error: unknown): HostProblem {
  return { code: 'own-fault', part: '', seen: '', details: faultDetails(error) };
}
