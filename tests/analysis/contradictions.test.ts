import { findContradictions } from '../../src/analysis/contradictions';
import { builtinModel } from '../../src/model/builtin-model';
import type { Contradiction } from '../../src/model/maturity-model';
import { aModel } from '../scoring/a-model';
import { anAnswer, anAssessment } from '../scoring/an-assessment';
import type { Said } from '../scoring/an-assessment';

const TEXT = { en: '', ca: '', es: '' };
const EVIDENCED = { answer: anAnswer('F'), evidence: 'indicator 4' };
const builtin = builtinModel();

function found(said: Readonly<Record<string, Said>>) {
  return findContradictions(builtin, anAssessment(builtin, said)).map(({ detail }) => detail.ids?.slice(1));
}

describe('of the built-in model', () => {
  test.each<[string, Record<string, Said>, string[][]]>([
    ['nothing said', {}, []],
    ['isolation and coordination', { 'M1.1': 'L', 'M2.1': 'F' }, [['M1.1', 'M2.1']]],
    ['every criterion matched is named', { 'M1.1': 'F', 'M1.2': 'L', 'M3.4': 'F', 'M4.1': 'F' }, [['M1.1', 'M1.2', 'M3.4', 'M4.1']]],
    ['P is not at least L', { 'M1.1': 'P', 'M2.1': 'F' }, []],
    ['L is not F', { 'M1.1': 'F', 'M2.1': 'L' }, []],
    ['concessions', { 'M4.4': 'F', 'M4.2': 'N' }, [['M4.4', 'M4.2']]],
    ['a blank is not N', { 'M4.4': 'F' }, []],
    ['not applicable is not N', { 'M4.4': 'F', 'M4.2': 'NA' }, []],
    ['own services', { 'M4.5': 'F', 'M4.3': 'N' }, [['M4.5', 'M4.3']]],
    ['real time', { 'S4.3': 'F', 'S4.1': 'N' }, [['S4.3', 'S4.1']]],
    ['platform', { 'R3.4': 'L', 'R3.3': 'N' }, [['R3.4', 'R3.3']]],
    ['outcomes without evidence', { 'R5.2': EVIDENCED, 'R5.3': 'L', 'R5.4': 'F' }, [['R5.3', 'R5.4']]],
    ['outcomes with evidence', { 'R5.2': EVIDENCED, 'R5.3': EVIDENCED, 'R5.4': 'P' }, []],
  ])('%s', (_, said, expected) => {
    expect(found(said)).toEqual(expected);
  });
});

test('a finding names the contradiction, its criteria and the cell of the first that fulfils the last condition', () => {
  const contradiction: Contradiction = {
    id: 'X1',
    text: TEXT,
    conditions: [
      { anyOf: ['M2.1'], comparison: 'equals', rating: 'F' },
      { anyOf: ['S1.1', 'S1.2', 'M2.1'], comparison: 'at-least', rating: 'P' },
    ],
  };
  const model = aModel(undefined, { contradictions: [contradiction] });
  const said = { 'M2.1': 'F', 'S1.1': 'N', 'S1.2': { answer: anAnswer('P'), cell: 'E99' } };
  expect(findContradictions(model, anAssessment(model, said))).toEqual([
    { code: 'contradiction', sheet: 'Assessment', cell: 'E99', detail: { ids: ['X1', 'M2.1', 'S1.2'] } },
  ]);
});
