import type { CellContent, NumberKind } from '../../../workbook/sheet-data';
import { cellText } from './cell-text';
import { serialFrom1904, serialOfIsoDate } from './date-serial';

/** What the file says about a cell (ISO/IEC 29500-1, 18.3.1.4). */
export interface RawCell {
  readonly type: string | undefined;
  /** Character data of `v`; undefined without that element. */
  readonly value: string | undefined;
  /** Character data of `is`, an inline string; undefined without that element. */
  readonly inline: string | undefined;
  readonly formula: boolean;
  /** How a number is shown; undefined when the cell has a style that the workbook does not define. */
  readonly shown: NumberKind | undefined;
}

/** What the workbook says to all its cells. */
export interface CellSource {
  readonly strings: readonly CellContent[];
  /** Whether serial numbers of dates count from 1904. */
  readonly from1904: boolean;
}

/** Stands where a cell holds something that cannot be read: it must not vanish, as if it were blank. */
export const UNREADABLE: CellContent = { kind: 'error', error: '#VALUE!' };

const TRUE: CellContent = { kind: 'boolean', boolean: true };
const FALSE: CellContent = { kind: 'boolean', boolean: false };
const NOT_CALCULATED: CellContent = { kind: 'not-calculated' };

const DIGITS = /^\d+$/;
/** The characters of a decimal: JavaScript alone would read `0x10`, `Infinity` and a space as numbers. */
const DECIMAL = /^[\d.eE+-]+$/;

/** The content of a cell; undefined when it is blank, as a text without a character is. */
export function cellContent(cell: RawCell, source: CellSource): CellContent | undefined {
  const { type, formula, inline } = cell;
  if (inline !== undefined) return textContent(inline);
  const value = cell.value ?? '';
  if (value === '') return formula && (cell.value === undefined || type !== 'str') ? NOT_CALCULATED : undefined;
  switch (type) {
    case 's':
      return sharedContent(value, source.strings);
    case 'str':
    case 'inlineStr':
      return textContent(value);
    case 'b':
      return value === '1' || value === 'true' ? TRUE : value === '0' || value === 'false' ? FALSE : UNREADABLE;
    case 'e':
      return { kind: 'error', error: value };
    case 'd':
      return numberContent(serialOfIsoDate(value), 'date');
    case 'n':
    case undefined:
      return plainNumber(value, cell.shown ?? 'plain', source);
    default:
      return UNREADABLE;
  }
}

function textContent(raw: string): CellContent | undefined {
  return raw === '' ? undefined : { kind: 'text', text: cellText(raw) };
}

function sharedContent(index: string, strings: readonly CellContent[]): CellContent | undefined {
  const content = DIGITS.test(index) ? strings[Number(index)] : undefined;
  if (content === undefined) return UNREADABLE;
  return content.kind === 'text' && content.text === '' ? undefined : content;
}

function numberContent(number: number | undefined, shown: NumberKind): CellContent {
  return number !== undefined && Number.isFinite(number) ? { kind: 'number', number, shown } : UNREADABLE;
}

function plainNumber(value: string, shown: NumberKind, { from1904 }: CellSource): CellContent {
  const digits = value.trim();
  if (!DECIMAL.test(digits)) return UNREADABLE;
  const number = Number(digits);
  return numberContent(shown === 'date' && from1904 ? serialFrom1904(number) : number, shown);
}
