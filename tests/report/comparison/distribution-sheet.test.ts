import fc from 'fast-check';
import { bandDistributions } from '../../../src/analysis/comparison/band-distribution';
import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { comparisonMessagesFor } from '../../../src/locales/comparison-messages';
import { countAxis } from '../../../src/report/comparison/levels-chart';
import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { aComparedCity, arbitraryCities } from '../../analysis/comparison/a-compared-city';
import { described } from './a-comparison';

const { bands, blockersHeading } = comparisonMessagesFor('en');

function distribution(cities: readonly ComparedCity[]): SheetDescription {
  const sheet = described(cities)[1];
  if (sheet === undefined) throw new Error('not described');
  return sheet;
}

/** Values of the rows whose first cell says this. */
const rowsNamed = ({ rows }: SheetDescription, name: string) => rows.filter(({ cells }) => cells[0]?.value === name).map(({ cells }) => cells.slice(1).map(({ value }) => value));

test('no band of one to four cities shows a number, in the table or in the chart', () => {
  fc.assert(
    fc.property(arbitraryCities.filter((cities) => cities.length > 0), (cities) => {
      const sheet = distribution(cities);
      for (const [place, { band, kind }] of bandDistributions(cities).entries()) {
        const [row = []] = rowsNamed(sheet, bands[band]);
        if (kind === 'shown') continue;
        expect(row.filter((value) => value !== null)).toEqual([expect.stringMatching(/^Not shown: /)]);
        for (const { series } of sheet.charts.slice(1)) expect(series.map(({ values }) => values.cached[place])).toEqual([null, null, null, null, null, null]);
      }
    }),
    { numRuns: 100 },
  );
});

test('the first table counts every city, and the sheet names none', () => {
  fc.assert(
    fc.property(arbitraryCities.filter((cities) => cities.length > 0), (given) => {
      const cities = given.map((city, number) => ({ ...city, name: `Nom ${String(number)}`, code: `9990${String(number)}`, file: `fitxer${String(number)}.xlsx` }));
      const sheet = distribution(cities);
      for (const name of ['Overall', 'Overall, at most', 'Management', 'State', 'Results']) {
        const [[n, ...rest] = []] = rowsNamed(sheet, name);
        const numbers = rest.map(Number);
        expect(numbers.slice(0, 6).reduce((sum, count) => sum + count, 0)).toBe(n);
        expect(Number(n) + (numbers.at(-1) ?? 0) + (numbers.at(-2) ?? 0)).toBe(cities.length);
      }
      expect(JSON.stringify(sheet)).not.toMatch(/Nom [0-9]|9990[0-9]|fitxer[0-9]/);
    }),
    { numRuns: 30 },
  );
});

test('charts hold what the cells that they are drawn over say', () => {
  fc.assert(
    fc.property(arbitraryCities.filter((cities) => cities.length > 0), (cities) => {
      const sheet = distribution(cities);
      for (const { series, categories } of sheet.charts) {
        for (const { range, cached } of [categories, ...series.map(({ values }) => values)]) {
          const [, column = '', first = '', last = ''] = /!\$([A-Z])\$([0-9]+):\$[A-Z]\$([0-9]+)$/.exec(range) ?? [];
          const cells = sheet.rows.filter(({ row }) => row >= Number(first) && row <= Number(last)).map((row) => row.cells[column.charCodeAt(0) - 65]?.value ?? null);
          expect(cells).toEqual(cached);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('the second chart is there when there is something to draw', () => {
  const cities = (count: number) => Array.from({ length: count }, (_, number) => aComparedCity({ code: String(number), population: 900 }));
  expect(distribution(cities(4)).charts.map(({ name }) => name)).toEqual(['dimensions']);
  expect(distribution(cities(5)).charts.map(({ name }) => name)).toEqual(['dimensions', 'bands']);
});

test('the ten criteria that block most cities are named, or it is said that there is none', () => {
  const blocking = ['M2.1', 'M2.2', 'M2.3', 'M2.4', 'S1.1', 'S1.2', 'S2.1', 'S2.2', 'R1.1', 'R2.1', 'R2.2'];
  const sheet = distribution([aComparedCity({ blocking }), aComparedCity({ code: '1', blocking: ['R2.2'] }), aComparedCity({ code: '2', level: null })]);
  const named = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => /^([MSR][0-9]\.[0-9]) · /.exec(String(value))?.[1] ?? []));
  expect(named).toEqual(['R2.2', ...blocking.slice(0, 9)]);
  expect(sheet.rows.flatMap(({ cells }) => cells).filter(({ style }) => style.format === 'percent').map(({ value }) => value)).toEqual([1, ...Array<number>(9).fill(0.5)]);
  const without = distribution([aComparedCity()]).rows;
  const heading = without.findIndex(({ cells }) => cells[0]?.value === blockersHeading);
  expect(without[heading + 1]?.cells[0]?.value).toBe('No criterion keeps a city from a next level.');
});

test('settings that differ are told', () => {
  const texts = (cities: readonly ComparedCity[]) => distribution(cities).rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  const alike = [aComparedCity({ strict: true }), aComparedCity({ strict: true, code: '1' })];
  const { settings, settingsDiffer } = comparisonMessagesFor('en');
  expect(texts(alike)).toContain(settings(2, 0, 2));
  expect(texts(alike)).not.toContain(settingsDiffer);
  expect(texts([aComparedCity(), ...alike])).toContain(settingsDiffer);
});

test.each([[1, 1, 1], [6, 6, 1], [8, 8, 1], [9, 10, 2], [187, 200, 50], [194, 200, 50], [1_000, 1_000, 200], [9_999, 10_000, 2_000]])('an axis for up to %d cities ends at %d, in steps of %d', (greatest, max, step) => {
  expect(countAxis(greatest)).toEqual({ min: 0, max, step });
});

test.each<[string, Partial<ComparedCity>, string]>([
  ['none is assessed', { level: null }, 'No city is assessed yet.'],
  ['nothing blocks', {}, 'No criterion keeps a city from a next level.'],
  ['one criterion blocks one city', { blocking: ['M2.1'] }, 'The criterion that most often keeps a dimension from its next level, in the one assessed city.'],
])('below the heading of the blockers: %s', (_, changes, intro) => {
  const { rows } = distribution([aComparedCity(changes)]);
  const heading = rows.findIndex(({ cells }) => cells[0]?.value === blockersHeading);
  expect(rows[heading + 1]?.cells[0]?.value).toBe(intro);
});
