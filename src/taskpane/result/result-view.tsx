import type { RequestedSettings } from '../../assessment/assessment';
import type { ScoredCity } from '../../report/scored-city';
import { HeatMap } from './heat-map';
import { HoldingBack } from './holding-back';
import { LevelHeadline } from './level-headline';
import { ReadyCompetencies } from './ready-competencies';
import { WayToTarget } from './way-to-target';

interface ResultViewProps {
  readonly city: ScoredCity;
  readonly flags: RequestedSettings;
  readonly onFlags: (flags: RequestedSettings) => void;
  /** Leads to the answer of a criterion. */
  readonly onAnswer: (criterion: string) => void;
}

/** The result of a city as the answers are now. */
export function ResultView({ city, flags, onFlags, onAnswer }: ResultViewProps): React.ReactNode {
  return (
    <>
      <LevelHeadline city={city} />
      <WayToTarget city={city} flags={flags} onFlags={onFlags} />
      <HeatMap city={city} />
      <HoldingBack city={city} onAnswer={onAnswer} />
      <ReadyCompetencies city={city} />
    </>
  );
}
