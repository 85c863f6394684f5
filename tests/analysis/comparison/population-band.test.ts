import { populationBand } from '../../../src/analysis/comparison/population-band';

test.each([
  [null, 'unknown'],
  [1, 'up-to-500'], [500, 'up-to-500'],
  [501, 'up-to-1000'], [1_000, 'up-to-1000'],
  [1_001, 'up-to-5000'], [5_000, 'up-to-5000'],
  [5_001, 'up-to-20000'], [20_000, 'up-to-20000'],
  [20_001, 'up-to-50000'], [50_000, 'up-to-50000'],
  [50_001, 'above-50000'], [3_400_000, 'above-50000'],
] as const)('%s inhabitants: %s', (population, band) => {
  expect(populationBand(population)).toBe(band);
});
