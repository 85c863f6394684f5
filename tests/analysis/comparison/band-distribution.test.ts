import fc from 'fast-check';
import { bandDistributions, FEWEST_CITIES } from '../../../src/analysis/comparison/band-distribution';
import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { levelDistribution } from '../../../src/analysis/comparison/level-distribution';
import { POPULATION_BANDS, populationBand } from '../../../src/analysis/comparison/population-band';
import { aComparedCity, arbitraryCity } from './a-compared-city';

const TOWNS = { 'up-to-500': 400, 'up-to-1000': 900, 'up-to-5000': 4_000, 'up-to-20000': 9_000, 'up-to-50000': 30_000, 'above-50000': 90_000, unknown: null } as const;

/** So many cities of a population, of which some are not assessed. */
function towns(band: keyof typeof TOWNS, assessed: number, others = 0): ComparedCity[] {
  const city = (level: 2 | null) => aComparedCity({ population: TOWNS[band], level });
  return [...Array.from({ length: assessed }, () => city(2)), ...Array.from({ length: others }, () => city(null))];
}

const told = (cities: readonly ComparedCity[]) =>
  Object.fromEntries(bandDistributions(cities).flatMap((band): [string, unknown][] => (band.kind === 'shown' ? (band.distribution.n === 0 ? [] : [[band.band, band.distribution.n]]) : [[band.band, band.why]])));

test.each<[string, ComparedCity[], Record<string, unknown>]>([
  ['five are enough', towns('up-to-500', 5), { 'up-to-500': 5 }],
  ['four are not', towns('up-to-500', 4), { 'up-to-500': 'few' }],
  ['those not assessed do not count', towns('up-to-500', 4, 9), { 'up-to-500': 'few' }],
  ['two bands that hide five together', [...towns('up-to-500', 2), ...towns('unknown', 3), ...towns('up-to-1000', 8)], { 'up-to-500': 'few', unknown: 'few', 'up-to-1000': 8 }],
  ['a band that would be the rest takes the smallest other with it', [...towns('up-to-500', 4), ...towns('up-to-1000', 9), ...towns('above-50000', 6)], { 'up-to-500': 'few', 'up-to-1000': 9, 'above-50000': 'neighbour' }],
  ['bands that hide too few together, too', [...towns('up-to-500', 1), ...towns('up-to-5000', 2), ...towns('up-to-20000', 7)], { 'up-to-500': 'few', 'up-to-5000': 'few', 'up-to-20000': 'neighbour' }],
  ['none that counts gives nothing away', [...towns('up-to-500', 0, 3), ...towns('up-to-1000', 6)], { 'up-to-500': 'few', 'up-to-1000': 6 }],
])('%s', (_, cities, expected) => {
  expect(told(cities)).toEqual(expected);
});

/** Bands of any size, the smallest more often. */
const anyTowns = fc.array(fc.tuple(fc.constantFrom(...POPULATION_BANDS), arbitraryCity, fc.integer({ min: 1, max: 7 })), { maxLength: 12 })
  .map((groups) => groups.flatMap(([band, city, count]) => Array.from({ length: count }, () => ({ ...city, population: TOWNS[band] }))));

test('nothing is told of one to four cities, nor of the rest when the bands shown are taken from the total', () => {
  fc.assert(
    fc.property(anyTowns, (cities) => {
      const bands = bandDistributions(cities);
      expect(bands.map(({ band }) => band)).toEqual(POPULATION_BANDS);
      const total = levelDistribution(cities, 'overall').n;
      let shown = 0;
      for (const band of bands) {
        const members = cities.filter(({ population }) => populationBand(population) === band.band);
        if (band.kind === 'suppressed') {
          expect(Object.keys(band).sort()).toEqual(['band', 'kind', 'why']);
          expect(members.length).toBeGreaterThan(0);
          continue;
        }
        expect(members.length === 0 || band.distribution.n >= FEWEST_CITIES).toBe(true);
        expect(band.distribution).toEqual(levelDistribution(members, 'overall'));
        shown += band.distribution.n;
      }
      const rest = total - shown;
      expect(rest === 0 || rest >= FEWEST_CITIES || shown === 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
