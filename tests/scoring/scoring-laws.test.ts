import fc from 'fast-check';
import type { Assessment, CriterionAnswer } from '../../src/assessment/assessment';
import type { MaturityModel } from '../../src/model/maturity-model';
import type { CityProfile } from '../../src/scoring/city-profile';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import { LAW, arbitraryCase, raised, withAnswers } from './arbitrary-assessment';
import { anAnswer } from './an-assessment';

const BLANK = { kind: 'not-rated' } as const;
const marks = fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 });

/** Overall and dimensions alike: each law holds for both. */
function parts({ overall, dimensions }: CityProfile) {
  return [overall, ...dimensions];
}

function isAssessed(profile: CityProfile): boolean {
  return profile.overall.level !== null;
}

function pairs(before: CityProfile, after: CityProfile) {
  return parts(before).map((part, position) => [part, parts(after)[position] ?? part] as const);
}

test('raising ratings never lowers a level or an index', () => {
  fc.assert(
    fc.property(arbitraryCase, marks, ({ model, assessment, settings }, rungs) => {
      const better = withAnswers(assessment, (given, position) => {
        const { answer } = given;
        return answer.kind === 'rated' ? { ...given, answer: { ...answer, rating: raised(answer.rating, rungs[position] ?? 0) } } : given;
      });
      for (const [before, after] of pairs(scoreAssessment(model, assessment, settings), scoreAssessment(model, better, settings))) {
        expect(after.level ?? 0).toBeGreaterThanOrEqual(before.level ?? 0);
        expect(after.upperLevel ?? 0).toBeGreaterThanOrEqual(before.upperLevel ?? 0);
        expect(after.index?.[0] ?? 0).toBeGreaterThanOrEqual(before.index?.[0] ?? 0);
        expect(after.index?.[1] ?? 0).toBeGreaterThanOrEqual(before.index?.[1] ?? 0);
      }
    }),
    LAW,
  );
});

test('blanking answers never raises a level, nor lowers an upper level', () => {
  fc.assert(
    fc.property(arbitraryCase, marks, ({ model, assessment, settings }, blanked) => {
      const emptier = withAnswers(assessment, (given, position) => (blanked[position] === 0 ? { ...given, answer: BLANK } : given));
      const [before, after] = [scoreAssessment(model, assessment, settings), scoreAssessment(model, emptier, settings)];
      for (const [full, blank] of pairs(before, after)) {
        expect(blank.level ?? 0).toBeLessThanOrEqual(full.level ?? 0);
        if (isAssessed(after)) expect(blank.upperLevel).toBeGreaterThanOrEqual(full.upperLevel ?? 0);
      }
    }),
    LAW,
  );
});

test('levels and indexes are intervals from 0 to 5', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      for (const { level, upperLevel, index, provisional } of parts(scoreAssessment(model, assessment, settings))) {
        expect(level ?? 0).toBeLessThanOrEqual(upperLevel ?? 0);
        expect(provisional).toBe(level === null ? null : level < (upperLevel ?? 0));
        const [low, high] = index ?? [0, 5];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(5);
      }
    }),
    LAW,
  );
});

test('the ends are the results with every blank rated N, and rated F', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      const profile = scoreAssessment(model, assessment, settings);
      fc.pre(isAssessed(profile));
      const filled = (letter: string, diagnosticsToo: boolean): CityProfile =>
        scoreAssessment(
          model,
          withAnswers(assessment, (given, position) => {
            const fills = given.answer.kind === 'not-rated' && (diagnosticsToo || model.criteria[position]?.scored === true);
            return fills ? { ...given, answer: anAnswer(letter) } : given;
          }),
          settings,
        );
      for (const [end, full] of pairs(profile, filled('F', true))) {
        expect([end.upperLevel, end.index?.[1]]).toEqual([full.level, full.index?.[0]]);
      }
      // A dimension that the filling enters for the first time reaches a level that only asks diagnostics (M1).
      const rated = new Set(model.criteria.filter((_, position) => assessment.answers[position]?.answer.kind === 'rated').map((c) => c.dimension));
      for (const [end, full] of pairs(profile, filled('N', false)).slice(1)) {
        if ('dimension' in end && rated.has(end.dimension)) expect([end.level, end.index?.[0]]).toEqual([full.level, full.index?.[0]]);
      }
    }),
    LAW,
  );
});

/** The level of each dimension had its not applicable criteria never been in the model; an emptied level does not hold. */
function levelsWithoutNotApplicable(model: MaturityModel, assessment: Assessment, settings: Parameters<typeof scoreAssessment>[2]) {
  const kept = (_: unknown, position: number): boolean => assessment.answers[position]?.answer.kind !== 'not-applicable';
  const reduced = { ...model, criteria: model.criteria.filter(kept) };
  const profile = scoreAssessment(reduced, { ...assessment, answers: assessment.answers.filter(kept) }, settings);
  return profile.dimensions.map(({ dimension, level, upperLevel }) => {
    const scoredLevels = ({ criteria }: MaturityModel) => new Set(criteria.filter((c) => c.scored && c.dimension === dimension).map((c) => c.level));
    const remaining = scoredLevels(reduced);
    const emptied = [...scoredLevels(model)].filter((scored) => !remaining.has(scored));
    const ceiling = Math.min(5, ...emptied.map((scored) => scored - 1));
    return { level: Math.min(level ?? 0, ceiling), upperLevel: Math.min(upperLevel ?? 0, ceiling) };
  });
}

test('not applicable never climbs: the level is that of the model without those criteria', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      const profile = scoreAssessment(model, assessment, settings);
      fc.pre(isAssessed(profile));
      const levels = profile.dimensions.map(({ level, upperLevel }) => ({ level, upperLevel }));
      expect(levels).toEqual(levelsWithoutNotApplicable(model, assessment, settings));
    }),
    LAW,
  );
});

test('weights, effort and impact never touch a level, nor its state', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      const plain = withAnswers(assessment, (given): CriterionAnswer => ({ ...given, weight: 1, effort: 'M', impact: 1 }));
      const withoutIndex = (profile: CityProfile) => parts(profile).map((part) => ({ ...part, index: null }));
      expect(withoutIndex(scoreAssessment(model, assessment, settings))).toEqual(withoutIndex(scoreAssessment(model, plain, settings)));
    }),
    LAW,
  );
});

test('the strict level is never above the plain one', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      const plain = scoreAssessment(model, assessment, { ...settings, strict: false });
      for (const [loose, strict] of pairs(plain, scoreAssessment(model, assessment, { ...settings, strict: true }))) {
        expect(strict.level ?? 0).toBeLessThanOrEqual(loose.level ?? 0);
        expect(strict.upperLevel ?? 0).toBeLessThanOrEqual(loose.upperLevel ?? 0);
      }
    }),
    LAW,
  );
});
