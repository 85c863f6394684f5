/** A value to put into a cell. Text is written as text, always; null empties the cell. The cell keeps its style. */
export interface CellEdit {
  /** Name of a worksheet. */
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}
