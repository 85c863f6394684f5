import { LEVELS } from './maturity-model';
import type { MaturityModel } from './maturity-model';
import type { ModelIssue } from './model-issue';

/**
 * What a schema cannot say of a model: ids are unique and unmistakable, references resolve, every level can be reached,
 * required capability never falls, advice stands where it is due (our design).
 */
export function checkMaturityModel(model: MaturityModel): ModelIssue[] {
  return [
    ...ambiguousIds([...idsIn('criteria', model.criteria), ...idsIn('competencies', model.competencies)]),
    ...ambiguousIds(idsIn('contradictions', model.contradictions)),
    ...unknownReferences(model),
    ...emptyLevels(model),
    ...fallingCapabilities(model),
    ...misplacedAdvice(model),
  ];
}

interface IdAt {
  readonly id: string;
  readonly path: string;
}

function idsIn(list: string, items: readonly { readonly id: string }[]): IdAt[] {
  return items.map(({ id }, index) => ({ id, path: `$.${list}[${index}].id` }));
}

/** What is left of an id typed without separators and leading zeros, which the product still accepts (our design). */
function carelessId(id: string): string {
  return id.replace(/(^|[^0-9])0+(?=[0-9])/g, '$1').replace(/[._-]/g, '');
}

function ambiguousIds(ids: readonly IdAt[]): ModelIssue[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ id, path }): ModelIssue[] => {
    const key = carelessId(id);
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ path, code: earlier === id ? 'duplicate-id' : 'ambiguous-id', detail: id }];
    first.set(key, id);
    return [];
  });
}

function unknownReferences(model: MaturityModel): ModelIssue[] {
  const criteria = new Set(model.criteria.map(({ id }) => id));
  const competencies = new Set(model.competencies.map(({ id }) => id));
  return [
    ...model.competencies.flatMap(({ serves }, index) => unknownIds(serves, `$.competencies[${index}].serves`, criteria)),
    ...unknownIds(model.supramunicipal.competencies, '$.supramunicipal.competencies', competencies),
    ...model.contradictions.flatMap(({ conditions }, index) =>
      conditions.flatMap(({ anyOf }, at) => unknownIds(anyOf, `$.contradictions[${index}].conditions[${at}].anyOf`, criteria)),
    ),
  ];
}

function unknownIds(ids: readonly string[], listPath: string, known: ReadonlySet<string>): ModelIssue[] {
  return ids.flatMap((id, index) => (known.has(id) ? [] : [{ path: `${listPath}[${index}]`, code: 'unknown-reference', detail: id }]));
}

function emptyLevels(model: MaturityModel): ModelIssue[] {
  return model.dimensions.flatMap(({ id }, index): ModelIssue[] => {
    const path = `$.dimensions[${index}]`;
    const criteria = model.criteria.filter(({ dimension }) => dimension === id);
    if (!criteria.some(({ scored }) => scored)) return [{ path, code: 'dimension-without-scored-criterion', detail: id }];
    const populated = new Set(criteria.map(({ level }) => level));
    return LEVELS.filter((level) => !populated.has(level)).map((level) => ({ path, code: 'level-without-criterion', detail: `${id}${level}` }));
  });
}

function fallingCapabilities(model: MaturityModel): ModelIssue[] {
  return model.competencies.flatMap(({ requiredCapability }, index) =>
    requiredCapability.flatMap((capability, at): ModelIssue[] =>
      capability >= (requiredCapability[at - 1] ?? 0)
        ? []
        : [{ path: `$.competencies[${index}].requiredCapability[${at}]`, code: 'falling-capability', detail: String(capability) }],
    ),
  );
}

function misplacedAdvice(model: MaturityModel): ModelIssue[] {
  return model.criteria.flatMap(({ id, scored, advice }, index): ModelIssue[] => {
    if (scored === (advice !== null)) return [];
    return [{ path: `$.criteria[${index}].advice`, code: scored ? 'scored-without-advice' : 'diagnostic-with-advice', detail: id }];
  });
}
