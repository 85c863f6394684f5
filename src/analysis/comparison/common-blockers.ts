import type { Criterion, MaturityModel } from '../../model/maturity-model';
import type { ComparedCity } from './compared-city';

/** How often a criterion keeps a city from a next level. */
export interface CommonBlocker {
  readonly criterion: Criterion;
  /** Cities that it keeps from the next level of its dimension. */
  readonly blocks: number;
  /** Of those, the cities that have not rated it. */
  readonly notRated: number;
}

/** Every criterion of the model: the ones that block most cities first, then as the model lists them (our design). */
export function commonBlockers(cities: readonly ComparedCity[], model: MaturityModel): CommonBlocker[] {
  const positions = new Map(model.criteria.map(({ id }, position) => [id, position]));
  const counts = model.criteria.map((criterion) => ({ criterion, blocks: 0, notRated: 0 }));
  for (const { blocking, ratings } of cities) {
    for (const id of blocking) {
      const position = positions.get(id) ?? -1;
      const count = counts[position];
      if (count === undefined) continue;
      count.blocks += 1;
      if (ratings[position] === '-') count.notRated += 1;
    }
  }
  return counts.toSorted((a, b) => b.blocks - a.blocks);
}
