import { comparisonMessagesFor } from '../../src/locales/comparison-messages';
import { LANGUAGES, type Language } from '../../src/model/language';

const PLURAL: Readonly<Record<Language, RegExp>> = { en: /\b(?:1 of 1 cities|1 assessed cities|cities,)/, ca: /Un municipi, comparats|\b1 municipis|compten 1 |de 1 municipis/, es: /Un municipio, comparados|\b1 municipios|cuentan 1 / };

test.each(LANGUAGES)('a comparison of one city speaks of one, in %s', (language) => {
  const texts = comparisonMessagesFor(language);
  const sentences = [texts.comparisonIntro(1, '2026-03-31'), texts.distributionIntro(1, 1), texts.distributionIntro(0, 1), texts.distributionIntro(1, 9), texts.blockersIntro(1, 1), texts.blockersIntro(5, 1), texts.settings(0, 1, 1)];
  expect(sentences.filter((sentence) => PLURAL[language].test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(sentences.length);
});
