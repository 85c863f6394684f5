import type { CellValue } from '../../src/workbook/workbook-description';

/** A cell content that has led other programs astray. */
export interface Hazard {
  readonly kind: string;
  readonly value: CellValue;
  /** Written as a formula with this cached value. */
  readonly formula?: string;
  readonly format?: 'percent' | 'date';
}

const texts = (kind: string, ...values: string[]): Hazard[] => values.map((value) => ({ kind, value }));
const numbers = (kind: string, ...values: number[]): Hazard[] => values.map((value) => ({ kind, value }));

/** Contents by kind. Every one is put into a rating cell, an evidence cell, a header cell and the name of the city. */
export const HAZARDS: readonly Hazard[] = [
  ...texts('number as text', '3', '3\u00A0', '+3', '３', '٣', '\uFEFF3', '3.0', '0,7', '0.7', '.7', '70', '70%', '70 %', '70,5 %', '٧٠ %', '７０％'),
  ...texts('localised', '1.234', '1,234', '1,234.5', '1.234 %', '12,345 %', '2/5', '3 de 5', '2-3', '½', '50 pct'),
  ...texts('blank', '   ', '\u200B', '\u00AD', '-', '–', 'n/d', 'N/D', 's/d', '?', '.'),
  ...texts('yes and no', 'Sí', 'si', 'yes', 'VERTADER', 'VERDADERO', 'FALSO', '☑', '✓', 'x', 'No'),
  ...texts('letter', 'n', 'Ｆ', 'l', 'L·', 'L · Largely achieved', 'L · Fully achieved', 'N. A.', 'np', 'No escau', 'ASSOLIT EN GRAN PART', 'Parcialment assolit', 'Partially  achieved'),
  ...texts('error as text', '#REF!', '#N/A', '#BEZUG!', '#¡DIV/0!'),
  ...texts('injection', '=1+1', '+1', '-1', '@SUM(1)', '\t=1+1', '\r=1+1', '＝1+1', ' =1+1', "'=1+1", '=HYPERLINK("http://127.0.0.1/")', "=cmd|'/c calc'!A1", '\\\\127.0.0.1\\share'),
  ...texts('text', '<b>&amp;</b>', '${7*7}', '{{7*7}}', '\u202Egnp.exe', '🏙️', '_x0041_', 'a\nb', 'a\r\nb', 'a\tb', '\u0001', '\uD800', 'é', 'e\u0301', 'x'.repeat(32_767)),
  ...texts('property', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'),
  ...texts('file name', '../../x', '..\\..\\x', '/etc/passwd', 'CON', 'LPT9', 'a/b', 'a:b', 'a?b', '-rf', '~', '$HOME', '%TEMP%', '.hidden', 'x.', 'History'),
  ...numbers('number', 0, -0, 1, 3, 70, -1, 0.5, 0.15, 0.15000000000000002, 0.150001, 0.85, 0.8500000001, 1e-12, 1e308, -0.5, 99),
  { kind: 'percentage', value: 0.7, format: 'percent' },
  { kind: 'percentage', value: 70, format: 'percent' },
  { kind: 'percentage', value: -0.1, format: 'percent' },
  { kind: 'date', value: 46_112, format: 'date' },
  { kind: 'date', value: 60, format: 'date' },
  { kind: 'boolean', value: true },
  { kind: 'boolean', value: false },
  { kind: 'formula', value: 'F', formula: 'UPPER("f")' },
  { kind: 'formula', value: 0.7, formula: '7/10' },
];
