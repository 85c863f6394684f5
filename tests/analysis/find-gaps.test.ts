import { findGaps } from '../../src/analysis/find-gaps';
import { targetProfile } from '../../src/analysis/target-profile';
import type { CriterionAnswer } from '../../src/assessment/assessment';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import type { ScoringSettings } from '../../src/scoring/settings';
import { aModel } from '../scoring/a-model';
import { DEFAULT_SETTINGS, anAnswer, anAssessment, everything, ratings } from '../scoring/an-assessment';
import type { Said } from '../scoring/an-assessment';

const model = aModel();

function gaps(said: Readonly<Record<string, Said>>, settings: Partial<ScoringSettings> = {}) {
  const assessment = anAssessment(model, said);
  const scoring = { ...DEFAULT_SETTINGS, ...settings };
  const profile = scoreAssessment(model, assessment, scoring);
  return findGaps(model, assessment, profile, targetProfile(profile, scoring), scoring);
}

function inShort(said: Readonly<Record<string, Said>>, settings: Partial<ScoringSettings> = {}): string[] {
  return gaps(said, settings).map(({ criterion, tier, required, steps }) => `${criterion} ${String(tier)} ${required}${String(steps)}`);
}

const LEVEL_3 = everything(model, 'F', 3);
const AT_LEVEL_3 = { target: { M: 3, S: 3, R: 3 } } as const;

test('a gap names its criterion, rating, requirement and cell', () => {
  expect(gaps({ ...LEVEL_3, 'S2.3': 'P' }, AT_LEVEL_3)).toEqual([
    { criterion: 'S2.3', dimension: 'S', level: 2, rating: 'P', required: 'L', unknown: false, steps: 1, tier: 1, priority: 0.5, cell: 'E44' },
  ]);
});

test.each([
  ['a blank counts as N', { ...LEVEL_3, 'R2.1': '' }, {}, ['R2.1 1 L2']],
  ['not applicable is no gap', { ...LEVEL_3, 'R2.1': 'NA' }, {}, []],
  ['diagnostics are no gaps', { ...LEVEL_3, 'M1.1': 'N' }, {}, []],
  ['strict asks for F below the target', { ...LEVEL_3, 'S2.1': 'L', 'S3.1': 'L' }, { strict: true }, ['S2.1 1 F1']],
  ['tier 2 in a dimension ahead of the city', { ...LEVEL_3, 'M3.1': 'P', 'S2.1': 'P' }, {}, ['S2.1 1 L1', 'M3.1 2 L1']],
  ['tier 3 above the next level', { ...LEVEL_3, 'S2.1': 'P', 'S3.1': 'N' }, {}, ['S2.1 1 L1', 'S3.1 3 L2']],
  ['results as outcome: R never enters tier 1', { ...LEVEL_3, 'M3.1': 'P', 'R3.1': 'N' }, { resultsAsOutcome: true }, ['M3.1 1 L1', 'R3.1 2 L2']],
] as const)('%s', (_, said, settings, expected) => {
  expect(inShort(said, { ...AT_LEVEL_3, ...settings })).toEqual(expected);
});

describe('order', () => {
  const rated = (letter: string, parts: Partial<CriterionAnswer> = {}): Said => ({ answer: anAnswer(letter), ...parts });

  test.each([
    ['more steps first', { 'S2.1': rated('P'), 'S2.2': rated('N') }, ['S2.2', 'S2.1']],
    ['heavier first', { 'S2.1': rated('P'), 'S2.2': rated('P', { weight: 1.5 }) }, ['S2.2', 'S2.1']],
    ['more impact first', { 'S2.1': rated('P'), 'S2.2': rated('P', { impact: 3 }) }, ['S2.2', 'S2.1']],
    ['less effort first', { 'S2.1': rated('P', { effort: 'L' }), 'S2.2': rated('P', { effort: 'S' }) }, ['S2.2', 'S2.1']],
    ['else as in the model', { 'S2.2': rated('P'), 'S2.1': rated('P'), 'M2.1': rated('P') }, ['M2.1', 'S2.1', 'S2.2']],
    ['a lower level first', { 'S1.1': rated('P'), 'M2.1': rated('P') }, ['S1.1', 'M2.1']],
    ['0.3 is 0.1 * 3', { 'S2.1': rated('P', { weight: 0.3 }), 'S2.2': rated('P', { weight: 0.1, impact: 3 }) }, ['S2.1', 'S2.2']],
  ])('%s', (_, said, expected) => {
    expect(gaps({ ...LEVEL_3, ...said }, AT_LEVEL_3).map(({ criterion }) => criterion)).toEqual(expected);
  });

  test.each([
    ['S', 2],
    ['M', 1],
    ['L', 2 / 3],
    ['XL', 0.4],
  ] as const)('priority divides by the cost of effort %s', (effort, priority) => {
    expect(gaps({ ...LEVEL_3, 'S2.1': rated('N', { effort }) }, AT_LEVEL_3)[0]?.priority).toBeCloseTo(priority, 12);
  });
});

test('a city that is not assessed has the gaps of level 1, all tier 1', () => {
  expect(inShort(ratings('M1', 'FF'))).toEqual(['S1.1 1 L2', 'S1.2 1 L2', 'R1.1 1 L2']);
});
