import type { SheetMoves } from './sheet-moves';

/** Where a description is written to. */
export interface Placing {
  readonly workbook: Excel.Workbook;
  readonly moves: SheetMoves;
  /** Names for its tables, in their order. */
  readonly tables: readonly string[];
  /** Those of them that are there already. */
  readonly kept: ReadonlySet<string>;
}
