import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../../src/analysis/analyse';
import { compareCity, type AnalysedCity } from '../../../src/analysis/comparison/compare-city';
import { isComparable, readyCompetencies } from '../../../src/analysis/comparison/compared-city';
import { builtinModel } from '../../../src/model/builtin-model';
import { scoreAssessment } from '../../../src/scoring/score-assessment';
import { arbitraryCase, withAnswers } from '../../scoring/arbitrary-assessment';
import { anAnswer, anAssessment, DEFAULT_SETTINGS, everything, ratings } from '../../scoring/an-assessment';
import { read, score } from '../../tools/score';
import { aComparedCity } from './a-compared-city';

const MODEL = builtinModel();
const FOLDER = join(__dirname, '..', '..', '..', 'assets', 'samples');
const FILES = { file: 'a/vila.xlsx', copy: 'a/vila-scored.xlsx' };

function analysed(model: AnalysedCity['model'], assessment: AnalysedCity['assessment'], settings: AnalysedCity['settings'] = DEFAULT_SETTINGS): AnalysedCity {
  const profile = scoreAssessment(model, assessment, settings);
  return { model, assessment, settings, profile, analysis: analyse(model, assessment, profile, settings), findings: [], fingerprint: 'f' };
}

test('a record tells what the city reached, and what holds it back', () => {
  const said = { ...everything(MODEL, 'F', 2), ...ratings('M3', 'LFPL-'), ...ratings('S3', 'FPFF'), ...ratings('R3', 'LLPN'), 'M4.2': 'NA' };
  const competencies = { C01: { capability: 3 as const }, C02: { capability: 0 as const } };
  const city = compareCity(analysed(MODEL, anAssessment(MODEL, said, { city: { name: 'Vic', code: '08298', population: 48_000 }, competencies })), FILES);
  expect(city).toMatchObject({ name: 'Vic', isNamed: true, code: '08298', population: 48_000, ...FILES, sheet: 'Assessment', level: 2, upperLevel: 2, findings: 0, fingerprint: 'f', strict: false });
  expect(city.dimensions.map(({ level, upperLevel }) => [level, upperLevel])).toEqual([[2, 2], [2, 2], [2, 2]]);
  expect(city.blocking).toEqual(['M3.3', 'M3.5', 'S3.2', 'R3.3', 'R3.4']);
  expect(city.gapsByTier).toEqual([5, 0, 0]);
  expect(city.ratings).toHaveLength(MODEL.criteria.length);
  expect(city.ratings[MODEL.criteria.findIndex(({ id }) => id === 'M4.2')]).toBe('x');
  expect(city.ratings.slice(0, 12)).toBe('--FFFFLFPL--');
  expect(city.capabilities).toBe('30-----------');
  expect(city.readyFor).toMatch(/^[0-5]{13}$/);
});

test('gaps are counted by tier', () => {
  const said = { ...everything(MODEL, 'F', 2), 'R2.1': 'P', 'R2.2': 'N' };
  const settings = { ...DEFAULT_SETTINGS, target: { M: 3, S: 3, R: 3 } } as const;
  expect(compareCity(analysed(MODEL, anAssessment(MODEL, said), settings), FILES).gapsByTier).toEqual([2, 9, 4]);
});

test('a city without a name says so', () => {
  const city = analysed(MODEL, anAssessment(MODEL, { 'M2.1': 'F' }));
  const unnamed = { ...city, findings: [{ code: 'city-not-named', sheet: 'Assessment', cell: null, detail: {} }] } as const;
  expect(compareCity(unnamed, FILES)).toMatchObject({ isNamed: false, findings: 1 });
});

test.each([
  ['share', { ...ratings('R4', 'FNNN'), ...ratings('R5', 'FNNN'), 'R4.2': 'NA', 'R4.3': 'NA', 'R4.4': 'NA', 'R5.2': 'NA' }],
  ['level', { 'R1.1': 'NA' }],
] as const)('a dimension that is not comparable says why: %s', (why, said) => {
  const city = compareCity(analysed(MODEL, anAssessment(MODEL, { 'M2.1': 'F', ...said })), FILES);
  expect(city.dimensions.map(({ notComparable }) => notComparable)).toEqual([null, null, why]);
  expect(isComparable(city)).toBe(false);
});

test('a record is the same after it was JSON', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'))) {
    const [scored] = score(read(readFileSync(join(FOLDER, name))), name);
    if (scored === undefined) throw new Error('no city');
    const city = compareCity(scored, { file: name, copy: null });
    expect(JSON.parse(JSON.stringify(city))).toStrictEqual(city);
  }
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      const city = compareCity(analysed(model, assessment, settings), FILES);
      expect(JSON.parse(JSON.stringify(city))).toStrictEqual(city);
    }),
  );
});

test('a record is small', () => {
  const city = compareCity(analysed(MODEL, anAssessment(MODEL, everything(MODEL, 'N'))), FILES);
  expect(JSON.stringify(city).length).toBeLessThan(2_000);
});

test('once all that blocks is F, each dimension is a level higher, unless nothing of that level applies', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      const before = analysed(model, assessment, settings);
      const { blocking } = compareCity(before, FILES);
      const after = scoreAssessment(model, withAnswers(assessment, (given) => (blocking.includes(given.criterion) ? { ...given, answer: anAnswer('F') } : given)), settings);
      for (const [position, { level, levels }] of before.profile.dimensions.entries()) {
        const next = level === null ? undefined : levels[level];
        const hasCriteria = model.criteria.some((criterion) => criterion.scored && criterion.dimension === after.dimensions[position]?.dimension && criterion.level === next?.level);
        if (level === null || next === undefined || next.state === 'not-applicable' || !hasCriteria) continue;
        expect(after.dimensions[position]?.level).toBeGreaterThan(level);
      }
    }),
    { numRuns: 1000 },
  );
});

test('gaps that block a next level are among what blocks', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ model, assessment, settings }) => {
      const city = analysed(model, assessment, settings);
      const { blocking, level } = compareCity(city, FILES);
      if (level === null) expect(blocking).toEqual([]);
      else if (!settings.strict) expect(blocking).toEqual(expect.arrayContaining(city.analysis.gaps.filter(({ tier }) => tier < 3).map(({ criterion }) => criterion)));
    }),
  );
});

test.each([[null, 2], [0, 2], [1, 2], [3, 1], [5, 0]] as const)('competencies are ready for level %s, at least 1', (level, ready) => {
  expect(readyCompetencies(aComparedCity({ level, readyFor: '0014' }))).toBe(ready);
});
