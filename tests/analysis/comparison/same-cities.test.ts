import fc from 'fast-check';
import { readPlaceCode } from '../../../src/assessment/place-code';
import { placeKey } from '../../../src/assessment/place-name';
import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { sameCities } from '../../../src/analysis/comparison/same-cities';
import { aComparedCity, arbitraryCities } from './a-compared-city';

test.each<[string, Partial<ComparedCity>, Partial<ComparedCity>, boolean]>([
  ['the same code', { name: 'Vic', code: '08298' }, { name: 'Ciutat de Vic', code: '8298' }, true],
  ['the code with its control digit', { name: "L'Hospitalet de Llobregat", code: '081017' }, { name: 'LH', code: '08101' }, true],
  ['the code without its leading zero', { name: 'Barcelona', code: '080193' }, { name: 'BCN', code: '8019' }, true],
  ['the article behind the name', { name: "L'Hospitalet de Llobregat" }, { name: "Hospitalet de Llobregat, L'", code: '081017' }, true],
  ['the same name, other codes', { name: 'Vic', code: '08298' }, { name: 'Vic', code: '17079' }, false],
  ['the same name, one code', { name: 'Vic', code: '08298' }, { name: 'VIC' }, true],
  ['the same name, no code', { name: "L'Hospitalet" }, { name: 'l’hospitalet' }, true],
  ['other names', { name: 'Vic' }, { name: 'Vich' }, false],
  ['no name', { name: 'Assessment', isNamed: false }, { name: 'Assessment', isNamed: false }, false],
  ['one name', { name: 'Vic' }, { name: 'Vic', isNamed: false }, false],
])('%s', (_, one, other, same) => {
  const [a, b] = [aComparedCity(one), aComparedCity(other)];
  const found = sameCities([a, b]);
  expect([found.get(a)?.others ?? [], found.get(b)?.others ?? []]).toEqual(same ? [[b], [a]] : [[], []]);
});

test('of many, three are named and the others counted', () => {
  const cities = Array.from({ length: 9 }, (_, number) => aComparedCity({ code: '08298', file: `${String(number)}.xlsx` }));
  const [first, second] = cities;
  if (first === undefined || second === undefined) throw new Error('none');
  expect(sameCities(cities).get(first)).toEqual({ others: cities.slice(1, 4), more: 5 });
  expect(sameCities(cities).get(second)).toEqual({ others: [first, ...cities.slice(2, 4)], more: 5 });
});

test('a city is told of the others that it is compared with one by one', () => {
  const isSame = (a: ComparedCity, b: ComparedCity) =>
    a.code !== null && b.code !== null ? readPlaceCode(a.code).key === readPlaceCode(b.code).key : a.isNamed && b.isNamed && placeKey(a.name) === placeKey(b.name);
  fc.assert(
    fc.property(arbitraryCities, (cities) => {
      const found = sameCities(cities);
      for (const city of cities) {
        const others = cities.filter((other) => other !== city && isSame(city, other));
        const told = found.get(city);
        expect((told?.others.length ?? 0) + (told?.more ?? 0)).toBe(others.length);
        expect(others).toEqual(expect.arrayContaining([...(told?.others ?? [])]));
      }
    }),
  );
});
