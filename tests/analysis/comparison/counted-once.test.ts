import fc from 'fast-check';
import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { countedOnce } from '../../../src/analysis/comparison/counted-once';
import { aComparedCity, arbitraryCities } from './a-compared-city';

const COPY = { copy: 'vic-scored.xlsx' };

test.each<[string, Partial<ComparedCity>, Partial<ComparedCity>, boolean]>([
  ['the same name and result', { name: 'Vic' }, { name: 'VIC' }, true],
  ['the same code and result, with and without its control digit', { name: 'Vic', code: '08298' }, { name: 'Ciutat', code: '8298' }, true],
  ['the same name, an article apart', { name: "L'Aldea" }, { name: "Aldea, l'" }, true],
  ['the same name, other codes', { name: 'Vic', code: '08298' }, { name: 'Vic', code: '17079' }, false],
  ['another name', { name: 'Vic' }, { name: 'Valls' }, false],
  ['another result', { name: 'Vic' }, { name: 'Vic', fingerprint: 'e'.repeat(64) }, false],
])('a scored copy of %s', (_, original, other, isRepeated) => {
  const [city, copy] = [aComparedCity(original), aComparedCity({ ...other, ...COPY })];
  expect(countedOnce([city], [copy])).toEqual(isRepeated ? { cities: [{ ...city, ...COPY }], repeated: [copy] } : { cities: [city, copy], repeated: [] });
});

test('a city that leads to a copy of its own keeps it; of several copies the first is led to', () => {
  const copies = ['a', 'b'].map((copy) => aComparedCity({ copy }));
  expect(countedOnce([aComparedCity({ copy: 'own' })], copies).cities).toEqual([aComparedCity({ copy: 'own' })]);
  expect(countedOnce([aComparedCity()], copies).cities).toEqual([aComparedCity({ copy: 'a' })]);
});

test('copies alone are all kept, and so is every file that is no copy; none is lost', () => {
  fc.assert(
    fc.property(arbitraryCities, arbitraryCities, (originals, copies) => {
      expect(countedOnce([], copies)).toEqual({ cities: copies, repeated: [] });
      const { cities, repeated } = countedOnce(originals, copies);
      expect(cities.slice(0, originals.length).map((city) => ({ ...city, copy: null }))).toEqual(originals.map((city) => ({ ...city, copy: null })));
      expect([...cities.slice(originals.length), ...repeated].length).toBe(copies.length);
      expect(new Set([...cities.slice(originals.length), ...repeated])).toEqual(new Set(copies));
    }),
  );
});
