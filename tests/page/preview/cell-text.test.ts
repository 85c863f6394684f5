import { cellText } from '../../../src/page/preview/cell-text';
import type { CellValue, NumberFormat } from '../../../src/workbook/workbook-description';

const shown = (value: CellValue, format: NumberFormat, language: 'en' | 'ca') => cellText({ column: 1, value, style: { role: 'body', format } }, language);

test.each<[CellValue, NumberFormat, string, string]>([
  [2.5, 'decimal', '2.50', '2,50'],
  [0.666, 'percent', '67 %', '67 %'],
  [3, 'integer', '3', '3'],
  [46_112, 'date', '2026-03-31', '2026-03-31'],
  ['=1+1', 'text', '=1+1', '=1+1'],
  [null, 'general', '', ''],
])('%j as %s is shown as %s and %s', (value, format, english, catalan) => {
  expect(shown(value, format, 'en')).toBe(english);
  expect(shown(value, format, 'ca')).toBe(catalan);
});
