import fc from 'fast-check';
import { cityKey, sameCity, sameCityAndSheet } from '../../src/report/city-key';
import { builtinModel } from '../../src/model/builtin-model';
import { ownerText, OWNER_NAME, readOwner } from '../../src/workbook/owned-sheet';
import { anAssessment } from '../scoring/an-assessment';

const MODEL = builtinModel();

function key(name: string, code: string | null = null, sheet = 'Assessment'): string {
  return cityKey({ ...anAssessment(MODEL, {}, { city: { name, code } }), sheet });
}

test.each<[string, string, string, boolean]>([
  ['the same name', key('Vila'), key('VILA '), true],
  ['the same name in other spelling', key("L'Hospitalet"), key('l’hospitalet'), true],
  ['other names', key('Vila'), key('Roca'), false],
  ['the same code, another name', key('Vila', '08-999'), key('Vila de Mar', '08 999'), true],
  ['other codes, the same name', key('Vila', '08999'), key('Vila', '08998'), false],
  ['a code in one alone, the same name', key('Vila', '08999'), key('Vila'), true],
  ['a name with its article behind', key("Hospitalet de Llobregat, L'"), key("L'Hospitalet de Llobregat"), true],
  ['an article of another kind', key('Prat, El'), key('La Prat'), false],
  ['a code with its control digit, another name', key('Barcelona', '080193'), key('BCN', '08019'), true],
  ['a code whose zero was lost', key('Barcelona', '8019'), key('BCN', '080193'), true],
  ['names that hold what parts a key', key('a~b|c'), key('a b c'), true],
])('%s', (_, one, other, same) => {
  expect(sameCity(one, other)).toBe(same);
  expect(sameCityAndSheet(one, other)).toBe(same);
});

test('the sheet tells two assessments of a city apart', () => {
  expect(sameCityAndSheet(key('Vila', null, '2024'), key('Vila', null, '2025'))).toBe(false);
  expect(sameCity(key('Vila', null, '2024'), key('Vila', null, '2025'))).toBe(true);
});

test('a key survives the mark of a sheet, which fits the 255 characters of a text constant', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constant(`${'x'.repeat(59)}\u{1f3d9}`));
  fc.assert(
    fc.property(text, text, fc.string({ unit: 'grapheme-ascii', maxLength: 31 }), (name, code, sheet) => {
      const city = key(name, code, sheet);
      const mark = ownerText({ role: 'competencies', city, title: 'x'.repeat(31) });
      expect(mark.length).toBeLessThanOrEqual(255);
      expect(mark).not.toMatch(/\p{Surrogate}/u);
      expect(readOwner({ names: new Map([[OWNER_NAME, mark]]) })?.city).toBe(city);
      expect(sameCityAndSheet(city, city)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
