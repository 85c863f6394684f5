import { startTransition, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../taskpane/state/messages-context';
import type { AssessedReading, PaneSettings } from '../../taskpane/workbook-host';
import type { SheetData } from '../../workbook/sheet-data';
import type { SheetDescription } from '../../workbook/workbook-description';
import type { FileHost, Shown } from '../file-host';
import { DescribedSheet } from './described-sheet';
import { ReadSheet } from './read-sheet';

interface PreviewProps {
  readonly host: FileHost;
  readonly reading: AssessedReading;
  readonly city: number;
  readonly settings: PaneSettings;
  readonly shown: Shown | null;
  readonly onShow: (shown: Shown) => void;
}

/** The sheets of the workbook as tabs: the assessment as it was read, the results as they would be written. */
export function Preview({ host, reading, city, settings, shown, onShow }: PreviewProps): React.ReactNode {
  const { pane: texts } = useMessages();
  const [results, setResults] = useState<readonly SheetDescription[]>([]);
  const [own, setOwn] = useState<SheetData | undefined>(undefined);
  const assessed = reading.cities[city]?.assessment.sheet ?? '';
  const { flags, language } = settings;
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    let wanted = true;
    void host.describe({ flags, language }).then(({ sheets }) => {
      // Drawn in short slices: typing and clicking go first.
      if (wanted) startTransition(() => { setResults(sheets); });
    });
    return () => { wanted = false; };
  }, [host, reading, flags, language]);
  useEffect(() => {
    let wanted = true;
    void host.sheet(assessed).then((sheet) => { if (wanted) startTransition(() => { setOwn(sheet); }); });
    return () => { wanted = false; };
  }, [host, reading, assessed]);
  useEffect(() => {
    if (shown !== null) section.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const first = results[0]?.name ?? assessed;
  const names = [...results.map(({ name }) => name), assessed];
  const current = shown !== null && names.includes(shown.sheet) ? shown : { sheet: first, cell: null };
  const described = results.find(({ name }) => name === current.sheet);
  return (
    <section ref={section} className="preview" aria-label={texts.previewHeading}>
      <nav className="sheet-tabs" aria-label={texts.previewHeading}>
        {names.map((name) => (
          <button key={name} type="button" className="sheet-tab" aria-current={name === current.sheet ? 'page' : undefined} onClick={() => { onShow({ sheet: name, cell: null }); }}>
            <bdi>{name}</bdi>
          </button>
        ))}
      </nav>
      <p className="quiet preview-note">{described === undefined ? texts.assessmentSheet : texts.previewIntro}</p>
      <div className="sheet" tabIndex={0} role="region" aria-label={current.sheet}>
        {described !== undefined && <DescribedSheet sheet={described} goTo={onShow} />}
        {described === undefined && own !== undefined && <ReadSheet sheet={own} cell={current.cell} />}
      </div>
    </section>
  );
}
