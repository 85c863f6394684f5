import { Button } from '@fluentui/react-components';
import type { RequestedSettings } from '../../assessment/assessment';
import { LEVELS, type DimensionId, type Level } from '../../model/maturity-model';
import type { ScoredCity } from '../../report/scored-city';
import { useMessages } from '../state/messages-context';
import { Ladder } from './ladder';

interface WayToTargetProps {
  readonly city: ScoredCity;
  readonly flags: RequestedSettings;
  readonly onFlags: (flags: RequestedSettings) => void;
}

/** The three dimensions as ladders against their targets, which can be moved; and how much each target still takes. */
export function WayToTarget({ city, flags, onFlags }: WayToTargetProps): React.ReactNode {
  const { pane: texts, sheets, language } = useMessages();
  const setTarget = (dimension: DimensionId, target: Level) => { onFlags({ ...flags, target: { ...flags.target, [dimension]: target } }); };
  return (
    <section aria-labelledby="way-heading">
      <h2 id="way-heading">{texts.targetHeading}</h2>
      {city.profile.dimensions.map((profile, place) => {
        const { dimension } = profile;
        const target = city.analysis.target.dimensions[place]?.target ?? 1;
        const name = city.model.dimensions[place]?.name[language] ?? dimension;
        const toGo = city.analysis.gaps.filter((gap) => gap.dimension === dimension).length;
        const step = (by: 1 | -1) => LEVELS.find((level) => level === target + by);
        return (
          <div key={dimension} className="way">
            <h3>{name}</h3>
            <Ladder profile={profile} name={name} target={target} />
            <div className="way-target">
              <span>{sheets.target} <b>{target}</b></span>
              <TargetButton sign="−" label={texts.lower(name)} to={step(-1)} onClick={(to) => { setTarget(dimension, to); }} />
              <TargetButton sign="+" label={texts.raise(name)} to={step(1)} onClick={(to) => { setTarget(dimension, to); }} />
              <span className="quiet" aria-live="polite">{texts.gapsToTarget(toGo)}</span>
            </div>
          </div>
        );
      })}
      {Object.keys(flags.target).length > 0 && <Button size="small" appearance="subtle" onClick={() => { onFlags({ ...flags, target: {} }); }}>{texts.resetTargets}</Button>}
    </section>
  );
}

interface TargetButtonProps {
  readonly sign: string;
  readonly label: string;
  /** Undefined at the end of the scale. */
  readonly to: Level | undefined;
  readonly onClick: (to: Level) => void;
}

function TargetButton({ sign, label, to, onClick }: TargetButtonProps): React.ReactNode {
  return <Button size="small" className="target-button" aria-label={label} title={label} disabledFocusable={to === undefined} onClick={() => { if (to !== undefined) onClick(to); }}>{sign}</Button>;
}
