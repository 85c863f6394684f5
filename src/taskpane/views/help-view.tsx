import { messagesFor } from '../../locales/messages';
import { RULES } from '../../locales/method-text';
import type { MaturityModel } from '../../model/maturity-model';
import { VERSION } from '../../version';
import { useMessages } from '../state/messages-context';
import type { HostKind } from '../workbook-host';

/** The rules in words, where they come from, versions, keys, support. */
export function HelpView({ hostKind, model }: { readonly hostKind: HostKind; readonly model: MaturityModel }): React.ReactNode {
  const { pane: texts, language } = useMessages();
  const { method } = messagesFor(language);
  return (
    <>
      <h2>{texts.rulesHeading}</h2>
      <ul className="rules">
        {RULES.map(([rule, origin]) => <li key={rule}>{method.rules[rule]} <span className="quiet">({method.origins[origin]})</span></li>)}
        <li>{model.weakerHalfRule[language]} <span className="quiet">({method.origins['our-design']})</span></li>
      </ul>
      <h2>{texts.sourcesHeading}</h2>
      <ul className="rules">
        {model.sources.map(({ id, title, publisher, gives }) => <li key={id}><cite>{title}</cite>. {publisher}. {gives[language]}.</li>)}
      </ul>
      <h2>{texts.keysHeading}</h2>
      <p>{texts.keys}</p>
      <h2>{texts.nothingLeaves}</h2>
      <p>{texts.privacy[hostKind]}</p>
      <h2>{texts.supportHeading}</h2>
      <p>{texts.support}</p>
      <h2>{texts.versionsHeading}</h2>
      <p>{texts.versions(VERSION, `${model.id} ${model.version}`)}</p>
    </>
  );
}
