import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Gap } from '../../analysis/gap';
import type { ScoredCity } from '../../report/scored-city';
import { useMessages } from '../state/messages-context';

/** Gaps shown at first. */
const FIRST = 5;

interface HoldingBackProps {
  readonly city: ScoredCity;
  readonly onAnswer: (criterion: string) => void;
}

/** What holds the city back, the most urgent first, with what to do. */
export function HoldingBack({ city, onAnswer }: HoldingBackProps): React.ReactNode {
  const { pane: texts, sheets } = useMessages();
  const [all, setAll] = useState(false);
  const { gaps } = city.analysis;
  return (
    <section aria-labelledby="gaps-heading">
      <h2 id="gaps-heading">{sheets.topGapsHeading}</h2>
      {gaps.length === 0 && <p>{sheets.noGaps}</p>}
      <ol className="gaps">
        {(all ? gaps : gaps.slice(0, FIRST)).map((gap) => <GapItem key={gap.criterion} gap={gap} city={city} onAnswer={onAnswer} />)}
      </ol>
      {gaps.length > FIRST && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => { setAll(!all); }}>{all ? texts.fewerGaps : texts.allGaps(gaps.length)}</Button>
      )}
    </section>
  );
}

function GapItem({ gap, city, onAnswer }: { readonly gap: Gap; readonly city: ScoredCity; readonly onAnswer: (criterion: string) => void }): React.ReactNode {
  const { pane: texts, sheets, language } = useMessages();
  const criterion = city.model.criteria.find(({ id }) => id === gap.criterion);
  if (criterion === undefined) return null;
  return (
    <li className="gap">
      <p><b>{criterion.id}</b> {criterion.text[language]}</p>
      <p className="quiet">{texts.gapStep(gap.rating ?? sheets.notRated, gap.required)} · {sheets.tier} {gap.tier}</p>
      <p>{criterion.advice?.[language]}</p>
      <Button size="small" onClick={() => { onAnswer(criterion.id); }}>{texts.answerIt(criterion.id)}</Button>
    </li>
  );
}
