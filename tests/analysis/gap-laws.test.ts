import fc from 'fast-check';
import { findGaps } from '../../src/analysis/find-gaps';
import type { Gap } from '../../src/analysis/gap';
import { rankGaps } from '../../src/analysis/rank-gaps';
import { targetProfile } from '../../src/analysis/target-profile';
import { DIMENSION_IDS, LEVELS } from '../../src/model/maturity-model';
import type { DimensionId, Level } from '../../src/model/maturity-model';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import type { ScoringSettings } from '../../src/scoring/settings';
import { LAW, arbitraryCase } from '../scoring/arbitrary-assessment';
import type { ScoringCase } from '../scoring/arbitrary-assessment';

function gapsAndProfile({ model, assessment, settings }: ScoringCase, target: ScoringSettings['target'] = settings.target) {
  const aimed = { ...settings, target };
  const profile = scoreAssessment(model, assessment, aimed);
  return { profile, gaps: findGaps(model, assessment, profile, targetProfile(profile, aimed), aimed) };
}

function uniform(level: Level): Record<DimensionId, Level> {
  return { M: level, S: level, R: level };
}

test('an assessed dimension reaches a level exactly when it has no gap up to it and no level without applicable criterion', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom(...LEVELS), (given, target) => {
      const { profile, gaps } = gapsAndProfile(given, uniform(target));
      fc.pre(profile.overall.level !== null);
      for (const { dimension, level, levels } of profile.dimensions) {
        const scoredLevels = new Set(given.model.criteria.filter((c) => c.scored && c.dimension === dimension).map((c) => c.level));
        const populated = levels
          .slice(0, target)
          .every(({ level: lower, state }) => (scoredLevels.has(lower) ? state !== 'not-applicable' : state === 'held'));
        const closed = !gaps.some((gap) => gap.dimension === dimension);
        expect(closed && populated).toBe((level ?? 0) >= target);
      }
    }),
    LAW,
  );
});

test('raising the targets only adds gaps, and never lessens what is required', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom(...DIMENSION_IDS), fc.constantFrom<Level[]>(1, 2, 3, 4), (given, dimension, target) => {
      const lower = { ...uniform(3), [dimension]: target };
      const higher = new Map(gapsAndProfile(given, { ...lower, [dimension]: target + 1 }).gaps.map((gap) => [gap.criterion, gap]));
      for (const gap of gapsAndProfile(given, lower).gaps) {
        expect(higher.get(gap.criterion)?.steps).toBeGreaterThanOrEqual(gap.steps);
      }
    }),
    LAW,
  );
});

test('a gap is what the rules say of its criterion, and nothing else is one', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom(...LEVELS), (given, target) => {
      const { gaps } = gapsAndProfile(given, uniform(target));
      const expected = given.model.criteria.filter(({ scored, level }, position) => {
        const answer = given.assessment.answers[position]?.answer;
        if (!scored || level > target || answer === undefined || answer.kind === 'not-applicable') return false;
        const enough = given.settings.strict && level < target ? ['F'] : ['L', 'F'];
        return answer.kind === 'not-rated' || !enough.includes(answer.rating);
      });
      expect(gaps.map(({ criterion }) => criterion).sort()).toEqual(expected.map(({ id }) => id).sort());
      for (const { rating, unknown, steps } of gaps) {
        expect(unknown).toBe(rating === null);
        expect(steps).toBeGreaterThan(0);
      }
    }),
    LAW,
  );
});

/** Whether the first gap comes before the second by the rules: tier, falling priority, level, position in the model. */
function comesBefore(a: Gap, b: Gap, position: (gap: Gap) => number): boolean {
  if (a.tier !== b.tier) return a.tier < b.tier;
  const samePriority = Math.abs(a.priority - b.priority) <= 1e-9 * Math.max(a.priority, b.priority);
  if (!samePriority) return a.priority > b.priority;
  return a.level === b.level ? position(a) < position(b) : a.level < b.level;
}

test('the order of gaps is total and does not depend on the order they come in', () => {
  const shuffled = arbitraryCase.chain((given) => {
    const { gaps } = gapsAndProfile(given);
    return fc.record({ given: fc.constant(given), gaps: fc.constant(gaps), mixed: fc.shuffledSubarray(gaps, { minLength: gaps.length }) });
  });
  fc.assert(
    fc.property(shuffled, ({ given, gaps, mixed }) => {
      expect(rankGaps(mixed, given.model)).toEqual(gaps);
      const position = (gap: Gap): number => given.model.criteria.findIndex(({ id }) => id === gap.criterion);
      for (const [place, gap] of gaps.slice(1).entries()) {
        expect(comesBefore(gaps[place] ?? gap, gap, position)).toBe(true);
      }
    }),
    LAW,
  );
});
