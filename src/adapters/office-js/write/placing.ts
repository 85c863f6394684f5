import type { SheetMoves } from './sheet-moves';

/** Where a description is written to. */
export interface Placing {
  readonly workbook: Excel.Workbook;
  readonly moves: SheetMoves;
  /** Names for its tables, in their order. */
  readonly tables: readonly string[];
}
