import fc from 'fast-check';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from '../../../src/assessment/terms/options';
import { NOT_A_RATING, RATING_TERMS } from '../../../src/assessment/terms/ratings';
import type { Term } from '../../../src/assessment/terms/term';
import { LANGUAGES } from '../../../src/model/language';
import { builtinModel } from '../../../src/model/builtin-model';
import type { Rating } from '../../../src/model/rating';
import type { CompetencyColumn, CriteriaColumn } from '../../../src/assessment/terms/columns';
import type { CellValue } from '../../../src/workbook/workbook-description';

/** What a person leaves in an answer cell. */
export interface TypedCell {
  readonly value: CellValue;
  readonly format?: 'percent' | 'date';
  readonly formula?: string;
  /** Whether formulas can read it; else only the program can, or nobody. */
  readonly plain: boolean;
}

export type AnswerColumn = Extract<CriteriaColumn, 'rating' | 'weight'> | Exclude<CompetencyColumn, 'id' | 'competency' | 'evidence' | 'owner' | 'comment'>;

const spellings = (term: Term): string[] => LANGUAGES.flatMap((language) => [term[language], ...(term.also?.[language] ?? [])]);
const plain = (value: CellValue): TypedCell => ({ value, plain: true });
const odd = (value: CellValue): TypedCell => ({ value, plain: false });

/** A word as different people type it: case, blanks around and inside. */
const typedWord = (words: fc.Arbitrary<string>): fc.Arbitrary<TypedCell> =>
  fc.tuple(words, fc.constantFrom<((word: string) => string)[]>(String, String, (word) => word.toUpperCase(), (word) => word.toLowerCase(), (word) => ` ${word}  `, (word) => `${word}\n`, (word) => `\u00A0${word.replace(' ', '  ')}`)).map(([word, change]) => plain(change(word)));

const LETTERS: readonly Rating[] = ['N', 'P', 'L', 'F'];
const dropdown = (letter: string, term: Term) => LANGUAGES.map((language) => `${letter} · ${term[language]}`);
const RATING_WORDS = LETTERS.flatMap((letter) => [letter, ...spellings(RATING_TERMS[letter]), ...dropdown(letter, RATING_TERMS[letter])]);
const NOT_APPLICABLE = [...spellings(NOT_A_RATING['not-applicable']), ...dropdown('N/A', NOT_A_RATING['not-applicable'])];
const BLANK_WORDS = spellings(NOT_A_RATING['not-rated']);

const hundredths = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 1_500, 1_501, 5_000, 5_001, 8_500, 8_501, 10_000));
const percentText = fc
  .tuple(hundredths, fc.constantFrom('.', ','), fc.constantFrom('%', ' %', '\u00A0%'))
  .map(([number, point, sign]) => plain(`${String(number / 100).replace('.', point)}${sign}`));
const share = fc.oneof(fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100), fc.integer({ min: 0, max: 1e9 - 1 }).map((billionths) => billionths / 1e9), fc.constantFrom(0.15000000000000002, 0.1500000001, 0.85, 1e-12));
const shareNumber = fc.tuple(share, fc.boolean()).map(([value, shown]): TypedCell => ({ ...plain(value), ...(shown ? { format: 'percent' } : {}) }));
const shareText = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom('.', ',')).map(([percent, point]) => plain(`0${point}${String(percent).padStart(2, '0')}`));

