import { COMPETENCY_COLUMNS } from '../../assessment/terms/columns';
import type { ScoredCity } from '../../report/scored-city';
import { useMessages } from '../state/messages-context';

/** How many competencies are ready for the lowest target, and what the others lack. */
export function ReadyCompetencies({ city }: { readonly city: ScoredCity }): React.ReactNode {
  const { pane: texts, language } = useMessages();
  const level = city.analysis.target.minimum;
  const { competencies } = city.analysis;
  const words = (requirements: (typeof competencies)[number]['shortfalls']) => requirements.map((requirement) => COMPETENCY_COLUMNS[requirement][language]).join(', ');
  const notReady = competencies.filter(({ readyFor }) => readyFor < level);
  return (
    <section aria-labelledby="ready-heading">
      <h2 id="ready-heading">{texts.readyHeading(level)}</h2>
      <p>{texts.readySentence(competencies.length - notReady.length, competencies.length)}</p>
      <ul className="competencies">
        {notReady.map(({ competency, shortfallsAtTarget, unknownAtTarget }) => (
          <li key={competency}>
            <b>{competency}</b> {city.model.competencies.find(({ id }) => id === competency)?.shortName[language]}
            {shortfallsAtTarget.length > 0 && <span className="quiet"> · {texts.competencyLacks(words(shortfallsAtTarget))}</span>}
            {unknownAtTarget.length > 0 && <span className="quiet"> · {texts.competencyUnknown(words(unknownAtTarget))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
