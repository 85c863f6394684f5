import { spokenLanguage } from '../../src/taskpane/state/load-messages';

test.each([
  [['ca-ES', 'es'], 'ca'],
  [['CA'], 'ca'],
  [['ca-valencia'], 'ca'],
  [['fr-FR', 'es-419', 'en'], 'es'],
  [['eu', 'gl'], 'en'],
  [['cat'], 'en'],
  [[], 'en'],
])('who reads %j is spoken to in %s', (wished, language) => {
  expect(spokenLanguage(wished)).toBe(language);
});
