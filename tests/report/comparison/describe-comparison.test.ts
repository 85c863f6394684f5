import fc from 'fast-check';
import { messagesFor } from '../../../src/locales/messages';
import { LANGUAGES } from '../../../src/model/language';
import { describeComparison } from '../../../src/report/comparison/describe-comparison';
import { parseArea } from '../../../src/workbook/a1-address';
import { readOwner } from '../../../src/workbook/owned-sheet';
import type { SheetData } from '../../../src/workbook/sheet-data';
import { isSheetName } from '../../../src/workbook/sheet-name';
import { FORMAT, read } from '../../tools/score';
import { aComparedCity, arbitraryCities, shuffledCities } from '../../analysis/comparison/a-compared-city';
import { aNotScored, described, JOB, tableRows } from './a-comparison';

const LAW = { numRuns: 15 };

test.each(LANGUAGES)('there are five sheets in %s, under names that Excel takes', (language) => {
  const names = described([aComparedCity()], [], language).map(({ name }) => name);
  expect(names.filter(isSheetName)).toEqual(names);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
});

test('the order in which cities and files come in makes no difference', () => {
  const refused = [aNotScored(), aNotScored({ file: 'a.xlsx', code: 'damaged', part: 'xl/workbook.xml' }), aNotScored({ file: 'a.xlsx', sheet: 'Two', code: 'other-model', seen: 'x' })];
  fc.assert(fc.property(shuffledCities, ([cities, shuffled]) => { expect(described(shuffled, refused.toReversed())).toEqual(described(cities, refused)); }), LAW);
});

test('every city stands once on each sheet of cities, in the same order', () => {
  fc.assert(
    fc.property(arbitraryCities.filter((cities) => cities.length > 0), (cities) => {
      const [comparison, , criteria, competencies] = described(cities);
      const names = tableRows(comparison).map(([, name]) => name);
      expect(names.toSorted()).toEqual(cities.map(({ name }) => name).sort());
      expect(tableRows(criteria).map(([name]) => name)).toEqual(names);
      expect(tableRows(competencies).map(([name]) => name)).toEqual(names);
    }),
    LAW,
  );
});

test('the Criteria say what each city answered, below the id of the criterion', () => {
  fc.assert(
    fc.property(arbitraryCities.filter((cities) => cities.length > 0), (cities) => {
      const [, , sheet] = described(cities);
      const header = sheet?.rows.find(({ row }) => row === parseArea(sheet.tables[0]?.range ?? '')?.first.row)?.cells.slice(3).map(({ value }) => value) ?? [];
      expect(header.toSorted()).toEqual(JOB.model.criteria.map(({ id }) => id).sort());
      const shown = tableRows(sheet).map((row) => JOB.model.criteria.map(({ id }) => row[3 + header.indexOf(id)]).join(' '));
      const words = { x: 'N/A', '-': '–' } as const;
      expect(shown.toSorted()).toEqual(cities.map(({ ratings }) => Array.from(ratings, (sign) => (sign === 'x' || sign === '-' ? words[sign] : sign)).join(' ')).sort());
    }),
    LAW,
  );
});

test('what is described can be written and read: tables apart from each other, under different names', () => {
  fc.assert(
    fc.property(arbitraryCities, fc.constantFrom(...LANGUAGES), (cities, language) => {
      const sheets = described(cities, [aNotScored()], language);
      const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
      expect(new Set(tables).size).toBe(tables.length);
      for (const { merges, tables: own } of sheets) {
        for (const { range } of own) expect(parseArea(range)?.last.row).toBeGreaterThan(parseArea(range)?.first.row ?? Infinity);
        expect(merges.length === 0 || own.length === 0).toBe(true);
      }
      const back = read(FORMAT.create({ sheets }, { title: 'Comparison', created: JOB.date }));
      expect(back.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    }),
    LAW,
  );
});

test('without a city there is a sheet that says so, and one that says why', () => {
  const [comparison, notScored, ...more] = described([], [aNotScored()]);
  expect(more).toEqual([]);
  expect(comparison?.rows[1]?.cells[0]?.value).toBe('There is no city to compare.');
  expect(tableRows(notScored)).toEqual([['old.xls', null, 'This is an old Excel workbook (.xls).', 'Open it in Excel and save it as .xlsx.']]);
});

test('without a file that has no result the sheet says so', () => {
  const sheet = described([aComparedCity()]).at(-1);
  expect(sheet).toMatchObject({ tables: [], freeze: null });
  expect(sheet?.rows[1]?.cells[0]?.value).toBe('Every file has a result.');
});

test('an earlier comparison is replaced, under the names that it has now; the sheet of a person is not', () => {
  const first = read(FORMAT.create({ sheets: described([aComparedCity()]) }, { title: 'Comparison', created: JOB.date })).sheets;
  const renamed = first.map((sheet): SheetData => (sheet.name === 'Criteria' ? { ...sheet, name: 'Ours' } : sheet));
  const persons: SheetData = { name: 'criteria', visibility: 'visible', rows: [], names: new Map(), hiddenColumns: [], merges: [] };
  const placed = (sheets: readonly SheetData[]) => describeComparison([aComparedCity()], [], JOB, sheets, messagesFor('ca')).sheets.map(({ name, replaces }) => [name, replaces]);
  expect(placed([persons, ...renamed])).toEqual(['Comparison', 'Distribution', 'Ours', 'Competencies', 'Not scored'].map((name) => [name, name]));
  expect(describeComparison([aComparedCity()], [], JOB, [persons], messagesFor('en')).sheets.map(({ name, replaces }) => [name, replaces])[2]).toEqual(['Criteria (2)', null]);
  expect(first.map((sheet) => readOwner(sheet)?.role)).toEqual(['comparison', 'comparison-distribution', 'comparison-criteria', 'comparison-competencies', 'comparison-not-scored']);
});
