import { Button, Link, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScoredCity } from '../report/scored-city';
import { useMessages } from './state/messages-context';
import type { PaneActions } from './state/use-pane';
import type { AssessedReading } from './workbook-host';

interface CityHeaderProps {
  readonly reading: AssessedReading;
  readonly city: ScoredCity;
  readonly place: number;
  readonly actions: PaneActions;
}

/** Whose assessment it is, out of which file, and how much of it is answered. */
export function CityHeader({ reading, city, place, actions }: CityHeaderProps): React.ReactNode {
  const { pane: texts } = useMessages();
  const { dimensions } = city.profile;
  const answered = dimensions.reduce((sum, dimension) => sum + dimension.answered, 0);
  const total = dimensions.reduce((sum, dimension) => sum + dimension.total, 0);
  const name = city.assessment.city.name;
  return (
    <header className="city">
      <div className="city-line">
        {reading.cities.length === 1 ? (
          <h1 tabIndex={-1}><bdi>{name}</bdi></h1>
        ) : (
          <h1 tabIndex={-1}>
            <select className="city-choice" aria-label={texts.chooseCity} value={place} onChange={({ target }) => { actions.city(Number(target.value)); }}>
              {reading.cities.map(({ assessment }, index) => <option key={assessment.sheet} value={index}>{assessment.city.name}</option>)}
            </select>
          </h1>
        )}
        {actions.close && <CloseButton unsaved={reading.unsaved} onClose={actions.close} />}
      </div>
      <p className="quiet file"><bdi>{reading.name}</bdi>{reading.unsaved && <span className="mark"> · {texts.unsaved}</span>}{actions.close === undefined && <> · <Link as="button" onClick={() => { actions.many(true); }}>{texts.manyCities}</Link></>}</p>
      <ProgressBar value={total === 0 ? 0 : answered / total} thickness="large" aria-label={texts.answered(answered, total)} />
      <p className="quiet">{texts.answered(answered, total)}</p>
    </header>
  );
}

/** Asks once more while changes would be lost. */
function CloseButton({ unsaved, onClose }: { readonly unsaved: boolean; readonly onClose: () => void }): React.ReactNode {
  const { pane: texts } = useMessages();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const keepOpen = () => {
    setAsked(true);
    setAsking(false);
  };
  if (!asking) return <Button className="close" size="small" appearance="subtle" autoFocus={asked} onClick={() => { if (unsaved) setAsking(true); else onClose(); }} aria-label={texts.close} title={texts.close}>✕</Button>;
  return (
    <div role="alertdialog" aria-label={texts.close} className="question" onKeyDown={({ key }) => { if (key === 'Escape') keepOpen(); }}>
      <p>{texts.closeUnsaved}</p>
      <div className="buttons">
        <Button size="small" appearance="primary" autoFocus onClick={keepOpen}>{texts.keepOpen}</Button>
        <Button size="small" onClick={onClose}>{texts.closeAnyway}</Button>
      </div>
    </div>
  );
}
