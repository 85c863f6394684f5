import type { CellPosition } from '../../../workbook/a1-address';
import type { NumberKind, SheetRow } from '../../../workbook/sheet-data';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import { cellContent, UNREADABLE } from './cell-content';
import type { CellSource } from './cell-content';
import { positionAfter, positionOf } from './cell-position';
import { isRepaired } from './cell-text';
import { readCell } from './read-cell';
import { RowCollector } from './row-collector';

/** What the workbook says to all its sheets. */
export interface SheetSource extends CellSource {
  /** How numbers are shown, by style index. */
  readonly formats: readonly NumberKind[];
  /** How many more cells may be read, styled blank ones included. */
  readonly room: number;
}

export interface SheetContent {
  readonly rows: readonly SheetRow[];
  /** Number of cells in the part, styled blank ones included. */
  readonly cellCount: number;
  /** Whether some cells were left out, or stand as errors, because they make no sense. */
  readonly unreadable: boolean;
  /** Whether a text could not be read as its author wrote it. */
  readonly repaired: boolean;
}

/** Depth of elements below `worksheet`: `sheetData`, `row`, `c`. */
const SHEET_DATA = 1;
const ROW = 2;
const CELL = 3;

/**
 * Reads the cells of a worksheet part (ISO/IEC 29500-1, 18.3.1.99). Work grows with the cells that are there, whatever
 * range the sheet says it uses. Problems: `too-many-cells`, and as `XmlProblem`, naming `part`.
 */
export function readSheet(text: string, part: string, source: SheetSource): WorkbookResult<SheetContent> {
  const scanner = new XmlScanner(text);
  const collector = new RowCollector();
  let inSheetData = false;
  let last: CellPosition = { row: 0, column: 0 };
  let cellCount = 0;
  let unreadable = false;
  let repaired = false;

  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.depth === SHEET_DATA) inSheetData = scanner.is('sheetData');
    if (!inSheetData) continue;
    if (scanner.depth === ROW && scanner.is('row')) last = { row: rowNumber(scanner.attribute('r'), last.row), column: 0 };
    if (scanner.depth !== CELL || !scanner.is('c')) continue;

    cellCount += 1;
    if (cellCount > source.room) return failure('too-many-cells', part);
    const reference = scanner.attribute('r');
    const position = reference === undefined ? positionAfter(last) : positionOf(reference);
    last = position ?? last;
    const cell = readCell(scanner, source.formats);
    const content = cellContent(cell, source);
    if (content === undefined) continue;
    unreadable ||= content === UNREADABLE || position === undefined || (content.kind === 'number' && cell.shown === undefined);
    repaired ||= content.kind === 'text' && cell.type !== 's' && isRepaired(cell.inline ?? cell.value ?? '');
    if (position !== undefined) collector.add(position.row, { column: position.column, content, formula: cell.formula });
  }
  if (scanner.problem !== null) return failure(scanner.problem, part);
  const { rows, repeated } = collector.finish();
  return success({ rows, cellCount, unreadable: unreadable || repeated, repaired });
}

/** The number of a row: as its `r` says, else one more than that of the row before; outside the grid, its cells say. */
function rowNumber(reference: string | undefined, previous: number): number {
  return reference === undefined ? previous + 1 : Number(reference);
}
