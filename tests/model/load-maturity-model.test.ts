import { builtinModel } from '../../src/model/builtin-model';
import { loadMaturityModel } from '../../src/model/load-maturity-model';
import { MODEL_ISSUES } from '../../src/model/model-issue';
import type { ModelIssue, ModelIssueCode } from '../../src/model/model-issue';
import { jsonPath, withValue, withoutKey } from './changed-document';
import type { Steps } from './changed-document';

const { criteria, competencies, levels, dimensions } = builtinModel();
const TEXT = { en: 'text', ca: 'text', es: 'text' };

function issuesOf(json: unknown): readonly ModelIssue[] {
  const loaded = loadMaturityModel(json);
  return loaded.ok ? [] : loaded.issues;
}

/** Every criterion that passes the test, as a model. */
function modelOf(keep: (criterion: (typeof criteria)[number]) => boolean): unknown {
  return { ...builtinModel(), criteria: criteria.filter(keep), competencies: competencies.map((one) => ({ ...one, serves: [] })), contradictions: [] };
}

type BadValue = readonly [code: ModelIssueCode, steps: Steps, value: unknown, detail: string];

const BAD_VALUES: readonly BadValue[] = [
  ['unknown-key', ['author'], 'someone', 'author'],
  ['unknown-key', ['criteria', 3, 'note'], 'text', 'note'],
  ['unknown-key', ['title', 'fr'], 'texte', 'fr'],
  ['wrong-type', ['criteria'], {}, 'object'],
  ['wrong-type', ['criteria', 0], null, 'null'],
  ['wrong-type', ['criteria', 0, 'scored'], 'yes', 'yes'],
  ['wrong-type', ['criteria', 0, 'text'], 'text', 'text'],
  ['wrong-type', ['supramunicipal', 'populationBelow'], 4999.5, '4999.5'],
  ['not-allowed', ['levels', 2, 'level'], 3, '3'],
  ['not-allowed', ['dimensions', 1, 'id'], 'R', 'R'],
  ['not-allowed', ['criteria', 5, 'level'], 6, '6'],
  ['not-allowed', ['criteria', 5, 'dimension'], 'T', 'T'],
  ['not-allowed', ['competencies', 2, 'requiredCapability', 4], 6, '6'],
  ['not-allowed', ['contradictions', 0, 'conditions', 0, 'rating'], 'l', 'l'],
  ['too-small', ['supramunicipal', 'populationBelow'], 0, '0'],
  ['empty-text', ['criteria', 3, 'text', 'ca'], '', ''],
  ['too-long-text', ['criteria', 3, 'text', 'en'], 'x'.repeat(501), '501'],
  ['too-long-text', ['ratingGuide', 'es'], 'x'.repeat(231), '231'],
  ['too-long-text', ['criteria', 0, 'guide', 'es'], 'x'.repeat(231), '231'],
  ['stray-character', ['title', 'en'], 'Maturity ', 'Maturity '],
  ['stray-character', ['title', 'en'], ' Maturity', ' Maturity'],
  ['stray-character', ['title', 'en'], 'Smart  City', 'Smart  City'],
  ['stray-character', ['title', 'en'], 'Smart\nCity', 'Smart\nCity'],
  ['stray-character', ['title', 'en'], 'Smart\u200BCity', 'Smart\u200BCity'],
  ['stray-character', ['levels', 0, 'sourceName'], ' Inici', ' Inici'],
  ['malformed-id', ['criteria', 3, 'id'], 'm2.2', 'm2.2'],
  ['malformed-id', ['criteria', 3, 'id'], 'M2.2 ', 'M2.2 '],
  ['malformed-id', ['criteria', 3, 'id'], '2.2', '2.2'],
  ['malformed-id', ['competencies', 0, 'serves', 0], 'M2..4', 'M2..4'],
  ['too-few-items', ['competencies', 1, 'requiredCapability'], [0, 0, 0, 0], '4'],
  ['too-few-items', ['contradictions', 1, 'conditions'], [], '0'],
  ['too-few-items', ['competencies'], [], '0'],
  ['too-many-items', ['levels'], [...levels, { level: 6, name: TEXT, sourceName: null }], '7'],
  ['too-many-items', ['dimensions'], [...dimensions, dimensions[0]], '4'],
  ['duplicate-id', ['competencies', 8, 'id'], 'C01', 'C01'],
  ['duplicate-id', ['competencies', 8, 'id'], 'M1.1', 'M1.1'],
  ['duplicate-id', ['contradictions', 3, 'id'], 'X1', 'X1'],
  ['ambiguous-id', ['competencies', 8, 'id'], 'C1', 'C1'],
  ['ambiguous-id', ['competencies', 8, 'id'], 'C-01', 'C-01'],
  ['ambiguous-id', ['competencies', 8, 'id'], 'M11', 'M11'],
  ['unknown-reference', ['competencies', 4, 'serves', 1], 'S9.9', 'S9.9'],
  ['unknown-reference', ['competencies', 4, 'serves', 1], 'C01', 'C01'],
  ['unknown-reference', ['supramunicipal', 'competencies', 0], 'M2.1', 'M2.1'],
  ['unknown-reference', ['contradictions', 0, 'conditions', 1, 'anyOf', 2], 'M4.9', 'M4.9'],
  ['falling-capability', ['competencies', 0, 'requiredCapability', 4], 2, '2'],
  ['scored-without-advice', ['criteria', 2, 'advice'], null, 'M2.1'],
  ['diagnostic-with-advice', ['criteria', 0, 'advice'], TEXT, 'M1.1'],
];