/** What no formula of ours reads; some of it the program does. */
const ODD_TEXTS = [
  'Largely achieved.', 'L.', 'Àmpliament: ', 'Parcialment-assolit', 'Ｆ', '٧٠ %', '７０％', '70.125 %', '0.125 %', '0,1234', '.7', '0.', '1.5', '70', '1e-1', '101 %', '-5 %', '5%%', '0.5.5', '0,5 5',
  'L*', '*', '?', '~', 'N~/A', '?/A', '#', '#REF!', '=1+1', "'L", '<0', '>5', '<>', '"L"', 'L"L', 'TRUE', '1/2', '2026-01-01', 'a\nb', 'a\tb', '_x0041_', '\u0001', '🏙️', 'x'.repeat(300), `L${'"'.repeat(300)}`, 'y'.repeat(32_000),
];
const oddCell = fc.oneof(fc.constantFrom(...ODD_TEXTS).map(odd), fc.constantFrom(70, 100, -0.5, 1e20, 46_112).map(odd), fc.constant<TypedCell>({ value: 1, format: 'percent', plain: false }), fc.boolean().map(odd), fc.constant<TypedCell>({ value: null, formula: 'NA()', plain: false }));
const blank = fc.oneof(fc.constant(plain(null)), typedWord(fc.constantFrom(...BLANK_WORDS)), fc.constantFrom(' ', '\u00A0 ').map(plain));

const rating = fc.oneof(
  { weight: 8, arbitrary: typedWord(fc.constantFrom(...RATING_WORDS)) },
  { weight: 5, arbitrary: fc.oneof(percentText, shareNumber, shareText) },
  { weight: 2, arbitrary: typedWord(fc.constantFrom(...NOT_APPLICABLE)) },
  { weight: 2, arbitrary: blank },
  { weight: 2, arbitrary: oddCell },
);
const resources = fc.oneof({ weight: 6, arbitrary: typedWord(fc.constantFrom(...RATING_WORDS)) }, { weight: 2, arbitrary: shareNumber }, { weight: 1, arbitrary: blank }, { weight: 1, arbitrary: typedWord(fc.constantFrom(...NOT_APPLICABLE)).map(({ value }) => odd(value)) });
const option = (terms: Readonly<Record<string, Term>>) =>
  fc.oneof({ weight: 6, arbitrary: typedWord(fc.constantFrom(...Object.values(terms).flatMap(spellings))) }, { weight: 1, arbitrary: blank }, { weight: 1, arbitrary: oddCell.filter(({ value }) => typeof value !== 'string') });
const CAPABILITY_ENTRIES = builtinModel().capabilityLevels.flatMap(({ level, name }) => LANGUAGES.map((language) => `${String(level)} · ${name[language]}`));
const capability = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }).map(plain) },
  { weight: 3, arbitrary: typedWord(fc.constantFrom('0', '1', '2', '3', '4', '5', ...CAPABILITY_ENTRIES)) },
  { weight: 1, arbitrary: blank },
  { weight: 1, arbitrary: fc.constantFrom<CellValue[]>('3-defined', '3 •', 'three', 6, -1, 2.5, true, '3*', `4 · ${'z'.repeat(400)}`).map(odd) },
);
const weight = fc.oneof(fc.constant(plain(null)), fc.constantFrom<CellValue[]>(2, 0.5, 100, 0, -1, 101, true, 'x', ' ').map(plain), fc.constantFrom<CellValue[]>('2,5', ' 0.5 ', '3\n', '٣').map(odd), fc.integer({ min: 1, max: 1e7 }).map((number) => plain(number / 1e5)));

/** Anything that a person may leave in a cell of each column. */
export const TYPED: Readonly<Record<AnswerColumn, fc.Arbitrary<TypedCell>>> = {
  rating,
  weight,
  assigned: option(ASSIGNMENT_TERMS),
  approved: option(APPROVAL_TERMS),
  human: resources,
  economic: resources,
  capability,
  delivery: option(DELIVERY_TERMS),
};

/** Mostly what meets a criterion, so that levels are reached. */
export const goodRating: fc.Arbitrary<TypedCell> = fc.oneof({ weight: 12, arbitrary: typedWord(fc.constantFrom('L', 'F', 'F', ...dropdown('F', RATING_TERMS.F), ...spellings(RATING_TERMS.L), '90 %', 'N/A')) }, { weight: 1, arbitrary: rating });
