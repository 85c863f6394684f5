import { LEVELS } from '../../model/maturity-model';
import type { ScoredCity } from '../../report/scored-city';
import type { DimensionProfile, LevelState } from '../../scoring/city-profile';
import { useMessages } from '../state/messages-context';

type HeatState = LevelState['state'] | 'open';

/** Told apart without colour. */
const SIGNS: Readonly<Record<HeatState, string>> = { held: '✓', 'not-held': '✕', 'not-applicable': 'N/A', open: '?' };

/** Which levels are held in each dimension: levels upwards, dimensions side by side. */
export function HeatMap({ city }: { readonly city: ScoredCity }): React.ReactNode {
  const { pane: texts, sheets, language } = useMessages();
  return (
    <section aria-labelledby="heat-heading">
      <h2 id="heat-heading">{sheets.heatMapHeading}</h2>
      <table className="heat-map">
        <thead>
          <tr>
            <th scope="col">{sheets.level}</th>
            {city.model.dimensions.map(({ id, shortName }) => <th key={id} scope="col">{shortName[language]}</th>)}
          </tr>
        </thead>
        <tbody>
          {LEVELS.toReversed().map((level) => (
            <tr key={level}>
              <th scope="row">{level} · {city.model.levels[level]?.name[language]}</th>
              {city.profile.dimensions.map((profile, place) => {
                const state = stateOf(profile, level, city);
                const name = city.model.dimensions[place]?.shortName[language] ?? profile.dimension;
                return (
                  <td key={profile.dimension} data-state={state} title={texts.heatMapCell(name, level, texts.heatMapStates[state])}>
                    <span aria-hidden="true">{SIGNS[state]}</span>
                    <span className="for-readers">{texts.heatMapStates[state]}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet legend">
        {(Object.keys(SIGNS) as HeatState[]).map((state) => <span key={state}><b>{SIGNS[state]}</b> {texts.heatMapStates[state]}</span>)}
      </p>
    </section>
  );
}

/** A level that is not held, and whose criteria that are not met are all blank, is open. */
function stateOf({ levels }: DimensionProfile, level: number, { assessment }: ScoredCity): HeatState {
  const found = levels[level - 1];
  if (found === undefined) return 'not-held';
  if (found.state !== 'not-held' || found.blocking.length === 0) return found.state;
  const answers = new Map(assessment.answers.map(({ criterion, answer }) => [criterion, answer]));
  return found.blocking.every((id) => answers.get(id)?.kind === 'not-rated') ? 'open' : 'not-held';
}