const BAD_MODELS: readonly (readonly [ModelIssueCode, string, unknown, string])[] = [
  ['unreadable', '$', undefined, ''],
  ['unreadable', '$', { ...builtinModel(), criteria: Array.from({ length: 300_000 }, () => 0) }, ''],
  ['unreadable', '$', { ...builtinModel(), '\uD800': 0 }, ''],
  ['wrong-type', '$', [], 'array'],
  ['wrong-type', '$', 'model', 'model'],
  ['unknown-key', '$["a.b/c~d e"]', { ...builtinModel(), 'a.b/c~d e': 0 }, 'a.b/c~d e'],
  ['unknown-key', '$.__proto__', JSON.parse(JSON.stringify(builtinModel()).replace('{', '{"__proto__":{},')), '__proto__'],
  ['missing-key', '$.criteria[3].text.ca', withoutKey(builtinModel(), ['criteria', 3, 'text', 'ca']), 'ca'],
  ['dimension-without-scored-criterion', '$.dimensions[2]', modelOf(({ dimension }) => dimension !== 'R'), 'R'],
  ['level-without-criterion', '$.dimensions[1]', modelOf(({ dimension, level }) => dimension !== 'S' || level !== 3), 'S3'],
  ['level-without-criterion', '$.dimensions[0]', modelOf(({ scored }) => scored), 'M1'],
];

describe('a model file with one fault is refused with that fault alone', () => {
  test.each(BAD_VALUES)('%s at %j: %j', (code, steps, value, detail) => {
    expect(issuesOf(withValue(builtinModel(), steps, value))).toEqual([{ path: jsonPath(steps), code, detail }]);
  });

  test.each(BAD_MODELS)('%s at %s', (code, path, json, detail) => {
    expect(issuesOf(json)).toEqual([{ path, code, detail }]);
  });

  test('every code has such a file', () => {
    const told = new Set([...BAD_VALUES, ...BAD_MODELS].map(([code]) => code));
    expect([...told].sort()).toEqual([...MODEL_ISSUES].sort());
  });
});

test('several faults are told together', () => {
  const model = { ...builtinModel(), version: 1, title: { en: 'Maturity', es: ' Madurez', fr: 'Maturité' } };
  const found = issuesOf(model).map(({ path, code }) => `${path} ${code}`);
  expect(found.sort()).toEqual(['$.title.ca missing-key', '$.title.es stray-character', '$.title.fr unknown-key', '$.version wrong-type']);
});

describe('another model keeps dimensions and levels, and varies the rest', () => {
  test('one criterion a level, one competency, no contradictions', () => {
    const json = {
      ...builtinModel(),
      id: 'short-model',
      criteria: criteria.filter(({ id }) => id === 'M1.1' || (id.endsWith('.1') && id !== 'M1.2')),
      competencies: competencies.filter(({ id }) => id === 'C07').map((one) => ({ ...one, id: 'GIS-1', serves: ['S4.1'] })),
      supramunicipal: { populationBelow: 20_000, competencies: ['GIS-1'] },
      contradictions: [],
    };
    expect(loadMaturityModel(json)).toEqual({ ok: true, model: json });
  });
});
