import type { Rating } from './rating';

/** Highest whole percentage of the bands N, P and L; what surpasses the last one is F (ISO/IEC 33020). */
export const RATING_BANDS = [
  ['N', 15],
  ['P', 50],
  ['L', 85],
] as const satisfies readonly (readonly [Rating, number])[];

const DECIMAL = /^([0-9]+)(?:\.([0-9]+))?$/;

/**
 * The rating of a share of achievement, from 0 to 100, given as decimal digits ('70', '15.0000001').
 * Bands of ISO/IEC 33020: N 0-15, P >15-50, L >50-85, F >85-100. The decimal is banded as written: the whole part is
 * compared as an integer and the rest only asked whether it is more than nothing, so that no binary fraction and no
 * rounding comes in (0.55 * 100 > 55 in binary).
 * @returns undefined when the text is no such decimal, or surpasses 100
 */
export function ratingFromPercent(percent: string): Rating | undefined {
  const match = DECIMAL.exec(percent);
  if (match === null) return undefined;
  const [, integer = '', fraction = ''] = match;
  const whole = Number(integer);
  const hasRest = /[1-9]/.test(fraction);
  const surpasses = (bound: number): boolean => whole > bound || (whole === bound && hasRest);
  if (surpasses(100)) return undefined;
  return RATING_BANDS.find(([, highest]) => !surpasses(highest))?.[0] ?? 'F';
}
