import type { CellContent } from '../../../workbook/sheet-data';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { PlainTextElement } from '../xml/plain-text-element';
import { XmlScanner } from '../xml/xml-scanner';
import { cellText, isRepaired, readStringItem } from './cell-text';

/** The texts that cells name by their place in the list. */
export interface SharedStrings {
  readonly contents: readonly CellContent[];
  /** Whether a text could not be read as its author wrote it. */
  readonly repaired: boolean;
}

/** Our design, a bound of memory: half as many as a workbook may have cells. */
const MOST_STRINGS = 1_000_000;

export const NO_SHARED_STRINGS: SharedStrings = { contents: [], repaired: false };

/** Reads the shared string table (ISO/IEC 29500-1, 18.4.9). Problems, naming `part`: as `XmlProblem`, and `too-large`. */
export function readSharedStrings(text: string, part: string): WorkbookResult<SharedStrings> {
  const scanner = new XmlScanner(text);
  const contents: CellContent[] = [];
  let repaired = false;
  const add = (raw: string): void => {
    repaired ||= isRepaired(raw);
    contents.push({ kind: 'text', text: cellText(raw) });
  };
  while (contents.length <= MOST_STRINGS && scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.depth === 1 && scanner.is('si')) add(readStringItem(scanner));
    else if (scanner.depth > 0 || scanner.selfClosing) continue;
    const { prefix } = scanner;
    const plain = new PlainTextElement(text, `${prefix}t`, `<${prefix}si>`, `</${prefix}si>`);
    while (contents.length <= MOST_STRINGS && plain.read(scanner.end)) {
      add(plain.value);
      scanner.skipTo(plain.end);
    }
  }
  if (contents.length > MOST_STRINGS) return failure('too-large', part);
  return scanner.problem === null ? success({ contents, repaired }) : failure(scanner.problem, part);
}
