import { Link } from '@fluentui/react-components';
import type { SheetRefusal } from '../../assess-cities';
import { severityOf, type Severity } from '../../assessment/finding';
import { describeFinding } from '../../locales/describe-finding';
import { messagesFor } from '../../locales/messages';
import type { ScoredCity } from '../../report/scored-city';
import { useMessages } from '../state/messages-context';
import type { PaneActions } from '../state/use-pane';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

interface FindingsViewProps {
  readonly city: ScoredCity;
  readonly refused: readonly SheetRefusal[];
  readonly goTo: PaneActions['goTo'];
}

/** What was noticed in the sheet, the gravest first, each leading to its cell. */
export function FindingsView({ city, refused, goTo }: FindingsViewProps): React.ReactNode {
  const { pane: texts, language } = useMessages();
  const messages = messagesFor(language);
  return (
    <>
      <p className="quiet">{texts.findingsIntro}</p>
      {refused.map(({ sheet, model }) => <p key={sheet} className="message"><bdi>{texts.refusedSheet(sheet, model)}</bdi></p>)}
      {city.findings.length === 0 && <p>{texts.noFindings}</p>}
      {SEVERITIES.map((severity) => {
        const own = city.findings.filter((finding) => severityOf(finding) === severity);
        return own.length === 0 ? null : (
          <section key={severity}>
            <h2>{texts.severityHeadings[severity]} ({own.length})</h2>
            <ul className="findings">
              {own.map((finding, place) => {
                const [seen, todo] = describeFinding(finding, messages, city.model);
                const { sheet, cell } = finding;
                return (
                  <li key={place} className="finding" data-severity={severity}>
                    <p><bdi>{seen}</bdi></p>
                    <p className="quiet">{todo}</p>
                    {sheet !== null && cell !== null && <Link as="button" onClick={() => { goTo(sheet, cell); }}>{texts.goToCell(cell)}</Link>}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
