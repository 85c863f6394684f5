import { messagesFor } from '../../src/locales/messages';
import { footer, intervalText, levelText, targetText } from '../../src/report/sheet-texts';
import { aScoredCity, allRated } from './a-scored-city';

const CITY = aScoredCity(allRated('L'), [['City', 'Vila'], ['Target', 'M=3,S=4']]);

test.each([['en', '2 · Collaboration'], ['ca', '2 · Col·laboració'], ['es', '2 · Colaboración']] as const)('a level has its number and name (%s)', (language, text) => {
  expect(levelText(CITY, 2, messagesFor(language))).toBe(text);
});

test.each([[2, 2, '2'], [2, 4, '2-4'], [0, 0, '0'], [null, null, 'none'], [null, 3, 'none']] as const)('the ends %p and %p are %s', (low, high, text) => {
  expect(intervalText(low, high, 'none')).toBe(text);
});

test('a target has the level of each dimension, never below its own', () => {
  expect(CITY.profile.overall.level).toBe(5);
  expect(targetText(CITY)).toBe('M=3, S=4, R=5');
});

test('the foot of a page tells whose result it is, when and with what it was made', () => {
  expect(footer(CITY)).toBe('Vila · 2026-03-31 · Smart City Maturity 1.2.3, smartcat-u4ssc 1.0.0');
});
