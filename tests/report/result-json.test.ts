import { Validator, type Schema } from '@cfworker/json-schema';
import { LANGUAGES } from '../../src/model/language';
import { resultJson } from '../../src/report/result-json';
import schema from '../../src/report/result.schema.json';
import type { ScoredCity } from '../../src/report/scored-city';
import { percent } from '../assessment/a-sheet';
import { aScoredCity, allRated } from './a-scored-city';

const MIXED = [...allRated('L').slice(0, 20), ['R5.1', percent(0.123456789)], ['R5.2', 'N/A'], ['R5.3', 'good'], ['R5.4', 'F']];

test.each<[string, ScoredCity]>([
  ['all rated', aScoredCity(allRated('F'))],
  ['of every kind of answer', aScoredCity(MIXED, [['City', 'Vila'], ['INE code', '08999'], ['Population', 1900], ['Assessed on', '2026-03-31']])],
  ['blank', aScoredCity([['M2.1', null]])],
])('a result %s follows its schema, in every language', (_, city) => {
  for (const language of LANGUAGES) {
    const json: unknown = JSON.parse(JSON.stringify(resultJson(city, language)));
    expect(new Validator(schema as Schema, '2020-12', false).validate(json).errors).toEqual([]);
  }
});

test('a percentage is a share, rounded half-up to six decimals; N/A and blank have none', () => {
  const { answers } = resultJson(aScoredCity(MIXED), 'en');
  const of = (id: string) => answers.find(({ criterion }) => criterion === id);
  expect(of('R5.1')).toMatchObject({ rating: 'N', percent: 0.123457, naReason: null });
  expect(of('R5.2')).toMatchObject({ rating: 'NA', percent: null, naReason: null });
  expect(of('R5.3')).toMatchObject({ rating: null, percent: null });
});

test.each([['0.0000005', 0.000001], ['0.00000049', 0], ['0.1234565', 0.123457], ['0.9999995', 1], ['0.5', 0.5]])('the priority %s becomes %d', (digits, rounded) => {
  const city = aScoredCity(allRated('N'));
  const gaps = city.analysis.gaps.slice(0, 1).map((gap) => ({ ...gap, priority: Number(digits) }));
  expect(resultJson({ ...city, analysis: { ...city.analysis, gaps } }, 'en').gaps[0]?.priority).toBe(rounded);
});

test('cells are named with their sheet, quoted where a formula would', () => {
  const { answers, gaps, findings } = resultJson(aScoredCity([['M2.1', 'good'], ['S1.1', 'N']], [['City', 'Vila']], "Vila d'Alt"), 'en');
  expect(answers.filter(({ cell }) => cell !== null).map(({ criterion, cell }) => [criterion, cell])).toEqual([['M2.1', "'Vila d''Alt'!B3"], ['S1.1', "'Vila d''Alt'!B4"]]);
  expect(gaps.find(({ criterion }) => criterion === 'S1.1')?.cell).toBe("'Vila d''Alt'!B4");
  expect(findings[0]).toEqual({ code: 'unreadable-rating', severity: 'error', sheet: "Vila d'Alt", cell: "'Vila d''Alt'!B3", message: '"good" is not a rating. Write N, P, L, F, N/A or a percentage such as 70 %.' });
});

test('a city without a rated criterion has no level and no index, and is complete to nothing', () => {
  const { overall, levels } = resultJson(aScoredCity([['M2.1', null]]), 'en');
  expect(overall).toMatchObject({ level: null, upperLevel: null, provisional: null, index: null, completeness: 0 });
  expect(levels).toHaveLength(15);
});

test('the whole result stands in the order that was published', () => {
  expect(Object.keys(resultJson(aScoredCity(allRated('L')), 'en'))).toEqual([
    'schemaVersion', 'tool', 'model', 'date', 'source', 'city', 'settings', 'fingerprint', 'overall', 'dimensions', 'levels', 'answers', 'gaps', 'competencies', 'findings',
  ]);
});
