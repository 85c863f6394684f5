import type { NumberKind } from '../../../workbook/sheet-data';
import type { XmlScanner } from '../xml/xml-scanner';
import type { RawCell } from './cell-content';
import { readStringItem } from './cell-text';

/**
 * Reads the current element, a cell, and leaves the scanner at its closing tag. `formats` says how numbers are shown, by
 * style index.
 */
export function readCell(scanner: XmlScanner, formats: readonly NumberKind[]): RawCell {
  const { depth } = scanner;
  const type = scanner.attribute('t');
  const shown = formats[Number(scanner.attribute('s') ?? '0')];
  let value: string | undefined;
  let inline: string | undefined;
  let formula = false;
  while (scanner.next() && scanner.depth > depth) {
    if (scanner.closing) continue;
    if (scanner.is('v')) value = scanner.readText();
    else if (scanner.is('f')) formula = true;
    else if (scanner.is('is')) inline = readStringItem(scanner);
  }
  return { type, value, inline, formula, shown };
}
