import fc from 'fast-check';
import { rowStems } from '../../src/report/row-stems';

test.each<[string, string[], string[]]>([
  ['each city its own', ['Vic', 'Reus'], ['vic', 'reus']],
  ['the same city again', ['Vic', 'VIC', ' Vic.'], ['vic', 'vic (2)', 'vic (3)']],
  ['a city that is called like the second of another', ['Vic (2)', 'Vic', 'Vic'], ['vic (2)', 'vic', 'vic (3)']],
])('%s', (_, cities, stems) => {
  expect(cities.map(rowStems())).toEqual(stems);
});

test('no two rows share a name, and later rows do not change those of earlier ones', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Vic', 'vic', 'Vic (2)', 'Reus', '/', '')), fc.array(fc.constantFrom('Vic', 'Olot')), (cities, later) => {
      const stems = [...cities, ...later].map(rowStems());
      expect(new Set(stems).size).toBe(stems.length);
      expect(cities.map(rowStems())).toEqual(stems.slice(0, cities.length));
    }),
  );
});
