import fc from 'fast-check';
import type { ComparedCity, ComparedDimension } from '../../../src/analysis/comparison/compared-city';
import { builtinModel } from '../../../src/model/builtin-model';
import { DIMENSION_IDS, MATURITY_LEVELS, type MaturityLevel } from '../../../src/model/maturity-model';

const MODEL = builtinModel();

/** A city of level 2 without gaps, but for what is said. */
export function aComparedCity(changes: Partial<ComparedCity> = {}): ComparedCity {
  const { level = 2, upperLevel = level, index = level === null ? null : [level, level] } = changes;
  return {
    name: 'Vila',
    isNamed: true,
    code: null,
    population: null,
    file: 'vila.xlsx',
    sheet: 'Assessment',
    copy: null,
    level,
    upperLevel,
    index,
    completeness: 1,
    dimensions: DIMENSION_IDS.map((dimension) => ({ dimension, level, upperLevel, index, notComparable: null })),
    gapsByTier: [0, 0, 0],
    ratings: 'L'.repeat(MODEL.criteria.length),
    blocking: [],
    capabilities: '2'.repeat(MODEL.competencies.length),
    readyFor: '2'.repeat(MODEL.competencies.length),
    strict: false,
    resultsAsOutcome: false,
    fingerprint: 'f'.repeat(64),
    findings: 0,
    ...changes,
  };
}

const ends = fc.tuple(fc.constantFrom(...MATURITY_LEVELS), fc.constantFrom(...MATURITY_LEVELS)).map(([a, b]): [MaturityLevel, MaturityLevel] => (a < b ? [a, b] : [b, a]));
const signs = (from: string, count: number) => fc.array(fc.constantFrom(...Array.from(from)), { minLength: count, maxLength: count }).map((each) => each.join(''));
const text = fc.constantFrom('Vila', 'Vic', 'VIC', "L'Hospitalet", '=1+1', 'a "b", c', 'línia\nnova', 'x'.repeat(60));
const notComparable = fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom('share' as const, 'level' as const) });

/** Any city: often of the same name, code, level or index as another one, and sometimes not assessed. */
export const arbitraryCity: fc.Arbitrary<ComparedCity> = fc
  .record({
    name: text,
    isNamed: fc.boolean(),
    code: fc.constantFrom(null, '08019', '17079', '25120', '8019'),
    population: fc.constantFrom(null, 1, 500, 501, 999, 5_000, 20_000, 49_999, 50_001, 1_600_000),
    file: fc.constantFrom('a.xlsx', 'b/c.xlsx', 'd.xlsx'),
    sheet: fc.constantFrom('Assessment', 'Vic'),
    copy: fc.constantFrom(null, 'a-scored.xlsx', '../x#y.xlsx'),
    overall: fc.option(ends, { freq: 6 }),
    dimensions: fc.tuple(ends, ends, ends),
    marks: fc.tuple(notComparable, notComparable, notComparable),
    index: fc.constantFrom(0, 0.1 + 0.2, 0.3, 1, 2.5, 4.75),
    completeness: fc.constantFrom(0, 0.26, 1),
    gapsByTier: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)),
    ratings: signs('NPLF-x', MODEL.criteria.length),
    blocking: fc.subarray(MODEL.criteria.map(({ id }) => id)),
    capabilities: signs('012345-', MODEL.competencies.length),
    readyFor: signs('012345', MODEL.competencies.length),
    strict: fc.boolean(),
    resultsAsOutcome: fc.boolean(),
    fingerprint: fc.constantFrom('0'.repeat(64), 'f'.repeat(64)),
    findings: fc.nat(300),
  })
  .map(({ overall, dimensions, marks, index, blocking, ...rest }): ComparedCity => {
    const low: ComparedCity['index'] = overall === null ? null : [index, Math.min(5, index + 0.5)];
    return {
      ...rest,
      level: overall?.[0] ?? null,
      upperLevel: overall?.[1] ?? null,
      index: low,
      dimensions: DIMENSION_IDS.map((dimension, position): ComparedDimension => ({
        dimension,
        level: overall === null ? null : (dimensions[position]?.[0] ?? null),
        upperLevel: overall === null ? null : (dimensions[position]?.[1] ?? null),
        index: low,
        notComparable: marks[position] ?? null,
      })),
      blocking: overall === null ? [] : blocking,
    };
  });

export const arbitraryCities = fc.array(arbitraryCity, { maxLength: 40 });

/** Some cities, and the same in another order. */
export const shuffledCities = arbitraryCities.chain((cities) => fc.tuple(fc.constant(cities), fc.shuffledSubarray(cities, { minLength: cities.length })));
