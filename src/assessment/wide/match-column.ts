import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import { labelOf } from './city-columns';
import { competencyField, criterionField } from './field-in-header';
import { isFormToolHeader } from './form-columns';
import { idFinder } from './id-in-header';
import { textFinder } from './text-in-header';
import type { WideMatch, WideTarget } from './wide-mapping';

/** What a header says its column is, and the languages it says so in. */
export interface HeaderMatch {
  readonly match: WideMatch;
  readonly languages: readonly Language[];
}

/** Tells of a header which answer of the model its column holds: by its id, else by its text, else by a word for a label. */
export type ColumnMatcher = (header: string) => HeaderMatch;

const UNMATCHED: HeaderMatch = { match: { kind: 'unmatched' }, languages: [] };
const FORM_TOOL: HeaderMatch = { match: { kind: 'form-tool' }, languages: [] };

/** A matcher for the criteria and competencies of a model. */
export function columnMatcher(model: MaturityModel): ColumnMatcher {
  const criteria = new Set(model.criteria.map(({ id }) => id));
  const items = [...model.criteria, ...model.competencies];
  const findId = idFinder(items.map(({ id }) => id));
  const findText = textFinder(items);
  return (header) => {
    if (isFormToolHeader(header)) return FORM_TOOL;
    const byId = findId(header);
    if (byId !== undefined) return answer(criteria, byId.id, byId.rest, 'id', []);
    const byText = findText(header);
    if (byText !== undefined) return answer(criteria, byText.id, header, 'text', [byText.language]);
    const label = labelOf(header);
    return label === undefined ? UNMATCHED : matched({ kind: 'header', label: label.key }, 'word', label.languages);
  };
}

function answer(criteria: ReadonlySet<string>, id: string, rest: string, by: 'id' | 'text', languages: readonly Language[]): HeaderMatch {
  if (criteria.has(id)) {
    const field = criterionField(rest);
    return matched({ kind: 'criterion', id, field: field.key }, by, [...languages, ...field.languages]);
  }
  const field = competencyField(rest);
  return matched({ kind: 'competency', id, field: field.key }, by, [...languages, ...field.languages]);
}

function matched(target: WideTarget, by: 'id' | 'text' | 'word', languages: readonly Language[]): HeaderMatch {
  return { match: { kind: 'matched', by, target }, languages };
}
