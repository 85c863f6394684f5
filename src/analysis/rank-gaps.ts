import type { MaturityModel } from '../model/maturity-model';
import type { Gap } from './gap';

/** Priorities equal to this many digits are equal: what lies beyond is noise of binary arithmetic (0.1 * 3 and 0.3). */
const PRIORITY_DIGITS = 12;

/**
 * Gaps in the order to close them: by tier, then by falling priority, then by level, then as the model lists them
 * (our design). A total order: the order in which they come in makes no difference.
 */
export function rankGaps(gaps: readonly Gap[], model: MaturityModel): Gap[] {
  const positions = new Map(model.criteria.map(({ id }, position) => [id, position]));
  return gaps
    .map((gap) => ({
      gap,
      key: [gap.tier, -Number(gap.priority.toPrecision(PRIORITY_DIGITS)), gap.level, positions.get(gap.criterion) ?? 0],
    }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ gap }) => gap);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [place, number] of a.entries()) {
    const difference = number - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
