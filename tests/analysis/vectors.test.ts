import { analyse } from '../../src/analysis/analyse';
import { builtinModel } from '../../src/model/builtin-model';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import { anAnswer, anAssessment } from '../scoring/an-assessment';
import { VECTORS } from '../scoring/vectors';
import type { ScoringVector } from '../scoring/vectors';

const DIGITS = 9;
const model = builtinModel();

function scored({ answers, settings }: ScoringVector) {
  const said = Object.fromEntries(
    model.criteria.map(({ id }) => [
      id,
      {
        answer: anAnswer(answers[id] ?? ''),
        weight: settings.weights?.[id] ?? 1,
        impact: settings.impact?.[id] ?? 1,
        effort: settings.effort?.[id] ?? 'M',
      },
    ]),
  );
  const assessment = anAssessment(model, said);
  const scoring = { strict: settings.strict ?? false, resultsAsOutcome: settings.outcome ?? false, target: settings.target ?? {} };
  const profile = scoreAssessment(model, assessment, scoring);
  return { profile, analysis: analyse(model, assessment, profile, scoring) };
}

/** Numbers within 1e-9, anything else exactly. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'number' ? (expect.closeTo(part, DIGITS) as unknown) : part));
}

test('the vectors are all there', () => {
  expect([VECTORS.scoring.length, VECTORS.competencies.length]).toEqual([40, 27]);
});

describe.each(VECTORS.scoring.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
  const { profile, analysis } = scored(vector);

  test('overall', () => {
    expect({ ...profile.overall, percentToTarget: analysis.target.percentToTarget }).toMatchObject(rounded(vector.expect.overall) as object);
  });

  test('dimensions and targets', () => {
    const dimensions = profile.dimensions.map((dimension, position) => ({
      ...dimension,
      ...analysis.target.dimensions[position],
      id: dimension.dimension,
    }));
    expect(dimensions).toMatchObject(rounded(vector.expect.dimensions) as object[]);
  });

  test('gaps in order', () => {
    const gaps = analysis.gaps.map(({ criterion, level, rating, required, unknown, steps, tier, priority }) => {
      return { criterion, level, rating, required, unknown, steps, tier, priority };
    });
    expect(gaps).toEqual(rounded(vector.expect.gaps));
  });
});
