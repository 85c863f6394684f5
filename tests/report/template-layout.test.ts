import { LANGUAGES } from '../../src/model/language';
import { builtinModel } from '../../src/model/builtin-model';
import { blankAssessment } from '../../src/report/template/blank-assessment';
import { printScale } from '../../src/workbook/printed-page';
import { textRoom, textWidth, widestWord } from '../../src/workbook/text-metrics';
import { INDENT, isIndented } from '../../src/workbook/typography';

describe.each(LANGUAGES)('the blank assessment in %s', (language) => {
  const [sheet] = blankAssessment(builtinModel(), language, null).sheets;
  if (sheet === undefined) throw new Error('no sheet');

  test('prints at 60 % or more, with its headers on every page', () => {
    expect(sheet.print.orientation).toBe('landscape');
    expect(printScale(sheet)).toBeGreaterThanOrEqual(0.6);
    expect(sheet.print.titleRows).toEqual([sheet.freeze?.rows, sheet.freeze?.rows]);
  });

  test('no header and no word of its rows is wider than its column', () => {
    const wide = sheet.rows.flatMap(({ cells }) =>
      cells.filter(({ column, value, style }) => (style.role === 'header' || style.role === 'body') && widestWord(String(value), style.role) > textRoom(sheet.columnWidths, column, column) - (isIndented(style) ? INDENT : 0)),
    );
    expect(wide).toEqual([]);
  });

  test('no label of the header block runs into the value left of it', () => {
    const labels = sheet.rows.flatMap(({ cells }) => cells.filter(({ style, column }) => style.role === 'label' && column > 3));
    expect(labels.length).toBeGreaterThan(0);
    for (const { value, style, column } of labels) expect(textWidth(String(value), style.role)).toBeLessThanOrEqual(textRoom(sheet.columnWidths, column, column));
  });
});
