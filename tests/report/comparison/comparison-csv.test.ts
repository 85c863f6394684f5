import fc from 'fast-check';
import { comparisonCsv } from '../../../src/report/comparison/comparison-csv';
import { aComparedCity, arbitraryCities, shuffledCities } from '../../analysis/comparison/a-compared-city';
import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { JOB } from './a-comparison';

const csv = (cities: readonly ComparedCity[]) => [...comparisonCsv(cities, JOB.model)].join('');

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (field.lastIndex === text.length) break;
  }
  expect(field.lastIndex).toBe(text.length);
  return rows.slice(0, -1);
}

test('a row a city, below the names of the columns, all of one length', () => {
  fc.assert(
    fc.property(arbitraryCities, (cities) => {
      const text = csv(cities);
      expect(text.startsWith('\uFEFFrank,tied,name,code,')).toBe(true);
      const [header = [], ...rows] = parseCsv(text.slice(1));
      expect(new Set(header).size).toBe(header.length);
      expect(rows.every((row) => row.length === header.length)).toBe(true);
      const column = (name: string) => rows.map((row) => row[header.indexOf(name)]).sort();
      expect(column('fingerprint')).toEqual(cities.map(({ fingerprint }) => fingerprint).sort());
      expect(column('M2.1')).toEqual(cities.map(({ ratings }) => ({ '-': '', x: 'NA' })[ratings.charAt(2)] ?? ratings.charAt(2)).sort());
      expect(column('name')).toEqual(cities.map(({ name }) => (name.startsWith('=') ? `'${name}` : name)).sort());
    }),
    { numRuns: 50 },
  );
});

test('the order in which cities come in makes no difference', () => {
  fc.assert(fc.property(shuffledCities, ([cities, shuffled]) => { expect(csv(shuffled)).toBe(csv(cities)); }), { numRuns: 30 });
});

test.each(['=1+1', '+34', '-1', '@x', '\tx', '\rx', '＝1'])('%j is not run as a formula', (name) => {
  expect(parseCsv(csv([aComparedCity({ name })]).slice(1))[1]?.[2]).toBe(`'${name}`);
});

test.each(['Vic', "'Vic", 'a=b', '1-2', '08298', ' =x'])('%j stays as it is', (name) => {
  expect(parseCsv(csv([aComparedCity({ name })]).slice(1))[1]?.[2]).toBe(name);
});

test('numbers have six decimals at most', () => {
  const [header = [], row = []] = parseCsv(csv([aComparedCity({ index: [0.1 + 0.2, 2 / 3], completeness: 1 / 3 })]).slice(1));
  expect(['index', 'upper_index', 'completeness'].map((name) => row[header.indexOf(name)])).toEqual(['0.3', '0.666667', '0.333333']);
});
