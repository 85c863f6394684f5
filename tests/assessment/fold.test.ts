import fc from 'fast-check';
import { foldedStart, foldId, foldWord, plainText, START_LENGTH, visibleText } from '../../src/assessment/fold';

/** Each row: spellings of one label or word. */
test.each([
  [['Col·laboració', 'col·laboració', 'coŀlaboració', 'COĿLABORACIÓ', 'col.laboració', 'col-laboració', 'col•laboració', 'col‧laboració', 'col・laboració', 'collaboracio', 'Col·laboracio\u0301']],
  [["Qualitat de l'evidència", 'qualitat de l’evidència', 'Qualitat de l´evidència', 'Qualitat de l`evidència', 'QUALITAT DE L\u02bcEVIDÈNCIA', 'Qualitat de l′evidencia']],
  [['N/A reason', 'n/a reason', 'N/A\u00a0reason', 'N/A  reason:', ' N/A reason *', 'Ｎ／Ａ ｒｅａｓｏｎ', 'N/A\nreason', 'N/A rea\u00adson', '\u200eN/A reason\u200b', 'N/A reason :']],
  [['Esforç', 'esforc\u0327', 'ESFORÇ', 'Esforc']],
  [['no-concession', 'no–concession', 'no—concession', 'no−concession', 'no‑concession']],
  [['Est.', 'est', 'EST', 'E.s.t.']],
])('%j are one word', (spellings) => {
  expect(new Set(spellings.map(foldWord)).size).toBe(1);
});

test.each([
  ['Data', 'Date'],
  ['Rating', 'Ratings'],
  ['N', 'Ν'],
  ['Evidence', 'Evidence date'],
  ['L', 'I'],
])('%j and %j are two words', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other));
});

test.each(['·'.repeat(32_767), `x${' ·'.repeat(16_000)}x`, ':'.repeat(32_767), `${'l·'.repeat(16_000)}l`])('a cell full of signs folds; quadratic work would run into the time limit of the test (%#)', (text) => {
  expect(foldWord(text).length).toBeLessThanOrEqual(text.length);
  expect(foldId(text).length).toBeLessThanOrEqual(text.length);
});

test('text to show keeps its signs and loses what nobody sees', () => {
  expect(visibleText(' \ufeffM.ª Àngels\u00a0 Vila\nl´Om\u202e ')).toBe('M.ª Àngels Vila l´Om');
});

test('text to read has one form for each digit and letter', () => {
  expect(plainText('\u00a0７٠\u200b ％ l´Ｆ')).toBe("70 % l'F");
});

/** Letters, marks and signs of every kind that folding knows, a dozen at a time. */
const texts = fc.string({ unit: fc.oneof(fc.constantFrom(...'aZl0é ñ·.-:*`´’ŀ\u0301\u0303\u200b\u00a0Ｎ７×÷ªK'.split('')), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 12 });

test('what stands for itself is read like everything else: a sign that nobody sees takes the long way', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const read of [visibleText, plainText, foldWord, foldId]) expect(read(text)).toBe(read(`${text}\u200b`));
    }),
    { numRuns: 5000 },
  );
});

test('a folded text starts as its text promised', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = foldWord(text);
      const starts = Array.from({ length: START_LENGTH + 1 }, (_, length) => foldedStart(folded.slice(0, length)));
      expect(starts).toContain(foldedStart(text));
    }),
    { numRuns: 5000 },
  );
});
