import fc from 'fast-check';
import { targetProfile } from '../../src/analysis/target-profile';
import { DIMENSION_IDS } from '../../src/model/maturity-model';
import type { MaturityLevel } from '../../src/model/maturity-model';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import type { ScoringSettings } from '../../src/scoring/settings';
import { aModel } from '../scoring/a-model';
import { DEFAULT_SETTINGS, anAssessment } from '../scoring/an-assessment';
import { LAW, arbitraryCase } from '../scoring/arbitrary-assessment';

const model = aModel({ M: [1, 1, 1, 1, 1], S: [1, 1, 1, 1, 1], R: [1, 1, 1, 1, 1] });

/** A city whose dimensions have these levels; none rated when there are no levels. */
function aim(levels: readonly MaturityLevel[], settings: Partial<ScoringSettings> = {}) {
  const letter = (reached: MaturityLevel | undefined, level: number): string => (reached === undefined ? '' : level <= reached ? 'F' : 'N');
  const said = model.criteria.map(({ id, dimension, level }) => [id, letter(levels[DIMENSION_IDS.indexOf(dimension)], level)] as const);
  const scoring = { ...DEFAULT_SETTINGS, ...settings };
  return targetProfile(scoreAssessment(model, anAssessment(model, Object.fromEntries(said)), scoring), scoring);
}

describe('default targets', () => {
  test.each([
    [[], [1, 1, 1]],
    [[0, 0, 0], [1, 1, 1]],
    [[2, 2, 2], [3, 3, 3]],
    [[3, 4, 2], [3, 4, 3]],
    [[5, 0, 1], [5, 1, 1]],
    [[4, 5, 4], [5, 5, 5]],
    [[5, 5, 5], [5, 5, 5]],
  ] as const)('levels %j: targets %j', (levels, targets) => {
    expect(aim(levels).dimensions.map(({ target }) => target)).toEqual(targets);
  });

  test('stay over all three dimensions with results as outcome', () => {
    const settings = { resultsAsOutcome: true };
    expect(aim([3, 3, 1], settings)).toEqual(aim([3, 3, 1]));
    expect(aim([3, 3, 1], settings).dimensions.map(({ target }) => target)).toEqual([3, 3, 2]);
  });
});

test('a chosen target leaves the others at their default, and may be below the level', () => {
  const { dimensions, minimum } = aim([3, 2, 2], { target: { M: 1 } });
  expect(dimensions.map(({ target }) => target)).toEqual([1, 3, 3]);
  expect(minimum).toBe(1);
});

test('percent to target', () => {
  const { dimensions, percentToTarget } = aim([3, 2, 0], { target: { M: 2, S: 4, R: 4 } });
  expect(dimensions.map((dimension) => dimension.percentToTarget)).toEqual([1, 0.5, 0]);
  expect(percentToTarget).toBeCloseTo(0.4, 12);
  expect(aim([]).percentToTarget).toBe(0);
});

test('parts of the way lie between 0 and 1, and the whole between its parts', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model: any, assessment, settings }) => {
      const { dimensions, percentToTarget, minimum } = targetProfile(scoreAssessment(any, assessment, settings), settings);
      const parts = dimensions.map((dimension) => dimension.percentToTarget);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...parts)).toBeLessThanOrEqual(1);
      expect(percentToTarget).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-12);
      expect(percentToTarget).toBeLessThanOrEqual(Math.max(...parts) + 1e-12);
      expect(minimum).toBe(Math.min(...dimensions.map(({ target }) => target)));
    }),
    LAW,
  );
});
