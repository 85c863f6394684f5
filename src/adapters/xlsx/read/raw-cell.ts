import type { XmlScanner } from '../xml/xml-scanner';
import { readStringItem } from './cell-text';

/** What a file says about a cell (ISO/IEC 29500-1, 18.3.1.4): attributes and character data as they are written. */
export interface RawCell {
  readonly reference: string | undefined;
  readonly style: string | undefined;
  readonly type: string | undefined;
  /** Of `v`; undefined without that element. */
  readonly value: string | undefined;
  /** Of `is`, an inline string; undefined without that element. */
  readonly inline: string | undefined;
  readonly formula: boolean;
}

/** Reads the current element, a cell in any form, and leaves the scanner at its closing tag. */
export function readCell(scanner: XmlScanner): RawCell {
  const { depth } = scanner;
  const reference = scanner.attribute('r');
  const style = scanner.attribute('s');
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
  return { reference, style, type, value, inline, formula };
}
