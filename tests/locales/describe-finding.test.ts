import { FINDING_SEVERITY, finding, severityOf, type FindingCode, type FindingDetail } from '../../src/assessment/finding';
import { describeFinding, findingMessage } from '../../src/locales/describe-finding';
import { messagesFor } from '../../src/locales/messages';
import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES } from '../../src/model/language';

const MODEL = builtinModel();
const CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];
const DETAIL: FindingDetail = { seen: 'abc', ids: ['M2.1'], field: 'weight', otherCell: 'B7', count: 3, level: 4 };

function sentences(code: FindingCode, detail: FindingDetail, language: (typeof LANGUAGES)[number] = 'en') {
  return describeFinding(finding(code, 'Sheet', 'A1', detail), messagesFor(language), MODEL);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CODES)('%s says what was seen and what to do', (code) => {
    const detail = code === 'contradiction' ? { ids: [MODEL.contradictions[0]?.id ?? ''] } : DETAIL;
    const [seen, todo] = sentences(code, detail, language);
    expect(seen).toMatch(/^["«\p{Lu}\d-].*\.$/u);
    expect(todo).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test.each(LANGUAGES)('a contradiction has the words of the model (%s)', (language) => {
  for (const { id, text } of MODEL.contradictions) expect(sentences('contradiction', { ids: [id] }, language)[0]).toBe(text[language]);
});

test('columns, labels and dimensions have their names', () => {
  expect(sentences('column-twice', { field: 'naReason' }, 'ca')[0]).toContain('Motiu si no és aplicable');
  expect(sentences('unreadable-setting', { field: 'resultsAsOutcome', seen: 'x' }, 'es')[0]).toContain('Resultados aparte');
  expect(sentences('unreadable-competency-value', { field: 'human', seen: 'x' })[0]).toContain('Human resources');
  expect(sentences('not-comparable', { ids: ['S'] })[0]).toContain('State of the Smart City');
});

test('what a person typed is quoted as it is, and cut where it is long, between characters', () => {
  expect(sentences('unreadable-rating', { seen: '=1+1' })[0]).toContain('"=1+1"');
  expect(sentences('unreadable-rating', { seen: '\u{1f3d9}'.repeat(61) })[0]).toContain(`"${'\u{1f3d9}'.repeat(60)}…"`);
  expect(sentences('unknown-id', { seen: '__proto__', field: '__proto__' })[0]).toContain('"__proto__"');
});

test('a long list of ids is cut', () => {
  const ids = MODEL.criteria.map(({ id }) => id);
  expect(sentences('criteria-missing', { ids: ids.slice(0, 12), count: 12 })[0]).toContain(ids.slice(0, 12).join(', '));
  expect(sentences('criteria-missing', { ids: ids.slice(0, 13), count: 13 })[0]).toContain(`${ids[11] ?? ''}…`);
});

test('one and many are told apart', () => {
  expect(sentences('criteria-missing', { ids: ['M2.1'], count: 1 })[0]).not.toBe(sentences('criteria-missing', { ids: ['M2.1'], count: 2 })[0]);
});

test('a message is both sentences', () => {
  expect(findingMessage(finding('unreadable-impact', null, null, { seen: '9' }), messagesFor('en'), MODEL)).toBe('"9" is not an impact; 1 was used. Write 1, 2 or 3.');
});

test('each code has its severity', () => {
  expect([severityOf(finding('unreadable-rating', null, null)), severityOf(finding('unknown-id', null, null)), severityOf(finding('same-rating-twice', null, null))]).toEqual(['error', 'warning', 'note']);
});
