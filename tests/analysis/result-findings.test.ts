import { resultFindings } from '../../src/analysis/result-findings';
import { targetProfile } from '../../src/analysis/target-profile';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import type { ScoringSettings } from '../../src/scoring/settings';
import { aModel } from '../scoring/a-model';
import { DEFAULT_SETTINGS, anAnswer, anAssessment, everything } from '../scoring/an-assessment';
import type { Said } from '../scoring/an-assessment';

const model = aModel();
const ALL_L = everything(model, 'L');

function found(said: Readonly<Record<string, Said>>, settings: Partial<ScoringSettings> = {}) {
  const assessment = anAssessment(model, said);
  const scoring = { ...DEFAULT_SETTINGS, ...settings };
  const profile = scoreAssessment(model, assessment, scoring);
  return resultFindings(model, assessment, profile, targetProfile(profile, scoring)).map(({ code, detail }) => [code, detail]);
}

const wholly = (start: string, letter: string): Record<string, string> =>
  Object.fromEntries(Object.keys(ALL_L).filter((id) => id.startsWith(start)).map((id) => [id, letter]));

test.each<[string, Record<string, Said>, Partial<ScoringSettings>, unknown[]]>([
  ['nothing to say', ALL_L, {}, []],
  ['not assessed tells nothing of its dimensions', { 'M1.1': 'F' }, {}, [['not-assessed', {}], ['full-without-evidence', { count: 1 }]]],
  ['a dimension without any answer', { ...ALL_L, ...wholly('S', '') }, {}, [['dimension-not-rated', { ids: ['S'] }]]],
  ['a rated diagnostic rates its dimension', { ...ALL_L, ...wholly('M', ''), 'M1.1': 'P' }, {}, []],
  ['a dimension of which only N/A is said', { ...ALL_L, ...wholly('M', ''), 'M4.2': 'NA' }, {}, [['dimension-not-rated', { ids: ['M'] }]]],
  [
    'a level wholly N/A up to the target',
    { ...ALL_L, ...wholly('S3', 'NA') },
    {},
    [['level-without-applicable-criterion', { ids: ['S'], level: 3 }], ['not-comparable', { ids: ['S'] }]],
  ],
  ['a level wholly N/A above the target', { ...ALL_L, ...wholly('S3', 'NA') }, { target: { S: 2 } }, [['not-comparable', { ids: ['S'] }]]],
  ['too much N/A', { ...ALL_L, 'R2.1': 'NA', 'R3.1': 'NA', 'R4.1': 'NA', 'R5.1': 'NA' }, {}, [['not-comparable', { ids: ['R'] }]]],
  ['results hold the city back', { ...ALL_L, 'R4.1': 'N' }, {}, [['outcome-changes-level', {}]]],
  ['the same with results as outcome', { ...ALL_L, 'R4.1': 'N' }, { resultsAsOutcome: true }, [['outcome-changes-level', {}]]],
  ['another dimension is as low', { ...ALL_L, 'R4.1': 'N', 'S4.1': 'N' }, {}, []],
  [
    'full without evidence',
    { ...ALL_L, 'M2.1': 'F', 'M2.2': 'F', 'M2.3': { answer: anAnswer('F'), evidence: 'decree 12/2025' } },
    {},
    [['full-without-evidence', { count: 2 }]],
  ],
])('%s', (_, said, settings, expected) => {
  expect(found(said, settings)).toEqual(expected);
});

test('findings about the result name the sheet and no cell', () => {
  const assessment = anAssessment(model, {});
  const profile = scoreAssessment(model, assessment, DEFAULT_SETTINGS);
  expect(resultFindings(model, assessment, profile, targetProfile(profile, DEFAULT_SETTINGS))).toEqual([
    { code: 'not-assessed', sheet: 'Assessment', cell: null, detail: {} },
  ]);
});
