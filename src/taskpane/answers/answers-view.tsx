import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScoredCity } from '../../report/scored-city';
import { useMessages } from '../state/messages-context';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { CriterionItem } from './criterion-item';

interface AnswersViewProps {
  readonly city: ScoredCity;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Every criterion, to be answered here. */
export function AnswersView({ city, state, actions }: AnswersViewProps): React.ReactNode {
  const { pane: texts, language } = useMessages();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const items = city.model.criteria.flatMap((criterion, place) => {
    const answer = city.assessment.answers[place];
    return answer === undefined || (onlyOpen && answer.answer.kind !== 'not-rated' && state.criterion !== criterion.id) ? [] : [{ criterion, answer }];
  });
  return (
    <>
      <p className="quiet">{texts.answersIntro}</p>
      <Switch label={texts.onlyOpen} checked={onlyOpen} onChange={(_, { checked }) => { setOnlyOpen(checked); }} />
      {items.length === 0 && <p>{texts.nothingOpen}</p>}
      {city.model.dimensions.map(({ id, name }) => {
        const own = items.filter(({ criterion }) => criterion.dimension === id);
        return own.length === 0 ? null : (
          <section key={id}>
            <h2>{name[language]}</h2>
            <ul className="criteria">
              {own.map(({ criterion, answer }) => (
                <CriterionItem key={criterion.id} city={city} criterion={criterion} answer={answer} open={state.criterion === criterion.id} actions={actions} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
