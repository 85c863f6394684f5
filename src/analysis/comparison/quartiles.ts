/** How numbers are spread. */
export interface Quartiles {
  /** How many numbers there are. */
  readonly n: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly greatest: number;
}

/**
 * Quartiles of some numbers; null when there are none. Method 7 of Hyndman and Fan, "Sample Quantiles in Statistical
 * Packages", The American Statistician 50 (1996) 361-365: of n numbers in order, the p-quantile stands at place
 * 1 + (n - 1)p, and between two numbers it is that part of the way from one to the other. It is what Excel's
 * QUARTILE.INC, R and NumPy give.
 */
export function quartiles(numbers: readonly number[]): Quartiles | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined) return null;
  return { n: sorted.length, least, lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75), greatest };
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const before = Math.floor(place);
  const [low = 0, high = low] = sorted.slice(before, before + 2);
  // Exact where both are the same; and never outside the two, as low + (high - low) * part may be.
  return low === high ? low : Math.min(high, low + (high - low) * (place - before));
}
