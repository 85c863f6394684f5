import { HEADER_LABELS, type HeaderLabel } from '../../assessment/terms/columns';
import type { WideChoices, WideColumn, WideMapping, WideTarget } from '../../assessment/wide/wide-mapping';
import type { CitiesTexts } from '../../locales/en/cities';
import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import { columnLetters } from '../../workbook/a1-address';
import { useMessages } from '../state/messages-context';
import { Choice } from '../views/choice';

interface MappingStepProps {
  readonly mapping: WideMapping;
  readonly name: string;
  readonly model: MaturityModel;
  readonly texts: CitiesTexts;
  readonly onChoose: (choices: WideChoices) => void;
}

const LEFT_OUT = '';

/** How the columns of a table were understood: those that were not can be given what they answer. */
export function MappingStep({ mapping, name, model, texts, onChoose }: MappingStepProps): React.ReactNode {
  const { language } = useMessages();
  const { columns, conflicts } = mapping;
  const used = columns.filter(({ match }) => match.kind === 'matched').length;
  const doubted = new Set(conflicts.flatMap(({ columns: several }) => several));
  const asked = columns.filter(({ column, match }) => doubted.has(column) || match.kind === 'unmatched' || match.kind === 'ignored' || (match.kind === 'matched' && match.by === 'choice'));
  const named = (several: readonly number[]) => columns.filter(({ column }) => several.includes(column)).map(({ column, header }) => `${columnLetters(column)} (${header})`).join(', ');
  const options: readonly (readonly [string, string])[] = [
    [LEFT_OUT, texts.leaveOut],
    ...(Object.keys(HEADER_LABELS) as HeaderLabel[]).map((label) => [label, labelWord(label, language)] as const),
    ...model.criteria.map(({ id, text }) => [id, `${id} · ${text[language]}`] as const),
  ];
  const choose = (changed: number, value: string) => {
    onChoose(new Map(asked.map(({ column, match }) => [column, column === changed ? targetOf(value) : match.kind === 'matched' ? match.target : 'ignore'] as const)));
  };
  return (
    <details className="fold">
      <summary>{texts.mapping(name)}</summary>
      <p>{texts.mapped(used, columns.length)}</p>
      {conflicts.map(({ target, columns: several }) => <p key={valueOf(target)} className="message"><bdi>{texts.conflict(target.kind === 'header' ? labelWord(target.label, language) : target.id, named(several))}</bdi></p>)}
      {asked.length > 0 && <p className="quiet">{texts.mappingIntro}</p>}
      {asked.map((column) => <Choice key={column.column} label={texts.column(column.header)} value={chosen(column)} options={options} onChoose={(value) => { choose(column.column, value); }} />)}
    </details>
  );
}

function chosen({ match }: WideColumn): string {
  return match.kind === 'matched' ? valueOf(match.target) : LEFT_OUT;
}

function valueOf(target: WideTarget): string {
  return target.kind === 'header' ? target.label : target.id;
}

function targetOf(value: string): WideTarget | 'ignore' {
  if (value === LEFT_OUT) return 'ignore';
  return value in HEADER_LABELS ? { kind: 'header', label: value as HeaderLabel } : { kind: 'criterion', id: value, field: 'rating' };
}

function labelWord(label: HeaderLabel, language: Language): string {
  return HEADER_LABELS[label][language];
}
