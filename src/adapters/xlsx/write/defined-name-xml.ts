import { quotedSheetName } from '../../../workbook/a1-address';
import type { SheetDescription } from '../../../workbook/workbook-description';
import { element } from './xml-element';
import { xmlText } from './xml-text';

/** Excel's own name for the rows repeated on each printed page (ISO/IEC 29500-1 18.2.5). */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** The `definedName` elements of a sheet, by name; `index` is its place among the tabs, from 0. */
export function definedNamesXml({ names, print }: SheetDescription, name: string, index: number): Map<string, string> {
  const elements = new Map<string, string>();
  for (const [key, text] of Object.entries(names)) {
    const constant = `"${text.replaceAll('"', '""')}"`;
    elements.set(key, element('definedName', { name: key, localSheetId: index, hidden: true }, xmlText(constant)));
  }
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    const rows = `${quotedSheetName(name)}!$${String(first)}:$${String(last)}`;
    elements.set(PRINT_TITLES, element('definedName', { name: PRINT_TITLES, localSheetId: index }, xmlText(rows)));
  }
  return elements;
}
