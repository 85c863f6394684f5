/** What all readers must agree on: how many cells hold something, the sum of their numbers, the length of their texts. */
export interface Checksum {
  cells: number;
  numbers: number;
  textLength: number;
}

export function emptyChecksum(): Checksum {
  return { cells: 0, numbers: 0, textLength: 0 };
}

/** Counts the value of a cell: of a formula its result, of a date its serial number. */
export function count(sum: Checksum, value: string | number): void {
  sum.cells += 1;
  if (typeof value === 'string') sum.textLength += value.length;
  else sum.numbers += value;
}

/** Counts what a pass over one more workbook gave. */
export function addChecksum(sum: Checksum, { cells, numbers, textLength }: Checksum): void {
  sum.cells += cells;
  sum.numbers += numbers;
  sum.textLength += textLength;
}

export function isSameChecksum(a: Checksum, b: Checksum): boolean {
  return a.cells === b.cells && a.textLength === b.textLength && Math.abs(a.numbers - b.numbers) <= 1e-9 * Math.abs(a.numbers);
}
