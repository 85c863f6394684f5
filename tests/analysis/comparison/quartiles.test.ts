import fc from 'fast-check';
import { quartiles, type Quartiles } from '../../../src/analysis/comparison/quartiles';

const five = ({ least, lower, median, upper, greatest }: Quartiles) => [least, lower, median, upper, greatest];

test('nothing has no quartiles', () => {
  expect(quartiles([])).toBeNull();
});

// Worked by hand: the p-quantile of n values stands at place 1 + (n - 1)p.
test.each([
  [[3], [3, 3, 3, 3, 3]],
  [[2, 4], [2, 2.5, 3, 3.5, 4]],
  [[0, 1, 5], [0, 0.5, 1, 3, 5]],
  [[1, 2, 3, 5], [1, 1.75, 2.5, 3.5, 5]],
  [[5, 1, 2, 0, 4], [0, 1, 2, 4, 5]],
  [[0, 0, 0, 0, 5, 5], [0, 0, 0, 3.75, 5]],
])('%j: %j', (numbers, expected) => {
  const found = quartiles(numbers);
  expect(found?.n).toBe(numbers.length);
  expect(found === null ? null : five(found)).toEqual(expected);
});

const numbers = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 60 });

test('they stand in order between the least and the greatest, and half the numbers lie on each side of the median', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const found = quartiles(given);
      if (found === null) throw new Error('none');
      expect(five(found).toSorted((a, b) => a - b)).toEqual(five(found));
      expect([found.least, found.greatest]).toEqual([Math.min(...given), Math.max(...given)]);
      expect(given.filter((number) => number <= found.median).length).toBeGreaterThanOrEqual(given.length / 2);
      expect(given.filter((number) => number >= found.median).length).toBeGreaterThanOrEqual(given.length / 2);
      expect(given.filter((number) => number <= found.lower).length).toBeGreaterThanOrEqual(given.length / 4);
    }),
  );
});

test('their order makes no difference, and turned round they change places', () => {
  fc.assert(
    fc.property(numbers.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))), ([given, shuffled]) => {
      const found = quartiles(given);
      expect(quartiles(shuffled)).toEqual(found);
      const turned = quartiles(given.map((number) => 5 - number));
      if (found === null || turned === null) throw new Error('none');
      const back = five(turned).toReversed();
      five(found).forEach((quartile, place) => { expect(5 - quartile).toBeCloseTo(back[place] ?? NaN, 9); });
    }),
  );
});
