import { cellSpans, spanKey } from '../../../src/page/preview/cell-spans';
import { messagesFor } from '../../../src/locales/messages';
import { describeResults } from '../../../src/report/describe-results';
import { parseArea } from '../../../src/workbook/a1-address';
import { read, score } from '../../tools/score';
import { sampleBytes, SAMPLES } from '../session';

test.each(SAMPLES)('every cell of the Summary of %s is drawn or covered once, and no covered cell has a content', (name) => {
  const workbook = read(sampleBytes(name));
  for (const language of ['en', 'ca', 'es'] as const) {
    const [summary] = describeResults(score(workbook, name), workbook, null, language).workbook.sheets;
    if (summary === undefined) throw new Error('no summary');
    expect(summary.name).toBe(messagesFor(language).sheets.titles.summary);
    const spans = cellSpans(summary);
    for (const { row, cells } of summary.rows) for (const { column, value } of cells) if (spans.get(spanKey(row, column)) === 'covered') expect({ row, column, value }).toEqual({ row, column, value: null });
    const covered = [...spans.values()].filter((span) => span === 'covered').length;
    const areas = [...summary.merges, ...summary.charts.map(({ place }) => place)].map(parseArea);
    const cells = areas.reduce((sum, area) => sum + (area === undefined ? 0 : (area.last.row - area.first.row + 1) * (area.last.column - area.first.column + 1)), 0);
    expect(covered).toBe(cells - areas.length);
  }
});
