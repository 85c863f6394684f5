import { LEVELS } from '../model/maturity-model';
import type { MaturityLevel } from '../model/maturity-model';
import { MET, isAtLeast } from '../model/rating';
import type { Rating } from '../model/rating';

/** Whether a level holds by itself: something in it applies, and all of that is met (our design, after C2M2). */
export function levelHolds(rating: Rating | null): boolean {
  return rating !== null && isAtLeast(rating, MET);
}

/**
 * The level that a dimension reaches: the highest k such that levels 1 to k all hold, else 0. *Strict* is the reading
 * of ISO/IEC 33020: level k at L or better, all the levels below it at F.
 * @param ratings of levels 1 to 5; null where nothing applies, which never lets a city climb
 */
export function dimensionLevel(ratings: readonly (Rating | null)[], strict: boolean): MaturityLevel {
  let reached: MaturityLevel = 0;
  for (const level of LEVELS) {
    const rating = ratings[level - 1] ?? null;
    if (!levelHolds(rating)) break;
    reached = level;
    if (strict && rating !== 'F') break;
  }
  return reached;
}
