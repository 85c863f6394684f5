import fc from 'fast-check';
import { builtinModel } from '../../src/model/builtin-model';
import { checkModelStructure } from '../../src/model/check-model-structure';
import { loadMaturityModel } from '../../src/model/load-maturity-model';
import type { MaturityModel } from '../../src/model/maturity-model';
import schema from '../../src/model/maturity-model.schema.json';
import { jsonPath, placesIn, valueAt, withoutKey, withValue } from './changed-document';
import type { Steps } from './changed-document';

/** Some items of every list of the built-in model, so that a thousand changes reach every kind of place. */
const SAMPLE = sampleOf(builtinModel());
const PLACES = placesIn(SAMPLE).filter((steps) => steps.length > 0);
const LEAVES = PLACES.filter((steps) => !isBranch(valueAt(SAMPLE, steps)));
const REQUIRED_KEYS = PLACES.filter((steps) => typeof steps.at(-1) === 'string' && steps.at(-1) !== 'withoutEvidence');

function sampleOf({ criteria, competencies, contradictions, origins, sources, ...rest }: MaturityModel): unknown {
  return {
    ...rest,
    sources: sources.slice(0, 1),
    origins: origins.slice(0, 1),
    criteria: criteria.slice(1, 3),
    competencies: competencies.slice(0, 1),
    contradictions: contradictions.slice(-1),
  };
}

function isBranch(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Values of another JSON type than the one at the place; what may be null elsewhere is not given null here. */
function wrongValues(steps: Steps): fc.Arbitrary<unknown> {
  const type = typeof valueAt(SAMPLE, steps);
  const nullable = type === 'object' || steps.includes('levels');
  const others = [
    ...(type === 'string' || type === 'object' ? [] : [fc.string()]),
    ...(type === 'number' ? [] : [fc.double({ noNaN: true, noDefaultInfinity: true })]),
    ...(type === 'boolean' ? [] : [fc.boolean()]),
    ...(nullable ? [] : [fc.constant(null)]),
    fc.array(fc.integer(), { maxLength: 2 }),
  ];
  return fc.oneof(...others);
}

test('the sample has a sound structure', () => {
  expect(checkModelStructure(SAMPLE)).toEqual([]);
});

describe('a model cannot lose or change any part of its structure', () => {
  test('without a required key it is refused, and the key is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REQUIRED_KEYS), (steps) => {
        expect(checkModelStructure(withoutKey(SAMPLE, steps))).toEqual([{ path: jsonPath(steps), code: 'missing-key', detail: steps.at(-1) }]);
      }),
      { numRuns: 1000 },
    );
  });

  test('with a value of another type it is refused, at that place alone', () => {
    const changes = fc.constantFrom(...LEAVES).chain((steps) => wrongValues(steps).map((value) => ({ steps, value })));
    fc.assert(
      fc.property(changes, ({ steps, value }) => {
        expect(checkModelStructure(withValue(SAMPLE, steps, value)).map(({ path }) => path)).toEqual([jsonPath(steps)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('with a key too many it is refused, and the key is named', () => {
    const objects = PLACES.filter((steps) => isBranch(valueAt(SAMPLE, steps)) && !Array.isArray(valueAt(SAMPLE, steps)));
    fc.assert(
      fc.property(fc.constantFrom(...objects), fc.string({ minLength: 1, unit: 'grapheme' }), (steps, key) => {
        const parent: unknown = valueAt(SAMPLE, steps);
        fc.pre(typeof parent === 'object' && parent !== null && !(key in parent) && key !== 'withoutEvidence');
        const [issue, ...others] = checkModelStructure(withValue(SAMPLE, [...steps, key], 0));
        expect(issue).toMatchObject({ code: 'unknown-key', detail: key });
        expect(others).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a document of any JSON shape is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
      expect(loadMaturityModel(json).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('the schema states faults only with keywords that have an issue code', () => {
  const structural = ['$schema', '$comment', '$defs', '$ref', 'title', 'description', 'properties', 'prefixItems', 'items'];
  const stating = ['type', 'required', 'additionalProperties', 'enum', 'const', 'minimum', 'minLength', 'maxLength', 'not', 'pattern', 'minItems', 'maxItems'];
  expect([...keywordsOf(schema)].filter((keyword) => !structural.includes(keyword) && !stating.includes(keyword))).toEqual([]);
});

function keywordsOf(node: unknown): Set<string> {
  if (Array.isArray(node)) return new Set(node.flatMap((item) => [...keywordsOf(item)]));
  if (typeof node !== 'object' || node === null) return new Set();
  return new Set(
    Object.entries(node).flatMap(([keyword, below]: [string, unknown]) => {
      const named = keyword === 'properties' || keyword === '$defs';
      return [keyword, ...(named && typeof below === 'object' && below !== null ? Object.values(below).flatMap((one: unknown) => [...keywordsOf(one)]) : keywordsOf(below))];
    }),
  );
}
