import { cellAddress, parseArea } from '../../../workbook/a1-address';
import type { CellArea } from '../../../workbook/a1-address';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { CellCursor } from '../read/cell-cursor';
import { columnOf, rowOf } from '../read/cell-reference';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import { TreeElement } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** Depth of elements below `worksheet`: `sheetData` and its like; `row` and `col`; `c`; `f`. */
const SECTION = 1;
const ROW = 2;
const CELL = 3;
const FORMULA = 4;

export interface PlacedCell {
  readonly column: number;
  readonly element: XmlElement;
  /** Whether a formula gives its content: of this cell alone, or one that other cells hang on. */
  formula: 'none' | 'own' | 'of-others';
}

/** A row, with the cells in it that have a place in the grid. */
export interface PlacedRow {
  readonly element: XmlElement;
  readonly cells: PlacedCell[];
}

/** Where in a worksheet part the cells of some rows stand, by the rules by which the reader finds them. */
export class SheetPlaces {
  data: TreeElement | undefined;
  dimension: TreeElement | undefined;
  /** The `col` elements. */
  readonly columns: TreeElement[] = [];
  /** The rows asked for that are there; of several with one number, the first. */
  readonly rows = new Map<number, PlacedRow>();
  /** Their cells, by address; several when a file names one twice. */
  readonly cells = new Map<string, PlacedCell[]>();
  /** For each row asked for, where the first row behind it begins, if there is one. */
  readonly following = new Map<number, number>();
  /** Areas of more than one cell that one formula fills. */
  readonly filled: CellArea[] = [];
  private readonly wanted: ReadonlySet<number>;
  private readonly ahead: readonly number[];
  private passed = 0;
  private readonly cursor = new CellCursor();
  private row: PlacedRow | undefined;
  private cell: PlacedCell | undefined;
  private inData = false;

  constructor(wanted: ReadonlySet<number>) {
    this.wanted = wanted;
    this.ahead = [...wanted].sort((a, b) => a - b);
  }

  /** Takes in the current opening tag; gives its element when it is one to be kept. */
  open(scanner: XmlScanner): TreeElement | undefined {
    switch (scanner.depth) {
      case SECTION:
        this.inData = scanner.is('sheetData');
        if (this.inData) return (this.data ??= new TreeElement(scanner));
        return scanner.is('dimension') ? (this.dimension ??= new TreeElement(scanner)) : undefined;
      case ROW:
        if (this.inData) return scanner.is('row') ? this.openRow(scanner) : undefined;
        if (scanner.is('col')) this.columns.push(new TreeElement(scanner));
        return undefined;
      case CELL:
        return this.inData && scanner.is('c') ? this.openCell(scanner) : undefined;
      case FORMULA:
        if (this.inData && scanner.is('f')) this.openFormula(scanner);
    }
    return undefined;
  }

  private openRow(scanner: XmlScanner): TreeElement | undefined {
    this.cursor.startRow(scanner.attribute('r'));
    const { row } = this.cursor;
    for (let next = this.ahead[this.passed]; next !== undefined && next < row; next = this.ahead[this.passed]) {
      this.following.set(next, scanner.start);
      this.passed += 1;
    }
    this.row = undefined;
    if (!this.wanted.has(row) || this.rows.has(row)) return undefined;
    const element = new TreeElement(scanner);
    this.row = { element, cells: [] };
    this.rows.set(row, this.row);
    return element;
  }

  private openCell(scanner: XmlScanner): TreeElement | undefined {
    const { cursor } = this;
    const reference = scanner.attribute('r');
    this.cell = undefined;
    const placed = reference === undefined ? cursor.moveTo() : cursor.moveTo(rowOf(reference, 0, reference.length), columnOf(reference, 0, reference.length));
    if (!placed || (this.row === undefined && !this.wanted.has(cursor.row))) return undefined;
    const element = new TreeElement(scanner);
    this.cell = { column: cursor.column, element, formula: 'none' };
    this.row?.cells.push(this.cell);
    const address = cellAddress(cursor);
    this.cells.set(address, [...(this.cells.get(address) ?? []), this.cell]);
    return element;
  }

  /** A shared formula, one that fills an area and a data table stand in one cell for others (ISO/IEC 29500-1 18.3.1.40). */
  private openFormula(scanner: XmlScanner): void {
    const area = scanner.attribute('ref');
    const fills = ['array', 'dataTable'].includes(scanner.attribute('t') ?? '');
    if (this.cell !== undefined) this.cell.formula = fills || area !== undefined ? 'of-others' : 'own';
    const filled = fills && area?.includes(':') === true ? parseArea(area) : undefined;
    if (filled !== undefined) this.filled.push(filled);
  }
}

/**
 * Finds the places of the cells of some rows, given by their numbers. Problems, naming `part`: as `XmlProblem`, and
 * `damaged` when it is no worksheet.
 */
export function findPlaces(text: string, part: string, rows: ReadonlySet<number>): WorkbookResult<SheetPlaces> {
  const scanner = new XmlScanner(text);
  const places = new SheetPlaces(rows);
  const open: (TreeElement | undefined)[] = [];
  while (scanner.next()) {
    if (scanner.depth === 0 && !scanner.is('worksheet')) return failure('damaged', part);
    if (scanner.closing) open[scanner.depth]?.close(scanner);
    else open[scanner.depth] = places.open(scanner);
  }
  return scanner.problem === null ? success(places) : failure(scanner.problem, part);
}
