/** Ratings of ISO/IEC 33020, from lowest to highest: not, partially, largely, fully achieved. */
export const RATINGS = ['N', 'P', 'L', 'F'] as const;
export type Rating = (typeof RATINGS)[number];

/** The lowest rating that meets a criterion at its own level (our design, after ISO/IEC 33020 and C2M2). */
export const MET: Rating = 'L';

/** Rungs from one rating up to another; negative when the second is lower. */
export function stepsBetween(from: Rating, to: Rating): number {
  return RATINGS.indexOf(to) - RATINGS.indexOf(from);
}

/** Whether a rating is the required one or better. */
export function isAtLeast(rating: Rating, required: Rating): boolean {
  return stepsBetween(required, rating) >= 0;
}
