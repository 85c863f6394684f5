import { parseTarget } from '../../src/assessment/parse-label';
import { aSheet, calculated, day, errorCell, NOT_CALCULATED, type Plain } from './a-sheet';
import { codesOf, readCity, type ReadCity } from './read-city';

const TABLE: readonly (readonly Plain[])[] = [['ID', 'Rating'], ['M2.1', 'L']];

function withBlock(rows: readonly (readonly Plain[])[]): ReadCity {
  return readCity(aSheet([...rows, ...TABLE], { name: 'Vila' }));
}

const BLANK_CITY = { name: 'Vila', code: null, population: null, assessedOn: null, assessor: null };

test.each<[string, readonly (readonly Plain[])[], object]>([
  ['side by side', [['City', 'Roca'], ['Population', 1900]], { name: 'Roca', population: 1900 }],
  ['at a distance', [['City', null, null, 'Roca'], ['Population', null, null, 1900]], { name: 'Roca', population: 1900 }],
  ['at a distance, one of them blank', [['City', null, 'Roca'], ['INE code'], ['Population', null, 1900]], { name: 'Roca', population: 1900 }],
  ['with guidance in the column behind', [['City', 'Roca', 'Name of the municipality.'], ['INE code', null, 'Five or six digits.']], { name: 'Roca' }],
  ['in several columns of pairs', [['City', 'Roca', 'Assessor', 'Anna'], ['Population', 1900, 'INE code', '08999']], { name: 'Roca', population: 1900, assessor: 'Anna', code: '08999' }],
  ['in pairs of unlike distance', [['City', 'Roca', 'Assessor', null, 'Anna'], ['Population', 1900, 'INE code', null, '08999']], { name: 'Roca', population: 1900, assessor: 'Anna', code: '08999' }],
  ['blank, before another label', [['City', 'INE code', '08999'], ['Population', 1900]], { population: 1900, code: '08999' }],
  ['blank, before another label, with values at that distance elsewhere', [['City', 'Roca'], ['Assessor', 'Target', null, 3]], { name: 'Roca' }],
  ['blank, all of them', [['City'], ['INE code'], ['Population']], {}],
  ['after a heading of the same word', [['City'], ['City', 'Roca']], { name: 'Roca' }],
  ['twice', [['City', 'Roca'], ['Municipi', 'Puig']], { name: 'Roca' }],
  ['as typed', [['City', ' Sant  Pere\u00a0d’Ús (1ª)\u200b'], ['INE code', 17999]], { name: 'Sant Pere d’Ús (1ª)', code: '17999' }],
  ['from formulas', [['City', calculated('Roca')], ['Assessed on', calculated(day(46_112))]], { name: 'Roca', assessedOn: '2026-03-31' }],
  ['with thousands', [['City', 'Roca'], ['Població:', '1.900']], { name: 'Roca', population: 1900 }],
])('values %s', (_, rows, city) => {
  const read = withBlock(rows);
  expect(read.assessment.city).toEqual({ ...BLANK_CITY, ...city });
  expect(codesOf(read)).toEqual([]);
});

test.each<[string, readonly Plain[], string]>([
  ['population', ['Population', 'about 2000'], 'unreadable-population B1'],
  ['population', ['Population', 12.345], 'unreadable-population B1'],
  ['date', ['Assessed on', 'spring'], 'unreadable-date B1'],
  ['target', ['Target', 'high'], 'unreadable-target B1'],
  ['target', ['Target', 6], 'unreadable-target B1'],
  ['strict', ['Strict', 'perhaps'], 'unreadable-setting B1'],
  ['outcome', ['Results as outcome', 3], 'unreadable-setting B1'],
  ['language', ['Language', 'Klingon'], 'unreadable-language B1'],
  ['version', ['Model version', '0.9'], 'model-version-differs B1'],
  ['an error', ['City', errorCell('#REF!')], 'error-cell B1'],
  ['no result', ['Population', NOT_CALCULATED], 'formula-not-calculated B1'],
])('what cannot be read is told, and the rest is read: %s', (_, row, code) => {
  const read = withBlock([row]);
  expect(codesOf(read)).toEqual([code]);
  expect(read.assessment).toMatchObject({ city: BLANK_CITY, settings: { target: {} }, language: 'en' });
  expect(read.assessment.answers.find(({ criterion }) => criterion === 'M2.1')?.answer).toMatchObject({ rating: 'L' });
});

test.each<[Plain, object]>([
  [3, { target: { M: 3, S: 3, R: 3 } }],
  ['3', { target: { M: 3, S: 3, R: 3 } }],
  ['M=3,S=4,R=2', { target: { M: 3, S: 4, R: 2 } }],
  [' m = 3 ', { target: { M: 3 } }],
  [null, { target: {} }],
])('target %j is read as the flag is', (plain, settings) => {
  expect(withBlock([['City', 'Roca'], ['Target', plain]]).assessment.settings).toEqual(settings);
});

test.each(['', '0', '6', '3.5', 'M', 'M=', 'M=0', 'M=6', 'X=3', 'M=3,M=4', 'M=3,,S=2', 'M=3=4', '=3', 'M3', '__proto__=3'])('%j is no target', (text) => {
  expect(parseTarget(text)).toBeUndefined();
});

test('below the first table nothing is a label', () => {
  expect(readCity(aSheet([...TABLE, [], ['City', 'Roca']], { name: 'Vila' })).assessment.city.name).toBe('Vila');
});
