import { decimalDigits, shiftPoint } from '../assessment/decimal';

const DECIMALS = 6;

/** Rounds half-up to six decimals, on the decimal digits, so that binary fractions do not tip the half. */
export function rounded(number: number): number {
  return Number(shiftPoint(String(Math.round(Number(shiftPoint(decimalDigits(number), DECIMALS)))), -DECIMALS));
}

/** Both ends of an interval; null stays null. */
export function roundedEnds(ends: readonly [number, number] | null): [number, number] | null {
  return ends === null ? null : [rounded(ends[0]), rounded(ends[1])];
}
