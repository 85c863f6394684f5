import type { XmlScanner } from '../xml/xml-scanner';
import { columnOf, rowOf } from './cell-reference';
import { readStringItem } from './cell-text';
import { parseIndex } from './parse-number';

/** What a file says about a cell (ISO/IEC 29500-1, 18.3.1.4). */
export interface RawCell {
  /** As `r` says: undefined without it, 0 when it is no address inside the grid. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** Style index: 0 without `s`, -1 when it is no index. */
  readonly style: number;
  readonly type: string | undefined;
  /** Character data of `v`; undefined without that element. */
  readonly value: string | undefined;
  /** Character data of `is`, an inline string; undefined without that element. */
  readonly inline: string | undefined;
  readonly formula: boolean;
}

/** Reads the current element, a cell in any form, and leaves the scanner at its closing tag. */
export function readCell(scanner: XmlScanner): RawCell {
  const { depth } = scanner;
  const reference = scanner.attribute('r');
  const style = parseIndex(scanner.attribute('s') ?? '0');
  const type = scanner.attribute('t');
  let value: string | undefined;
  let inline: string | undefined;
  let formula = false;
  while (scanner.next() && scanner.depth > depth) {
    if (scanner.closing) continue;
    if (scanner.is('v')) value = scanner.readText();
    else if (scanner.is('f')) formula = true;
    else if (scanner.is('is')) inline = readStringItem(scanner);
  }
  const row = reference === undefined ? undefined : rowOf(reference, 0, reference.length);
  const column = reference === undefined ? undefined : columnOf(reference, 0, reference.length);
  return { row, column, style, type, value, inline, formula };
}
