import { describeResults } from '../../../../src/report/describe-results';
import { SAMPLE_FILES } from '../../../tools/sample-files';
import { read, score } from '../../../tools/score';
import { aChart } from './a-chart';
import { aSheet, aTableSheet } from './a-sheet';
import { changedEntries, format, partsOf, valueOf, withSheets } from './written-parts';

describe.each(SAMPLE_FILES)('%s', (name, bytes) => {
  const before = read(bytes);

  function expectAsBefore(added: Uint8Array): void {
    const names = read(added).sheets.slice(before.sheets.length).map((sheet) => sheet.name);
    expect(names.length).toBeGreaterThan(1);
    const after = valueOf(format.removeSheets(added, names));
    expect(read(after)).toEqual(before);
    expect([...partsOf(after).keys()]).toEqual([...partsOf(bytes).keys()]);
    // The styles of the sheets stay: to take them out would move those of other cells.
    expect(changedEntries(bytes, after)).toEqual(['xl/styles.xml']);
  }

  test('without the results that were added is as before', () => {
    expectAsBefore(withSheets(bytes, ...describeResults(score(before, name), before, null, null).workbook.sheets));
  });

  test('without other sheets that were added is as before', () => {
    expectAsBefore(withSheets(bytes, aTableSheet(['M2.1'], { charts: [aChart()], names: { mark: 'x' } }), aSheet({ visibility: 'hidden' })));
  });
});
