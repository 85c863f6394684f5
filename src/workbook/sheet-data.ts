import type { CellArea } from './a1-address';
import type { WorkbookWarning } from './workbook-problem';

/** What a host read out of a workbook: values, never their meaning. */
export interface WorkbookData {
  /** Worksheets in the order of their tabs; chart sheets and the like are left out. */
  readonly sheets: readonly SheetData[];
  /** What the reader noticed but could live with. */
  readonly warnings: readonly WorkbookWarning[];
}

export interface SheetData {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Rows that hold at least one cell with content, in order. */
  readonly rows: readonly SheetRow[];
  /** Defined names of this sheet alone whose value is a text constant: name -> text. */
  readonly names: ReadonlyMap<string, string>;
  /** Columns that are not shown, as far as the file says so. */
  readonly hiddenColumns: readonly ColumnSpan[];
  /** Merged cells: the first cell of an area alone is shown. */
  readonly merges: readonly CellArea[];
}

/** Columns from the first to the last, both 1-based and included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

export interface SheetRow {
  /** 1-based. */
  readonly row: number;
  /** Whether the row is not shown: hidden, or filtered out. */
  readonly hidden: boolean;
  /** Cells with content, by column. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** 1-based. */
  readonly column: number;
  readonly content: CellContent;
  /** Whether a formula gives the content. */
  readonly formula: boolean;
}

/** How a number is shown, as far as reading it depends on that. */
export type NumberKind = 'plain' | 'percent' | 'date';

/** The content of a cell. A blank cell is no cell at all. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly shown: NumberKind }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'not-calculated' };
