import fc from 'fast-check';
import { OWNER_NAME, ownedSheets, ownerText, readOwner, type SheetOwner } from '../../src/workbook/owned-sheet';
import type { SheetData } from '../../src/workbook/sheet-data';

function sheet(name: string, mark?: SheetOwner | string): SheetData {
  const text = typeof mark === 'object' ? ownerText(mark) : mark;
  return { name, visibility: 'visible', rows: [], hiddenColumns: [], merges: [], names: new Map(text === undefined ? [] : [[OWNER_NAME, text]]) };
}

const GAPS: SheetOwner = { role: 'gaps', city: 'c1', title: 'Gap analysis' };

test('the mark of a sheet tells role, city and title, whatever the city and title', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, (city, title) => {
      expect(readOwner(sheet('any', { role: 'gaps', city, title }))).toEqual({ role: 'gaps', city: city.replaceAll('|', ' '), title });
    }),
    { numRuns: 1000, examples: [['a|b', 'c|d'], ['', '']] },
  );
});

test.each([undefined, '', '1', '1|gaps', '1|gaps|c1', '2|gaps|c1|Gap analysis', 'gaps|c1|Gap analysis', '01|gaps|c1|x'])('%j is no mark of ours', (text) => {
  expect(readOwner(sheet('Gap analysis', text))).toBeUndefined();
});

/** Names of the sheets that are taken for ours. */
const ours = (...sheets: readonly SheetData[]) => ownedSheets(sheets).map(({ sheet: { name } }) => name);

test('a sheet of ours stays ours when a person renames it', () => {
  expect(ours(sheet('Vila'), sheet('My gaps', GAPS))).toEqual(['My gaps']);
});

test.each([[['Gap analysis', 'Gap analysis (2)']], [['Gap analysis (2)', 'Gap analysis']]])('of %j the one with the recorded title is ours, the copy is the person’s', (names) => {
  expect(ours(...names.map((name) => sheet(name, GAPS)))).toEqual(['Gap analysis']);
});

test('when ours was renamed and then copied, the first is ours', () => {
  expect(ours(sheet('Mine', GAPS), sheet('Mine (2)', GAPS))).toEqual(['Mine']);
});

test('a sheet that only has our name is not ours', () => {
  expect(ours(sheet('Gap analysis'), sheet('Method'))).toEqual([]);
});

test('sheets of other roles and cities are ours beside it', () => {
  expect(ours(sheet('Gap analysis', GAPS), sheet('Method', { ...GAPS, role: 'method' }), sheet('Gaps - B', { ...GAPS, city: 'c2' }))).toEqual(['Gap analysis', 'Method', 'Gaps - B']);
});
