import type { CellContent, NumberKind } from '../../../workbook/sheet-data';
import { cellText } from './cell-text';
import { serialFrom1904, serialOfIsoDate } from './date-serial';
import { parseDecimal, parseIndex } from './parse-number';
import type { RawCell } from './raw-cell';

/** What a workbook keeps for all its cells. */
export interface CellSource {
  readonly strings: readonly CellContent[];
  /** How numbers are shown, by style index. */
  readonly formats: readonly NumberKind[];
  /** Whether serial numbers of dates count from 1904. */
  readonly from1904: boolean;
}

/** Stands where a cell holds something that cannot be read: it must not vanish, as if it were blank. */
export const UNREADABLE: CellContent = { kind: 'error', error: '#VALUE!' };

const TRUE: CellContent = { kind: 'boolean', boolean: true };
const FALSE: CellContent = { kind: 'boolean', boolean: false };
const NOT_CALCULATED: CellContent = { kind: 'not-calculated' };

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
      return { kind: 'error', error: cellText(value) };
    case 'd':
      return numberContent(serialOfIsoDate(value), 'date');
    case 'n':
    case undefined:
      return decimalContent(parseDecimal(value), numberKind(cell, source) ?? 'plain', source);
    default:
      return UNREADABLE;
  }
}

/** How a number in this cell is shown; undefined when the workbook does not define the cell's style. */
export function numberKind({ style }: RawCell, { formats }: CellSource): NumberKind | undefined {
  return formats[style];
}

function textContent(raw: string): CellContent | undefined {
  return raw === '' ? undefined : { kind: 'text', text: cellText(raw) };
}

function sharedContent(index: string, strings: readonly CellContent[]): CellContent | undefined {
  const content = strings[parseIndex(index)];
  if (content === undefined) return UNREADABLE;
  return content.kind === 'text' && content.text === '' ? undefined : content;
}

function numberContent(number: number | undefined, shown: NumberKind): CellContent {
  return number !== undefined && Number.isFinite(number) ? { kind: 'number', number, shown } : UNREADABLE;
}

function decimalContent(number: number, shown: NumberKind, { from1904 }: CellSource): CellContent {
  return numberContent(shown === 'date' && from1904 ? serialFrom1904(number) : number, shown);
}
