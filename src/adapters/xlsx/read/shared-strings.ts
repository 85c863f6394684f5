import type { CellContent } from '../../../workbook/sheet-data';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import { cellText, isRepaired, readStringItem } from './cell-text';

/** The texts that cells name by their place in the list. */
export interface SharedStrings {
  readonly contents: readonly CellContent[];
  /** Whether a text could not be read as its author wrote it. */
  readonly repaired: boolean;
}

export const NO_SHARED_STRINGS: SharedStrings = { contents: [], repaired: false };

/** Reads the shared string table (ISO/IEC 29500-1, 18.4.9). Problems as `XmlProblem`, naming `part`. */
export function readSharedStrings(text: string, part: string): WorkbookResult<SharedStrings> {
  const scanner = new XmlScanner(text);
  const contents: CellContent[] = [];
  let repaired = false;
  while (scanner.next()) {
    if (scanner.closing || scanner.depth !== 1 || !scanner.is('si')) continue;
    const raw = readStringItem(scanner);
    repaired ||= isRepaired(raw);
    contents.push({ kind: 'text', text: cellText(raw) });
  }
  return scanner.problem === null ? success({ contents, repaired }) : failure(scanner.problem, part);
}
