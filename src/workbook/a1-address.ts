/** A cell by its 1-based row and column, as in A1 notation. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, by its first and last. */
export interface CellArea {
  readonly first: CellPosition;
  readonly last: CellPosition;
}

/** Excel's last row and column (1,048,576 and XFD). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Whether a position is one of Excel's grid. */
export function isInGrid({ row, column }: CellPosition): boolean {
  return Number.isInteger(row) && row >= 1 && row <= LAST_ROW && Number.isInteger(column) && column >= 1 && column <= LAST_COLUMN;
}

const LETTERS = 26;
const BEFORE_A = 64;

/** 1 -> 'A', 27 -> 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** (3, 2) -> 'B3'. */
export function cellAddress({ row, column }: CellPosition): string {
  return columnLetters(column) + String(row);
}

/** (first, last) -> 'A1:C9'. */
export function rangeAddress(first: CellPosition, last: CellPosition): string {
  return `${cellAddress(first)}:${cellAddress(last)}`;
}

/** 'B3' or '$B$3' -> its position; undefined when it is no address inside Excel's grid. */
export function parseAddress(address: string): CellPosition | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (match === null) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - BEFORE_A;
  const row = Number(digits);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** 'A1:C9' or 'A1' -> its cells; undefined when it is no area inside Excel's grid. */
export function parseArea(address: string): CellArea | undefined {
  const [start = '', end = start, more] = address.split(':');
  const [first, last] = [parseAddress(start), parseAddress(end)];
  return first === undefined || last === undefined || more !== undefined ? undefined : { first, last };
}

/** Sheet and cell as a formula or a link writes them: `Sheet1!A1`, `'Any other name'!A1`. */
export function qualifiedAddress(sheet: string, address: string): string {
  return `${quotedSheetName(sheet)}!${address}`;
}

/** A sheet name, quoted unless it is plainly a word that is no cell address. */
export function quotedSheetName(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}[0-9]+|[RrCc][0-9]*([RrCc][0-9]*)?|TRUE|FALSE)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
