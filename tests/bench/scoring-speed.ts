import { builtinModel } from '../../src/model/builtin-model';
import type { ScoredCity } from '../../src/report/scored-city';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import { median } from './rounds';

const SECONDS_A_ROUND = 0.5;
const ROUNDS = 5;

/** How many cities a second are scored out of assessments that are in memory, on one core: the middle one of five rounds after one to warm up. */
export function scoringSpeed(cities: readonly ScoredCity[]): number {
  const model = builtinModel();
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    let scored = 0;
    while (performance.now() - start < SECONDS_A_ROUND * 1000) {
      for (const { assessment, settings } of cities) scoreAssessment(model, assessment, settings);
      scored += cities.length;
    }
    if (round > 0) rounds.push((scored * 1000) / (performance.now() - start));
  }
  return median(rounds.sort((a, b) => a - b));
}
