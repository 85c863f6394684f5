import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES } from '../../src/model/language';
import type { LocalText } from '../../src/model/language';
import { placesIn, valueAt } from './changed-document';

const model = builtinModel();

/** Every text of the model in one language. */
function textsIn(language: string): string[] {
  return placesIn(model)
    .filter((steps) => steps.at(-1) === language)
    .map((steps) => String(valueAt(model, steps)));
}

const SENTENCES: readonly (readonly [string, readonly LocalText[]])[] = [
  ['criterion', model.criteria.map(({ text }) => text)],
  ['guide', model.criteria.flatMap(({ guide }) => guide ?? [])],
  ['advice', [...model.criteria, ...model.competencies].flatMap(({ advice }) => advice ?? [])],
];
const PHRASES: readonly (readonly [string, readonly LocalText[]])[] = [
  ['evidence hint', [...model.criteria, ...model.competencies].map(({ evidenceHint }) => evidenceHint)],
  ['competency', model.competencies.map(({ text }) => text)],
  ['short name', [...model.competencies, ...model.dimensions].map(({ shortName }) => shortName)],
  ['level name', [...model.levels, ...model.capabilityLevels].map(({ name }) => name)],
  ['origin', model.origins.map(({ content }) => content)],
];

describe.each(LANGUAGES)('texts in %s', (language) => {
  test.each(SENTENCES)('a %s ends in a full stop', (_, texts) => {
    expect(texts.map((text) => text[language]).filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  test.each(PHRASES)('a %s has no full stop', (_, texts) => {
    expect(texts.map((text) => text[language]).filter((text) => text.endsWith('.'))).toEqual([]);
  });

  test('an evidence hint is short', () => {
    const hints = [...model.criteria, ...model.competencies].map(({ evidenceHint }) => evidenceHint[language]);
    expect(hints.filter((hint) => hint.length > 150)).toEqual([]);
  });

  test('guides fit the prompt of a cell', () => {
    const guides = [model.ratingGuide, model.weakerHalfRule, ...model.criteria.flatMap(({ guide }) => guide ?? [])];
    expect(guides.map((guide) => guide[language]).filter((guide) => guide.length > 230)).toEqual([]);
  });

  test('apostrophes are straight and nothing is left to fill in', () => {
    expect(textsIn(language).filter((text) => /[‘’“”*|]|\?\?|\.\.\./.test(text))).toEqual([]);
  });

  test('no two criteria, competencies or pieces of advice read the same', () => {
    const texts = [...model.criteria, ...model.competencies].flatMap(({ text, advice }) => [text[language], ...(advice === null ? [] : [advice[language]])]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

// One word for one concept, and the Catalan spelling in force since 2016.
test.each([
  ['ca', /(?<!\p{L})(consistori|ciutadans|pilots|tauler|sitges|dóna|sóc|gap|KPIs|KPI's|SLAs|SLA's)(?!\p{L})/iu],
  ['es', /(?<!\p{L})(consistorio|ciudadanos|pilotos|tablero|sólo|éste|gap|KPIs|KPI's|SLAs|SLA's)(?!\p{L})/iu],
  ['en', /(?<!\p{L})(city hall|actors|integral|organiz\p{L}+|optimiz\p{L}+)(?!\p{L})/iu],
])('the %s texts keep to the glossary', (language, avoided) => {
  expect(textsIn(language).filter((text) => avoided.test(text))).toEqual([]);
});
