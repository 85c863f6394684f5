import { builtinModel } from '../../src/model/builtin-model';
import { competencyReadiness } from '../../src/scoring/competency-readiness';
import { aCompetency } from './a-model';
import { aCompetencyAnswer } from './an-assessment';
import { VECTORS } from './vectors';

const model = builtinModel();
const EVERYTHING = { assigned: 'office', approved: 'approved', human: 'F', economic: 'F', capability: 5, delivery: 'own' } as const;
const NOBODY = { assigned: 'none', approved: 'no', human: 'N', economic: 'N' } as const;
const NO_RULE = { populationBelow: 0, competencies: [] };

const vectors = VECTORS.competencies.map((vector) => [`${vector.name}: ${vector.id}`, vector] as const);
test.each(vectors)('%s', (_, { id, given, population, expect: expected }) => {
  const competency = model.competencies.find((other) => other.id === id);
  if (competency === undefined) throw new Error(`no competency ${id}`);
  const { levels, readyFor, possibleFor } = competencyReadiness(competency, aCompetencyAnswer(id, given), population, model.supramunicipal);
  expect({ states: levels, readyFor, possibleFor }).toEqual(expected);
});

describe('beside the vectors', () => {
  const led = aCompetency('C01', { requiredCapability: [1, 2, 3, 4, 4] });

  test.each([
    ['either', 5],
    ['contribute', 5],
    ['lead', 1],
  ] as const)('informal in a competency to %s makes ready for %i (C08 is either)', (mode, readyFor) => {
    const competency = { ...led, mode };
    expect(competencyReadiness(competency, aCompetencyAnswer('C01', { ...EVERYTHING, assigned: 'informal' }), null, NO_RULE).readyFor).toBe(readyFor);
  });

  test('C08 with informal', () => {
    const c08 = model.competencies.find(({ id }) => id === 'C08') ?? led;
    expect(competencyReadiness(c08, aCompetencyAnswer('C08', { ...EVERYTHING, assigned: 'informal' }), null, model.supramunicipal)).toMatchObject({
      readyFor: 5,
      possibleFor: 5,
    });
  });

  test.each([
    [4999, 'supramunicipal', 5],
    [5000, 'supramunicipal', 1],
    [null, 'supramunicipal', 1],
    [4999, 'shared', 1],
    [4999, null, 1],
  ] as const)('%s inhabitants, delivery %s: ready for %i', (population, delivery, readyFor) => {
    const rule = { populationBelow: 5000, competencies: ['C01'] };
    const answer = aCompetencyAnswer('C01', { ...NOBODY, capability: 5, delivery });
    expect(competencyReadiness(led, answer, population, rule).readyFor).toBe(readyFor);
  });

  test('a supramunicipal body does not stand in for a capability that is not known', () => {
    const answer = aCompetencyAnswer('C01', { delivery: 'supramunicipal' });
    expect(competencyReadiness(led, answer, 100, { populationBelow: 5000, competencies: ['C01'] })).toMatchObject({
      levels: expect.arrayContaining([{ capability: 'unknown', assigned: 'met', human: 'met', economic: 'met', approved: 'met' }]) as unknown,
      readyFor: 0,
      possibleFor: 5,
    });
  });

  test.each([
    [['N', 'F'], 1],
    [['P', 'P'], 2],
    [['L', 'P'], 2],
    [['L', 'L'], 4],
    [['F', 'L'], 4],
    [['F', 'F'], 5],
  ] as const)('resources %j: ready for %i', ([human, economic], readyFor) => {
    expect(competencyReadiness(led, aCompetencyAnswer('C01', { ...EVERYTHING, human, economic }), null, NO_RULE).readyFor).toBe(readyFor);
  });

  test('full resources at level 5 only where capability 4 is required', () => {
    const contributed = aCompetency('C01', { requiredCapability: [1, 2, 3, 4, 3] });
    const answer = aCompetencyAnswer('C01', { ...EVERYTHING, human: 'L', economic: 'L' });
    expect(competencyReadiness(contributed, answer, null, NO_RULE).readyFor).toBe(5);
  });
});
