import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { NA_REASONS, type Answer, type CriterionAnswer } from '../../assessment/assessment';
import { NA_REASON_TERMS, NOT_A_RATING, RATING_TERMS } from '../../assessment/terms/ratings';
import { CRITERIA_COLUMNS } from '../../assessment/terms/columns';
import type { Criterion } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';
import type { ScoredCity } from '../../report/scored-city';
import { useMessages } from '../state/messages-context';
import type { PaneActions } from '../state/use-pane';
import { Choice } from '../views/choice';
import { answerEdits, evidenceEdits } from './answer-edits';

interface CriterionFormProps {
  readonly city: ScoredCity;
  readonly criterion: Criterion;
  readonly answer: CriterionAnswer;
  readonly actions: PaneActions;
}

/** Where a criterion is answered: rating or not applicable, the reason, evidence; with the help that the model gives. */
export function CriterionForm({ city, criterion, answer: { answer: read, evidence, cell }, actions }: CriterionFormProps): React.ReactNode {
  const { pane: texts, language } = useMessages();
  const { assessment, model } = city;
  const row = assessment.rows.get(criterion.id);
  // Shown as given until the sheet has been read again.
  const [given, setGiven] = useState<Answer | null>(null);
  useEffect(() => { setGiven(null); }, [read]);
  const answer = given ?? read;
  const give = (wanted: Answer) => {
    setGiven(wanted);
    actions.answer(criterion.id, answerEdits(assessment, criterion.id, wanted));
  };
  return (
    <div className="criterion-form">
      {!criterion.scored && <p className="quiet">{texts.diagnostic}</p>}
      {row === undefined && <p className="message">{texts.noRow}</p>}
      {row?.alone === false && <p className="message">{texts.twoRows}</p>}
      {row?.alone === true && (
        <>
          <RatingChoice answer={answer} onGive={give} />
          {answer.kind === 'not-applicable' && (
            <Choice
              label={CRITERIA_COLUMNS.naReason[language]}
              value={answer.reason ?? ''}
              options={[['', ''], ...NA_REASONS.map((reason) => [reason, NA_REASON_TERMS[reason][language]] as const)]}
              onChoose={(chosen) => { give({ kind: 'not-applicable', reason: NA_REASONS.find((reason) => reason === chosen) ?? null }); }}
            />
          )}
          {row.columns.has('evidence') && <Evidence evidence={evidence ?? ''} onGive={(text) => { actions.answer(criterion.id, evidenceEdits(assessment, criterion.id, text)); }} />}
        </>
      )}
      <h3>{texts.criterionHelp}</h3>
      <p>{(criterion.guide ?? model.ratingGuide)[language]}</p>
      <h3>{texts.evidenceExamples}</h3>
      <p>{criterion.evidenceHint[language]}</p>
      <h3>{texts.sourceText}</h3>
      <p lang="ca"><q>{criterion.sourceQuote}</q></p>
      {cell !== null && <Button size="small" appearance="subtle" onClick={() => { actions.goTo(assessment.sheet, cell); }}>{texts.goToCell(cell)}</Button>}
    </div>
  );
}

/** The four ratings, not applicable and not rated, as one group of radio buttons. */
function RatingChoice({ answer, onGive }: { readonly answer: Answer; readonly onGive: (answer: Answer) => void }): React.ReactNode {
  const { pane: texts, sheets, language } = useMessages();
  const name = useId();
  const radio = (key: string, short: string, words: string, checked: boolean, given: Answer) => (
    <label key={key} className="rating-choice" data-rating={key}>
      <input type="radio" name={name} checked={checked} onChange={() => { onGive(given); }} />
      <b>{short}</b> <span>{words}</span>
    </label>
  );
  return (
    <fieldset className="ratings">
      <legend>{CRITERIA_COLUMNS.rating[language]}{answer.kind === 'rated' && answer.percent !== null ? ` (${answer.percent} %)` : ''}</legend>
      {RATINGS.map((rating) => radio(rating, rating, RATING_TERMS[rating][language], answer.kind === 'rated' && answer.rating === rating, { kind: 'rated', rating, percent: null }))}
      {radio('not-applicable', sheets.notApplicable, NOT_A_RATING['not-applicable'][language], answer.kind === 'not-applicable', { kind: 'not-applicable', reason: null })}
      {radio('not-rated', '–', texts.clear, answer.kind === 'not-rated', { kind: 'not-rated' })}
    </fieldset>
  );
}

/** Text that is written into the sheet when the person leaves it. */
function Evidence({ evidence, onGive }: { readonly evidence: string; readonly onGive: (text: string) => void }): React.ReactNode {
  const { language } = useMessages();
  const id = useId();
  const [text, setText] = useState(evidence);
  return (
    <>
      <label htmlFor={id}>{CRITERIA_COLUMNS.evidence[language]}</label>
      <Textarea id={id} className="evidence" value={text} resize="vertical" maxLength={MOST_CHARACTERS} onChange={(_, { value }) => { setText(value); }} onBlur={() => { if (text !== evidence) onGive(text); }} />
    </>
  );
}

/** What a cell of a workbook holds at most. */
const MOST_CHARACTERS = 32_767;
