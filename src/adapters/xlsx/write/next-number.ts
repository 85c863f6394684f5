/** Numbers that Excel keeps in 16 bits; a higher one stands in no file that it writes. */
const HIGHEST = 2 ** 16 - 1;

/** The number after the highest one taken that is at least `first`, else `first`. What no file of Excel's holds does not count. */
export function nextNumber(taken: readonly number[], first: number): number {
  return taken.reduce((next, number) => (Number.isInteger(number) && number >= next && number < HIGHEST ? number + 1 : next), first);
}
