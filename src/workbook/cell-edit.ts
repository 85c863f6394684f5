import type { CellPosition } from './a1-address';

/** What a person enters in one cell of a worksheet. */
export interface CellEdit extends CellPosition {
  /** Name of the worksheet. */
  readonly sheet: string;
  /** Text stays text, whatever it looks like; null, an empty text and a number that is not finite empty the cell. */
  readonly value: string | number | null;
}
