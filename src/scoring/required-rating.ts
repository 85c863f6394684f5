import type { Level } from '../model/maturity-model';
import { MET } from '../model/rating';
import type { Rating } from '../model/rating';

/**
 * The rating that a criterion of a level needs for the dimension to reach a target: L, and *strict* F where the level
 * is below the target (ISO/IEC 33020).
 */
export function requiredRating(level: Level, target: Level, strict: boolean): Rating {
  return strict && level < target ? 'F' : MET;
}
