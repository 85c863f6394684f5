import { LANGUAGES } from '../../src/model/language';
import { textsIn } from './every-text';

const ENGLISH = textsIn('en');

/** Part of a place that tells a sentence from its neighbours: all of it but the number of one of several sentences. */
function sentencePlace(place: string): string {
  return place.replace(/\)\.[0-9]+$/, ')');
}

/** What each sentence fills in, and the commands, flags, endings and codes that stay the same in every language. */
function fixedParts(texts: readonly { readonly place: string; readonly text: string }[]): Map<string, string> {
  const parts = new Map<string, string[]>();
  for (const { place, text } of texts) {
    const found = text.match(/\{\w+\}|(?<![\p{L}-])--?\[?[a-z][a-z|[\]-]*|\.xl[a-z]+|\b(?:7|JSON|SHA-256|SmartCAT|U4SSC|C2M2|SAMM|Excel|LibreOffice|M=3,S=4,R=2)\b/gu) ?? [];
    parts.set(sentencePlace(place), [...(parts.get(sentencePlace(place)) ?? []), ...found]);
  }
  return new Map([...parts].map(([place, found]) => [place, [...new Set(found)].sort().join(' ')]));
}

describe.each(LANGUAGES)('texts in %s', (language) => {
  const texts = textsIn(language);

  test('stand at the same places', () => {
    expect(texts.map(({ place }) => place).sort()).toEqual(ENGLISH.map(({ place }) => place).sort());
  });

  test('fill in the same words and keep the same names', () => {
    expect(Object.fromEntries(fixedParts(texts))).toEqual(Object.fromEntries(fixedParts(ENGLISH)));
  });

  test.each<[string, RegExp]>([
    ['an exclamation mark', /[!¡]/],
    ['an empty text', /^$/],
    ['a blank at an end', /^\s|[ \t]$/],
    ['a curly apostrophe or quote', /[‘’“”]/],
    ['something not filled in', /undefined|\[object|NaN|TODO|\?\?/],
    ['a blank before a stop or comma', / [.,;:](?!xl|[a-z])/],
    ['two stops', /(?<!\.)\.\.(?!\.)/],
  ])('have no %s', (_, fault) => {
    expect(texts.filter(({ text }) => fault.test(text))).toEqual([]);
  });

  test('have no doubled blank but in the columns of the usage', () => {
    expect(texts.filter(({ place, text }) => place !== 'command.usage' && /\s\s/.test(text))).toEqual([]);
  });

  test('say percent with a blank, and quotes in their own way', () => {
    const own = language === 'en' ? /[«»]/ : /(?<![&])"(?!&)/;
    expect(texts.filter(({ text }) => /[0-9]%/.test(text))).toEqual([]);
    expect(texts.filter(({ place, text }) => !place.startsWith('template.progress') && own.test(text))).toEqual([]);
  });
});

test.each(['ca', 'es'] as const)('nothing is left untranslated in %s', (language) => {
  const english = new Map(ENGLISH.map(({ place, text }) => [place, text]));
  const same = textsIn(language).filter(({ place, text }) => / [a-z]{3,} [a-z]{3,} /.test(text) && english.get(place) === text);
  expect(same).toEqual([]);
});

// One word for one concept, as in the model, and the Catalan spelling in force since 2016.
test.each([
  ['ca', /(?<!\p{L})(consistori|ciutadans|pilots|tauler|dóna|sóc|gaps?|KPIs|SLAs|llibre de treball|arxius?|pestanya)(?!\p{L})/iu],
  ['es', /(?<!\p{L})(consistorio|ciudadanos|pilotos|tablero|sólo|éste|gaps?|KPIs|SLAs|ficheros?|pestaña)(?!\p{L})/iu],
  ['en', /(?<!\p{L})(city hall|actors|integral|organiz\p{L}+|optimiz\p{L}+|please|sorry|oops)(?!\p{L})/iu],
] as const)('the %s texts keep to the glossary', (language, avoided) => {
  expect(textsIn(language).filter(({ text }) => avoided.test(text))).toEqual([]);
});
