import { RATINGS } from '../model/rating';
import type { Rating } from '../model/rating';
import { countedRating } from './answered-criterion';
import type { BlankAs } from './answered-criterion';
import type { DimensionAnswers, LevelAnswers } from './dimension-answers';
import { levelHolds } from './dimension-level';

const HIGHEST_STEP = RATINGS.length - 1;

/**
 * The continuous index of a dimension, 0 to 5: the weighted means of its levels added up (as OWASP SAMM does), each
 * between 0 and 1 with N, P, L, F = 0, 1/3, 2/3, 1. A level without scored criteria (M1) adds 1 when it holds; the
 * others are scaled up to their number when in some nothing applies (our design). For trends, ties and charts, never
 * for a level.
 * @param ratings of levels 1 to 5, with blanks taken the same way
 * @returns null when no level with scored criteria has an applicable one
 */
export function dimensionIndex(answers: DimensionAnswers, ratings: readonly (Rating | null)[], blankAs: BlankAs): number | null {
  let entry = 0;
  let populated = 0;
  const means: number[] = [];
  for (const level of answers.levels) {
    if (level.scored.length === 0) {
      if (levelHolds(ratings[level.level - 1] ?? null)) entry += 1;
      continue;
    }
    populated += 1;
    const mean = weightedMean(level, blankAs);
    if (mean !== null) means.push(mean);
  }
  if (means.length === 0) return null;
  return entry + (means.reduce((sum, mean) => sum + mean, 0) * populated) / means.length;
}

/** Mean of the applicable criteria of a level, 0 to 1; null when none applies. */
function weightedMean({ scored }: LevelAnswers, blankAs: BlankAs): number | null {
  let sum = 0;
  let weights = 0;
  for (const { given } of scored) {
    const rating = countedRating(given.answer, blankAs);
    if (rating === null) continue;
    sum += given.weight * (RATINGS.indexOf(rating) / HIGHEST_STEP);
    weights += given.weight;
  }
  return weights === 0 ? null : sum / weights;
}
