import fc from 'fast-check';
import { parseRating } from '../../src/assessment/parse-rating';
import { NOT_A_RATING, RATING_TERMS } from '../../src/assessment/terms/ratings';
import type { Term } from '../../src/assessment/terms/term';
import { LANGUAGES } from '../../src/model/language';
import { RATINGS } from '../../src/model/rating';
import { contentOf, percent } from './a-sheet';

/** Only letters and digits, without accents: what is left of a text when everything that may vary is taken away. */
function bare(text: string): string {
  return Array.from(text.normalize('NFKD').toLowerCase()).filter((character) => /[\p{L}\p{Nd}]/u.test(character)).join('');
}

function spellings(term: Term): string[] {
  return LANGUAGES.flatMap((language) => [term[language], ...(term.also?.[language] ?? [])]);
}

/** Every spelling of a rating, alone and behind its letter, bare. */
const SPELLINGS = new Map(RATINGS.map((rating) => [rating, new Set(spellings(RATING_TERMS[rating]).flatMap((word) => [bare(word), bare(rating + word)]))]));
const WORDS = [...RATINGS.flatMap((rating) => spellings(RATING_TERMS[rating])), ...spellings(NOT_A_RATING['not-applicable']), ...spellings(NOT_A_RATING['not-rated'])];
const NUMBER = /^[+-]?[0-9]+(?:[.,][0-9]+)? ?%?$/;

const SIGNS = fc.constantFrom(' ', '\u00a0', '\u200b', '.', ',', '·', '-', '–', '/', '%', ':', '(', ')', "'", 'N', 'P', 'L', 'F', 'A', 'a', 'ò', 'S', '0', '1', '7', '٧', '５');
const NEARLY_A_WORD = fc.tuple(fc.constantFrom(...WORDS, ...RATINGS), fc.array(fc.tuple(fc.nat(30), SIGNS), { maxLength: 3 })).map(([word, insertions]) =>
  insertions.reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), word),
);
const LETTER_AND_WORD = fc.tuple(fc.constantFrom('N', 'P', 'L', 'F', 'N/A', 'n', 'f'), fc.constantFrom(' · ', ' - ', ': ', ' ', ''), fc.constantFrom(...WORDS)).map((parts) => parts.join(''));
const TEXT = fc.oneof(NEARLY_A_WORD, LETTER_AND_WORD, fc.array(SIGNS, { maxLength: 8 }).map((signs) => signs.join('')), fc.string({ unit: 'binary' }));

test('a text is a rating only as a word of its table, alone or behind its own letter, or as a percentage or fraction', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const parsed = parseRating(contentOf(text));
      if ('problem' in parsed || parsed.answer.kind !== 'rated') return;
      const { rating, percent: share } = parsed.answer;
      if (share === null) expect(SPELLINGS.get(rating)).toContain(bare(text));
      else expect(text.normalize('NFKC').replace(/[\u0660-\u0669]/g, '7').replaceAll('\u200b', '').trim()).toMatch(NUMBER);
    }),
    { numRuns: 20_000 },
  );
});

test('letter and word of two different meanings are never a rating', () => {
  const differing = fc.tuple(fc.constantFrom(...RATINGS), fc.constantFrom(...RATINGS)).filter(([letter, other]) => letter !== other);
  const word = differing.chain(([letter, other]) => fc.constantFrom(...spellings(RATING_TERMS[other])).map((spelling) => `${letter} · ${spelling}`));
  fc.assert(
    fc.property(word, (text) => {
      expect(parseRating(contentOf(text))).toEqual({ problem: 'unreadable-rating' });
    }),
    { numRuns: 1000 },
  );
});

/** Rating of so many hundredths of a percent, by whole numbers alone. */
function banded(hundredths: number): string {
  if (hundredths <= 1500) return 'N';
  if (hundredths <= 5000) return 'P';
  return hundredths <= 8500 ? 'L' : 'F';
}

test('a share is the same rating as percentage, fraction, number and text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), (hundredths) => {
      const share = (hundredths / 10_000).toFixed(4);
      const written = (hundredths / 100).toFixed(2);
      const cells = [percent(hundredths / 10_000), contentOf(hundredths / 10_000), contentOf(share), contentOf(share.replace('.', ',')), contentOf(`${written} %`), contentOf(`${written.replace('.', ',')}%`)];
      const answers = cells.map((cell) => parseRating(cell));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ answer: { kind: 'rated', rating: banded(hundredths) } });
    }),
    { numRuns: 2000 },
  );
});

test('a number that is no share is never a rating, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer(), fc.double({ min: 0.999, max: 1.001 })), fc.constantFrom('plain' as const, 'date' as const), (number, shown) => {
      const parsed = parseRating({ kind: 'number', number, shown });
      const isShare = shown === 'plain' && Number(number.toPrecision(15)) >= 0 && Number(number.toPrecision(15)) < 1;
      expect('answer' in parsed).toBe(isShare);
    }),
    { numRuns: 5000 },
  );
});
