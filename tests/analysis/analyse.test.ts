import { analyse } from '../../src/analysis/analyse';
import type { CompetencyAnswer } from '../../src/assessment/assessment';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import type { ScoringSettings } from '../../src/scoring/settings';
import { aCompetency, aModel } from '../scoring/a-model';
import { DEFAULT_SETTINGS, anAssessment, everything } from '../scoring/an-assessment';

const model = aModel(undefined, {
  competencies: [aCompetency('C01', { requiredCapability: [1, 2, 2, 3, 4] }), aCompetency('C02', { requiredCapability: [0, 0, 2, 3, 4] })],
  supramunicipal: { populationBelow: 5000, competencies: ['C02'] },
  contradictions: [{ id: 'X1', text: { en: '', ca: '', es: '' }, conditions: [{ anyOf: ['M1.1'], comparison: 'equals', rating: 'F' }] }],
});
const SECTION = { assigned: 'section', approved: 'drafted', human: 'P', economic: 'L', capability: 2 } as const;

interface Given {
  readonly said?: Record<string, string>;
  readonly competencies?: Record<string, Partial<CompetencyAnswer>>;
  readonly settings?: Partial<ScoringSettings>;
  readonly population?: number | null;
}

function analysis({ said = everything(model, 'F', 2), competencies = {}, settings = {}, population = null }: Given) {
  const assessment = anAssessment(model, said, { competencies, city: { population } });
  const scoring = { ...DEFAULT_SETTINGS, ...settings };
  return analyse(model, assessment, scoreAssessment(model, assessment, scoring), scoring);
}

describe('competency matrix', () => {
  test('a row is the answer, what is required now and at the target, and what is missing', () => {
    const { competencies, readyByLevel } = analysis({ competencies: { C01: { ...SECTION, evidence: 'decree', cell: 'G80' } } });
    expect(competencies).toEqual([
      {
        ...SECTION,
        competency: 'C01',
        delivery: null,
        evidence: 'decree',
        cell: 'G80',
        required: 2,
        requiredAtTarget: 2,
        shortfalls: [],
        unknown: [],
        shortfallsAtTarget: ['human', 'approved'],
        unknownAtTarget: [],
        readyFor: 2,
        possibleFor: 2,
      },
      expect.objectContaining({
        competency: 'C02',
        required: 0,
        requiredAtTarget: 2,
        shortfalls: [],
        unknown: [],
        shortfallsAtTarget: [],
        unknownAtTarget: ['capability', 'assigned', 'human', 'economic', 'approved'],
        readyFor: 2,
        possibleFor: 5,
      }),
    ]);
    expect(readyByLevel).toEqual([2, 2, 0, 0, 0]);
  });

  test.each([
    ['a city that is not assessed counts as level 1', {}, {}, 1, 1],
    ['a city at level 0 too', { 'S1.1': 'N' }, {}, 1, 1],
    ['the lowest target counts', everything(model, 'F', 2), { target: { M: 5, S: 4, R: 5 } }, 2, 3],
    ['results as outcome: the current level leaves R out', { ...everything(model, 'F', 5), 'R2.1': 'N' }, { resultsAsOutcome: true }, 4, 2],
  ] as const)('%s', (_, said, settings, required, requiredAtTarget) => {
    expect(analysis({ said: { ...said }, settings }).competencies[0]).toMatchObject({ required, requiredAtTarget });
  });

  test('a small council may rely on a supramunicipal body', () => {
    const competencies = { C02: { assigned: 'none', capability: 2, delivery: 'supramunicipal' } } as const;
    expect(analysis({ competencies, population: 1900 }).competencies[1]).toMatchObject({ readyFor: 3, unknownAtTarget: [], shortfallsAtTarget: [] });
    expect(analysis({ competencies, population: 5000 }).competencies[1]).toMatchObject({ readyFor: 2, shortfallsAtTarget: ['assigned'] });
  });
});

test('the findings about the result come first, then the contradictions', () => {
  expect(analysis({ said: { 'M1.1': 'F' } }).findings.map(({ code }) => code)).toEqual(['not-assessed', 'full-without-evidence', 'contradiction']);
});

test('target and gaps belong together', () => {
  const { target, gaps } = analysis({ settings: { target: { M: 2, S: 2 } } });
  expect(target.dimensions.map((dimension) => dimension.target)).toEqual([2, 2, 3]);
  expect(gaps.map(({ criterion }) => criterion)).toEqual(['R3.1', 'R3.2', 'R3.3', 'R3.4']);
});
