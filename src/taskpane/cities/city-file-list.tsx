import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { WideChoices } from '../../assessment/wide/wide-mapping';
import { findingMessage } from '../../locales/describe-finding';
import type { CitiesTexts } from '../../locales/en/cities';
import { messagesFor } from '../../locales/messages';
import type { MaturityModel } from '../../model/maturity-model';
import type { CityFile, FoundCity } from '../cities-host';
import { useMessages } from '../state/messages-context';
import type { CityEntry } from './cities-queue';
import { MappingStep } from './mapping-step';

/** As many as a person scrolls through, and as are drawn in a blink. */
const SHOWN = 60;

interface CityFileListProps {
  readonly entries: readonly CityEntry[];
  readonly model: MaturityModel;
  readonly texts: CitiesTexts;
  readonly onRemap: (id: number, choices: WideChoices) => void;
  /** Opens the scored copies of a file; undefined where they are downloaded together. */
  readonly onOpenCopies: ((id: number) => void) | undefined;
}

/** Every file and what became of it: what needs attention first. */
export function CityFileList({ entries, model, texts, onRemap, onOpenCopies }: CityFileListProps): React.ReactNode {
  const [shown, setShown] = useState(SHOWN);
  const sorted = entries.toSorted((a, b) => urgency(a) - urgency(b));
  const left = sorted.length - shown;
  return (
    <section aria-labelledby="files-heading">
      <h2 id="files-heading">{texts.fileList}</h2>
      <ul className="city-files">
        {sorted.slice(0, shown).map(({ id, name, state }) => (
          <li key={id}>
            <p><bdi className="mark">{name}</bdi></p>
            {typeof state === 'string' ? <p className="quiet">{texts[state]}</p> : <Outcome file={state} model={model} texts={texts} />}
            {typeof state === 'object' && state.mapping !== null && <MappingStep mapping={state.mapping} name={name} model={model} texts={texts} onChoose={(choices) => { onRemap(id, choices); }} />}
            {typeof state === 'object' && state.hasCopies && onOpenCopies !== undefined && <Link as="button" onClick={() => { onOpenCopies(id); }}>{texts.openCopies(name)}</Link>}
          </li>
        ))}
      </ul>
      {left > 0 && <Button size="small" onClick={() => { setShown(shown + SHOWN); }}>{texts.more(Math.min(left, SHOWN))}</Button>}
    </section>
  );
}

/** Files with a problem, then tables, whose columns may want a look, then all others. */
function urgency({ state }: CityEntry): number {
  if (typeof state === 'string') return 3;
  if (state.problems.length > 0) return 0;
  return state.mapping === null ? 2 : 1;
}

function Outcome({ file: { cities, problems, notes }, model, texts }: { readonly file: CityFile; readonly model: MaturityModel; readonly texts: CitiesTexts }): React.ReactNode {
  const { problems: sentences, language } = useMessages();
  const messages = messagesFor(language);
  const [only, ...more] = cities;
  return (
    <>
      {problems.map((problem, index) => <p key={index} className="message error"><bdi>{capital(sentences[problem.code](problem))}.</bdi></p>)}
      {notes.map((note, index) => <p key={index} className="message"><bdi>{findingMessage(note, messages, model)}</bdi></p>)}
      {only !== undefined && <p className="quiet">{more.length > 0 ? texts.citiesOf(cities.length) : <><bdi>{only.name}</bdi> · {levelText(only, texts, model.levels.map(({ name }) => name[language]))}</>}</p>}
    </>
  );
}

function levelText({ level, upperLevel }: FoundCity, texts: CitiesTexts, names: readonly string[]): string {
  if (level === null) return texts.notAssessed;
  const named = `${String(level)} · ${names[level] ?? ''}`;
  return upperLevel === null || upperLevel === level ? texts.level(named) : texts.levels(named, String(upperLevel));
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
