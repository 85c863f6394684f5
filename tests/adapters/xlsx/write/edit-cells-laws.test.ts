import fc from 'fast-check';
import { cellAddress } from '../../../../src/workbook/a1-address';
import type { CellPosition } from '../../../../src/workbook/a1-address';
import { SAMPLE_FILES } from '../../../tools/sample-files';
import { arbitraryEdits, lastValues, plainValue, surroundings, valuesOf } from './entered-values';
import { changedEntries, format, partOf, partsOf, sheetsOf, valueOf } from './written-parts';

const RUNS = { numRuns: 60 };

describe.each(SAMPLE_FILES)('%s', (_, bytes) => {
  const before = sheetsOf(bytes);
  const edits = arbitraryEdits(before.map(({ name }) => name));
  const cells = valuesOf(before);

  test('reads as entered, and all else as before', () => {
    fc.assert(
      fc.property(edits, (entered) => {
        const after = sheetsOf(valueOf(format.editCells(bytes, entered)));
        expect(surroundings(after)).toEqual(surroundings(before));
        const expected = lastValues(entered);
        const read = valuesOf(after);
        for (const [place, value] of expected) expect(plainValue(read.get(place))).toEqual(value);
        const others = (values: Map<string, unknown>) => [...values].filter(([place]) => !expected.has(place));
        expect(others(read)).toEqual(others(cells));
      }),
      RUNS,
    );
  });

  test('keeps every entry but the workbook and the sheets, and every byte outside the cells', () => {
    fc.assert(
      fc.property(edits, (entered) => {
        const after = valueOf(format.editCells(bytes, entered));
        const changed = changedEntries(bytes, after);
        expect(changed.filter((name) => !/^xl\/(workbook|worksheets\/sheet[12])\.xml$/.test(name))).toEqual([]);
        expect([...partsOf(after).keys()]).toEqual([...partsOf(bytes).keys()]);
        for (const name of changed.filter((part) => part.includes('sheets/'))) {
          expect(without(partOf(after, name), entered)).toBe(without(partOf(bytes, name), entered));
        }
      }),
      RUNS,
    );
  });
});

/** A sheet without these cells, without rows that are then empty, and without its used range. */
function without(sheet: string, cells: readonly CellPosition[]): string {
  const addresses = new Set(cells.map(cellAddress));
  return sheet
    .replace(/<c r="([A-Z0-9]+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell, address: string) => (addresses.has(address) ? '' : cell))
    .replace(/<row r="\d+"(?:><\/row>|\/>)/g, '')
    .replace(/<dimension [^>]*>/, '');
}
