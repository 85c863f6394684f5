import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { messagesFor } from '../../../src/locales/messages';
import { comparisonJson } from '../../../src/report/comparison/comparison-json';
import schema from '../../../src/report/comparison/comparison.schema.json';
import { aComparedCity, arbitraryCities, shuffledCities } from '../../analysis/comparison/a-compared-city';
import { aNotScored, JOB } from './a-comparison';

const VALIDATOR = new Validator(schema, '2020-12', false);
const json = (...[cities, notScored = []]: [Parameters<typeof comparisonJson>[0], Parameters<typeof comparisonJson>[1]?]) => [...comparisonJson(cities, notScored, JOB, messagesFor('en'))];

test('a line a city and a line a file without a result, each after the schema', () => {
  fc.assert(
    fc.property(arbitraryCities, (cities) => {
      const lines = json(cities, [aNotScored(), aNotScored({ file: 'b.xlsx', code: 'link' })]);
      expect(lines).toHaveLength(cities.length + 2);
      for (const line of lines) {
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(VALIDATOR.validate(JSON.parse(line)).errors).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test('the schema takes nothing that is not in it', () => {
  const [line = ''] = json([aComparedCity()]);
  expect(VALIDATOR.validate({ ...JSON.parse(line), more: 1 }).valid).toBe(false);
  expect(VALIDATOR.validate({ ...JSON.parse(line), rank: 0 }).valid).toBe(false);
});

test('the order in which cities come in makes no difference', () => {
  fc.assert(fc.property(shuffledCities, ([cities, shuffled]) => { expect(json(shuffled)).toEqual(json(cities)); }), { numRuns: 30 });
});

test('a line says what the record does, rounded', () => {
  const ratings = `NPLF-x${'L'.repeat(JOB.model.criteria.length - 6)}`;
  const [line = ''] = json([aComparedCity({ name: 'Vic', code: '08298', population: 48_000, level: 2, upperLevel: 3, index: [0.1 + 0.2, 2 / 3], ratings, capabilities: `-5${'2'.repeat(11)}`, gapsByTier: [1, 2, 3] })]);
  const [one, two, three, four, five, six] = JOB.model.criteria.map(({ id }) => id);
  expect(JSON.parse(line)).toMatchObject({
    kind: 'city',
    city: { name: 'Vic', code: '08298', population: 48_000, band: 'up-to-50000' },
    rank: 1,
    tied: false,
    overall: { level: 2, upperLevel: 3, provisional: true, index: [0.3, 0.666667], comparable: true },
    gapsByTier: [1, 2, 3],
    ratings: { [one ?? '']: 'N', [two ?? '']: 'P', [three ?? '']: 'L', [four ?? '']: 'F', [five ?? '']: null, [six ?? '']: 'NA' },
    competenciesReady: 13,
  });
  expect((JSON.parse(line) as { competencies: unknown[] }).competencies.slice(0, 2)).toEqual([{ id: 'C01', readyFor: 2, capability: null }, { id: 'C02', readyFor: 2, capability: 5 }]);
});

test('a city that is not assessed has no rank and no level, and is not provisional', () => {
  expect(JSON.parse(json([aComparedCity({ level: null })])[0] ?? '')).toMatchObject({ rank: null, tied: false, overall: { level: null, upperLevel: null, provisional: null, index: null } });
});

test('a file without a result says why', () => {
  expect(JSON.parse(json([], [aNotScored({ file: 'a/b.xls' })])[0] ?? '')).toEqual({
    kind: 'not-scored', schemaVersion: 1, file: 'a/b.xls', sheet: null, code: 'old-excel-format', reason: 'This is an old Excel workbook (.xls).', remedy: 'Open it in Excel and save it as .xlsx.',
  });
});
