import fc from 'fast-check';
import { EFFORTS } from '../../src/assessment/assessment';
import type { Assessment, CriterionAnswer, Impact } from '../../src/assessment/assessment';
import { LEVELS } from '../../src/model/maturity-model';
import type { Level, MaturityModel } from '../../src/model/maturity-model';
import { RATINGS } from '../../src/model/rating';
import type { Rating } from '../../src/model/rating';
import type { ScoringSettings } from '../../src/scoring/settings';
import { SMARTCAT_SHAPE, aModel } from './a-model';
import type { LevelCounts, ModelShape } from './a-model';
import { anAnswer, anAssessment } from './an-assessment';

/** Cases of each law. */
export const LAW = { numRuns: 1000 };

/** A model, an assessment against it and settings. */
export interface ScoringCase {
  readonly model: MaturityModel;
  readonly assessment: Assessment;
  readonly settings: ScoringSettings;
}

const LONGEST_MODEL = 60;

/** Up to two criteria a level, diagnostics (negative) or none: every shape that a model may have, and small enough to climb. */
const count = fc.integer({ min: -1, max: 2 });
const levelCounts: fc.Arbitrary<LevelCounts> = fc.tuple(count, count, count, count, count).filter((counts) => counts.some((some) => some > 0));
const shape: fc.Arbitrary<ModelShape> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ M: levelCounts, S: levelCounts, R: levelCounts }) },
  { weight: 1, arbitrary: fc.constant(SMARTCAT_SHAPE) },
);

/** Mostly met, so that levels are reached: weights of the letters differ from case to case. */
const letters = fc.constantFrom<string[][]>(
  ['F', 'F', 'F', 'F', 'L'],
  ['F', 'L', 'L', 'P', 'N'],
  ['F', 'F', 'L', 'L', 'NA'],
  ['F', 'F', 'F', 'L', '-'],
  ['F', 'L', 'NA', 'NA', '-'],
  ['F', 'L', 'P', 'N', 'NA', '-'],
  ['-', '-', '-', 'NA', 'F'],
  ['-', 'NA'],
);

const weight = fc.oneof(fc.constant(1), fc.double({ min: 0, minExcluded: true, max: 100, noNaN: true }));
const criterion = fc.record({
  pick: fc.nat({ max: 59 }),
  weight,
  effort: fc.constantFrom(...EFFORTS),
  impact: fc.constantFrom<Impact[]>(1, 2, 3),
  evidence: fc.constantFrom(null, 'a decree'),
});

const level = fc.option(fc.constantFrom<Level[]>(...LEVELS), { nil: undefined });
export const arbitrarySettings: fc.Arbitrary<ScoringSettings> = fc
  .record({ strict: fc.boolean(), resultsAsOutcome: fc.boolean(), M: level, S: level, R: level })
  .map(({ strict, resultsAsOutcome, M, S, R }) => ({
    strict,
    resultsAsOutcome,
    target: { ...(M === undefined ? {} : { M }), ...(S === undefined ? {} : { S }), ...(R === undefined ? {} : { R }) },
  }));

/** Any assessment against a small model of any shape, or one of the SmartCAT shape. */
export const arbitraryCase: fc.Arbitrary<ScoringCase> = fc
  .record({
    shape,
    byDimension: fc.record({ M: letters, S: letters, R: letters }),
    criteria: fc.array(criterion, { minLength: LONGEST_MODEL, maxLength: LONGEST_MODEL }),
    settings: arbitrarySettings,
  })
  .map(({ shape, byDimension, criteria, settings }) => {
    const model = aModel(shape);
    const said = model.criteria.map(({ id, dimension }, position) => {
      const { pick = 0, ...rest } = criteria[position] ?? {};
      const from = byDimension[dimension];
      return [id, { ...rest, answer: anAnswer(from[pick % from.length] ?? '') }] as const;
    });
    return { model, assessment: anAssessment(model, Object.fromEntries(said)), settings };
  });

/** The same assessment with the answer of some criteria changed. */
export function withAnswers(assessment: Assessment, change: (given: CriterionAnswer, position: number) => CriterionAnswer): Assessment {
  return { ...assessment, answers: assessment.answers.map(change) };
}

/** A rating raised by some rungs, at most to F. */
export function raised(rating: Rating, rungs: number): Rating {
  return RATINGS[Math.min(RATINGS.length - 1, RATINGS.indexOf(rating) + rungs)] ?? 'F';
}
