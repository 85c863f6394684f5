import { useEffect, useRef } from 'react';
import type { CriterionAnswer } from '../../assessment/assessment';
import type { Criterion } from '../../model/maturity-model';
import type { ScoredCity } from '../../report/scored-city';
import { isFocusFree } from '../state/kept-focus';
import { useMessages } from '../state/messages-context';
import type { PaneActions } from '../state/use-pane';
import { CriterionForm } from './criterion-form';

interface CriterionItemProps {
  readonly city: ScoredCity;
  readonly criterion: Criterion;
  readonly answer: CriterionAnswer;
  readonly open: boolean;
  readonly actions: PaneActions;
}

/** One criterion: its text and present answer on a line that unfolds into the form. */
export function CriterionItem({ city, criterion, answer, open, actions }: CriterionItemProps): React.ReactNode {
  const { sheets, language } = useMessages();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    line.current?.scrollIntoView({ block: 'nearest' });
    if (isFocusFree()) line.current?.focus();
  }, [open]);
  const rating = answer.answer.kind === 'rated' ? answer.answer.rating : answer.answer.kind === 'not-applicable' ? sheets.notApplicable : '–';
  return (
    <li className="criterion">
      <button ref={line} type="button" className="criterion-line" aria-expanded={open} onClick={() => { actions.criterion(open ? null : criterion.id); }}>
        <span className="criterion-id">{criterion.id}</span>
        <span className="criterion-text">{criterion.text[language]}</span>
        <span className="rating" data-rating={answer.answer.kind === 'rated' ? answer.answer.rating : answer.answer.kind}>
          <span aria-hidden="true">{rating}</span>
          <span className="for-readers">{rating === '–' ? sheets.notRated : rating}</span>
        </span>
      </button>
      {open && <CriterionForm key={answer.cell} city={city} criterion={criterion} answer={answer} actions={actions} />}
    </li>
  );
}
