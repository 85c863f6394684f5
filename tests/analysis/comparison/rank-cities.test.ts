import fc from 'fast-check';
import { rankCities } from '../../../src/analysis/comparison/rank-cities';
import { aComparedCity, arbitraryCities, shuffledCities } from './a-compared-city';

const summary = (cities: Parameters<typeof rankCities>[0]) => rankCities(cities).map(({ rank, tied, city }) => [rank, tied, city.name]);

test('by level, then index, then code; not assessed last', () => {
  const cities = [
    aComparedCity({ name: 'nobody', level: null }),
    aComparedCity({ name: 'low index', level: 3, index: [2.9, 5] }),
    aComparedCity({ name: 'no index', level: 3, index: null }),
    aComparedCity({ name: 'high index', level: 3, index: [3.4, 3.4] }),
    aComparedCity({ name: 'low level', level: 1, index: [4, 4] }),
  ];
  expect(summary(cities)).toEqual([
    [1, false, 'high index'],
    [2, false, 'low index'],
    [3, false, 'no index'],
    [4, false, 'low level'],
    [null, false, 'nobody'],
  ]);
});

test('the same level and index share a rank, whatever the last digits of binary arithmetic; the next one counts them all', () => {
  const cities = [
    aComparedCity({ name: 'c', code: null, index: [0.3, 1] }),
    aComparedCity({ name: 'a', code: '17079', index: [0.1 + 0.2, 2] }),
    aComparedCity({ name: 'b', code: '08019', index: [0.3, 0.3] }),
    aComparedCity({ name: 'after', index: [0.2, 5] }),
  ];
  expect(summary(cities)).toEqual([[1, true, 'b'], [1, true, 'a'], [1, true, 'c'], [4, false, 'after']]);
});

test('cities that are not assessed share no rank', () => {
  expect(summary([aComparedCity({ name: 'a', level: null }), aComparedCity({ name: 'b', level: null })])).toEqual([[null, false, 'a'], [null, false, 'b']]);
});

test('cities that differ in nothing that is shown first keep one order all the same', () => {
  const [half, whole] = [aComparedCity({ completeness: 0.5 }), aComparedCity({ completeness: 1 })];
  expect(rankCities([whole, half])).toEqual(rankCities([half, whole]));
});

test('the order in which cities come in makes no difference', () => {
  fc.assert(fc.property(shuffledCities, ([cities, shuffled]) => { expect(rankCities(shuffled)).toEqual(rankCities(cities)); }));
});

test('every city has one place, and its rank is one more than the cities above it', () => {
  fc.assert(
    fc.property(arbitraryCities, (cities) => {
      const ranked = rankCities(cities);
      expect(ranked.map(({ city }) => JSON.stringify(city)).sort()).toEqual(cities.map((city) => JSON.stringify(city)).sort());
      for (const { rank, tied, city } of ranked) {
        if (rank === null) continue;
        const key = (other: typeof city) => [other.level ?? -1, Number((other.index?.[0] ?? -1).toPrecision(12))] as const;
        const [level, index] = key(city);
        const above = cities.filter((other) => key(other)[0] > level || (key(other)[0] === level && key(other)[1] > index));
        expect(rank).toBe(above.length + 1);
        expect(tied).toBe(ranked.filter((other) => other.rank === rank).length > 1);
      }
    }),
  );
});
