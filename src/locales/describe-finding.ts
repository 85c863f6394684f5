import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS, HEADER_LABELS } from '../assessment/terms/columns';
import type { Finding } from '../assessment/finding';
import type { MaturityModel } from '../model/maturity-model';
import type { Language } from '../model/language';
import type { FindingSentences } from './finding-text';
import type { Messages } from './messages';

const FIELDS = new Map(Object.entries({ ...HEADER_LABELS, ...COMPETENCY_COLUMNS, ...CRITERIA_COLUMNS }));
const LONGEST_SEEN = 60;
const MOST_IDS = 12;

/** What was seen and what to do, in the language of the messages. */
export function describeFinding({ code, detail }: Finding, messages: Messages, model: MaturityModel): FindingSentences {
  const { language } = messages;
  if (code === 'contradiction') {
    const text = model.contradictions.find(({ id }) => id === detail.ids?.[0])?.text[language] ?? '';
    return [text, messages.findings.contradiction];
  }
  const field = detail.field === undefined ? undefined : FIELDS.get(detail.field);
  return messages.findings[code]({
    seen: shortened(detail.seen ?? ''),
    ids: idList(detail.ids ?? [], language, model),
    field: field?.[language] ?? '',
    otherCell: detail.otherCell ?? '',
    count: detail.count ?? 0,
    level: detail.level ?? 0,
  });
}

/** Both sentences of a finding as one text. */
export function findingMessage(finding: Finding, messages: Messages, model: MaturityModel): string {
  return describeFinding(finding, messages, model).join(' ');
}

/** Ids as a list; a dimension by its name; a long list is cut with an ellipsis. */
function idList(ids: readonly string[], language: Language, model: MaturityModel): string {
  const words = ids.map((id) => model.dimensions.find((dimension) => dimension.id === id)?.name[language] ?? id);
  return words.length > MOST_IDS ? `${words.slice(0, MOST_IDS).join(', ')}…` : words.join(', ');
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_SEEN ? `${characters.slice(0, LONGEST_SEEN).join('')}…` : text;
}
