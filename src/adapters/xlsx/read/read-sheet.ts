import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import type { CellSource } from './cell-content';
import { PlainCells } from './plain-cells';
import { readCell } from './raw-cell';
import { SheetCollector } from './sheet-collector';
import type { SheetContent } from './sheet-collector';
import { isTrue } from './is-true';
import { SheetLayout } from './sheet-layout';

/** Depth of elements below `worksheet`: `sheetData` and its like; `row`, `col` and `mergeCell`; `c`. */
const SECTION = 1;
const ROW = 2;
const CELL = 3;

/** What a worksheet part says. */
export type ReadSheet = SheetContent & Pick<SheetLayout, 'hiddenColumns' | 'merges'>;

/**
 * Reads the cells of a worksheet part (ISO/IEC 29500-1, 18.3.1.99), at most `room` of them, styled blank ones included.
 * Work grows with the cells that are there, whatever range the sheet says it uses. Problems: `too-many-cells`, and as
 * `XmlProblem`, naming `part`.
 */
export function readSheet(text: string, part: string, source: CellSource, room: number): WorkbookResult<ReadSheet> {
  const scanner = new XmlScanner(text);
  const sheet = new SheetCollector(source);
  const layout = new SheetLayout();
  let plainCells: PlainCells | null = null;
  while (sheet.cellCount <= room && scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.depth === SECTION) plainCells = scanner.is('sheetData') ? new PlainCells(text, scanner.prefix) : null;
    if (plainCells === null) {
      if (scanner.depth === ROW) layout.read(scanner);
      continue;
    }
    if (scanner.depth === ROW && scanner.is('row')) {
      sheet.startRow(scanner.attribute('r'), isTrue(scanner.attribute('hidden')));
      if (scanner.selfClosing) continue;
    } else if (scanner.depth === CELL && scanner.is('c')) sheet.addCell(readCell(scanner));
    else continue;
    readPlainCells(plainCells, scanner, sheet, room);
  }
  if (sheet.cellCount > room) return failure('too-many-cells', part);
  if (scanner.problem !== null) return failure(scanner.problem, part);
  return success({ ...sheet.finish(), hiddenColumns: layout.hiddenColumns, merges: layout.merges });
}

/** Reads the plain cells that follow the current tag. */
function readPlainCells(plainCells: PlainCells, scanner: XmlScanner, sheet: SheetCollector, room: number): void {
  while (sheet.cellCount <= room && plainCells.read(scanner.end)) {
    sheet.addCell(plainCells);
    scanner.skipTo(plainCells.end);
  }
}
