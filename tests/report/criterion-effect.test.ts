import type { Answer } from '../../src/assessment/assessment';
import { messagesFor } from '../../src/locales/messages';
import { builtinModel } from '../../src/model/builtin-model';
import type { MaturityLevel } from '../../src/model/maturity-model';
import { criterionEffect } from '../../src/report/criterion-effect';
import { anAnswer } from '../scoring/an-assessment';

function effectOf(id: string, answer: Answer, level: MaturityLevel | null, strict = false) {
  const criterion = builtinModel().criteria.find((candidate) => candidate.id === id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  const { met, effect, why } = criterionEffect(criterion, answer, { level, levels: [] }, strict, messagesFor('en'));
  return [met, effect, why];
}

test.each<[string, string, MaturityLevel | null, boolean | null, string, string]>([
  ['M2.1', 'L', 2, true, 'Holds M2', 'L reaches L'],
  ['M2.1', 'F', 5, true, 'Holds M2', 'F reaches L'],
  ['M3.1', 'L', 2, true, 'Ready for M3', 'L reaches L'],
  ['M3.1', 'P', 2, false, 'Blocks M3', 'P is below L'],
  ['M4.1', 'N', 2, false, 'Open for M4', 'N is below L'],
  ['M4.1', 'F', 2, true, 'Ready for M4', 'F reaches L'],
  ['S1.1', '', 0, false, 'Blocks S1', 'Not rated: counts as N, below L'],
  ['S2.1', '', null, false, 'Open for S2', 'Not rated: counts as N, below L'],
  ['M3.1', 'NA', 2, null, 'None', 'Not applicable: left out of the level'],
  ['M1.1', 'F', 2, null, 'None', 'Diagnostic: asked, not scored'],
])('%s rated %j in a dimension at %p', (id, letter, level, met, effect, why) => {
  expect(effectOf(id, anAnswer(letter), level)).toEqual([met, effect, why]);
});

test.each<[string, string, MaturityLevel, boolean, string, string]>([
  ['M2.1', 'F', 2, true, 'Holds M2', 'F reaches F'],
  ['M2.1', 'L', 2, false, 'Blocks M3', 'L is below F'],
  ['M3.1', 'L', 2, true, 'Ready for M3', 'L reaches L'],
  ['M4.1', 'P', 2, false, 'Open for M4', 'P is below L'],
  ['M5.1', 'L', 5, true, 'Holds M5', 'L reaches L'],
  ['M4.1', 'F', 5, true, 'Holds M4', 'F reaches F'],
])('strict: %s rated %s in a dimension at %i', (id, letter, level, met, effect, why) => {
  expect(effectOf(id, anAnswer(letter), level, true)).toEqual([met, effect, why]);
});
