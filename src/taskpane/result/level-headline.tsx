import { levelText } from '../../report/sheet-texts';
import type { ScoredCity } from '../../report/scored-city';
import { useMessages } from '../state/messages-context';

/** The overall level in large letters, and how firm it is. */
export function LevelHeadline({ city }: { readonly city: ScoredCity }): React.ReactNode {
  const messages = useMessages();
  const { sheets: texts, pane } = messages;
  const { level, upperLevel, provisional, completeness } = city.profile.overall;
  if (level === null || upperLevel === null) {
    return (
      <section className="headline">
        <p className="level">{texts.notAssessed}</p>
        <p>{texts.notAssessedSentence}</p>
      </section>
    );
  }
  return (
    <section className="headline" aria-live="polite">
      <p className="level">{pane.level} {levelText(city, level, messages)}</p>
      {provisional === true ? (
        <p><span className="mark">{pane.provisional}.</span> {pane.couldReach(levelText(city, upperLevel, messages))}</p>
      ) : (
        <p>{completeness === 1 ? texts.levelComplete : texts.levelFirm}</p>
      )}
      <p className="quiet">{city.settings.resultsAsOutcome ? texts.outcomeNote : texts.minimumNote}{city.settings.strict ? ` ${texts.strictNote}` : ''}</p>
    </section>
  );
}
