import fc from 'fast-check';
import { levelDistribution } from '../../../src/analysis/comparison/level-distribution';
import { DIMENSION_IDS } from '../../../src/model/maturity-model';
import { aComparedCity, arbitraryCities } from './a-compared-city';

const SUBJECTS = ['overall', ...DIMENSION_IDS] as const;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('every city counts once: at a level, as not comparable, or as not assessed', () => {
  fc.assert(
    fc.property(arbitraryCities, fc.constantFrom(...SUBJECTS), fc.constantFrom('low', 'high'), (cities, subject, end) => {
      const { n, levels, index, notAssessed, notComparable } = levelDistribution(cities, subject, end);
      expect(sum(levels)).toBe(n);
      expect(n + notAssessed + notComparable).toBe(cities.length);
      expect(index?.n ?? 0).toBeLessThanOrEqual(n);
    }),
  );
});

test('a dimension that is not comparable counts in the others', () => {
  const city = aComparedCity({ dimensions: DIMENSION_IDS.map((dimension) => ({ dimension, level: 3, upperLevel: 4, index: [1, 2], notComparable: dimension === 'R' ? 'share' : null })) });
  const counts = SUBJECTS.map((subject) => levelDistribution([city], subject)).map(({ n, notComparable }) => [n, notComparable]);
  expect(counts).toEqual([[0, 1], [1, 0], [1, 0], [0, 1]]);
  expect(levelDistribution([city], 'M', 'high')).toEqual({ n: 1, levels: [0, 0, 0, 0, 1, 0], index: { n: 1, least: 2, lower: 2, median: 2, upper: 2, greatest: 2 }, notAssessed: 0, notComparable: 0 });
});
