import { parseArea } from '../../workbook/a1-address';
import type { CellArea } from '../../workbook/a1-address';

/** `'A sheet'!B2:C3,'A sheet'!E5` -> `B2:C3,E5`. */
export function withoutSheets(addresses: string): string {
  return addresses.replace(/(?:'(?:[^']|'')*'|[^,!']*)!/g, '');
}

/** The areas of such a list. */
export function areasOf(addresses: string): CellArea[] {
  return withoutSheets(addresses).split(',').flatMap((address) => parseArea(address) ?? []);
}
