import type { Scalar } from './sheet-model';

/** What a value becomes when it is put into a cell. */
export type TypedValue = { readonly kind: 'formula'; readonly formula: string } | { readonly kind: 'value'; readonly value: Scalar };

/** Longest text of a cell. */
const LONGEST_TEXT = 32_767;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Texts that Excel takes for dates or times: 3-4, 1/2, 10:30, 5 Mar, March 2026. */
const DATE_LIKE = new RegExp(`^(\\d{1,4}[-/]\\d{1,2}([-/]\\d{1,4})?|\\d{1,2}:\\d{2}(:\\d{2})?|\\d{1,2}[- ](${MONTHS})[a-z]*|(${MONTHS})[a-z]*[- ]\\d{1,4})$`, 'i');

/**
 * What Excel does with a value that is put into a cell: as if a person had typed it. A leading apostrophe, or the format
 * `@`, keeps a text a text; that format makes one of a number too.
 */
export function typedValue(value: Scalar, format: string): TypedValue {
  if (typeof value === 'number' && format === '@') return { kind: 'value', value: String(value) };
  if (typeof value !== 'string') return { kind: 'value', value };
  if (value.length > LONGEST_TEXT + 1) throw new RangeError('a text longer than a cell holds');
  if (value.startsWith("'")) return { kind: 'value', value: value.slice(1) };
  if (format === '@' || value === '') return { kind: 'value', value };
  if (/^[=+\-@]./s.test(value) && !/^[+-]?[0-9.,]+%?$/.test(value)) return { kind: 'formula', formula: value.startsWith('=') ? value : `=${value}` };
  if (/^(true|false)$/i.test(value)) return { kind: 'value', value: value.toLowerCase() === 'true' };
  const number = Number(value.trim().replace(/^\((.*)\)$/, '-$1').replace(/[%€$]/g, ''));
  if (value.trim() !== '' && Number.isFinite(number)) return { kind: 'value', value: value.includes('%') ? number / 100 : number };
  return { kind: 'value', value: DATE_LIKE.test(value.trim()) ? SOME_DATE : value };
}

/** Stands for whatever day or time Excel would read: the text is lost either way. */
const SOME_DATE = 46_112;
