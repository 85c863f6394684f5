import { messagesFor } from '../../src/locales/messages';
import { placeSheets, RESULT_ROLES, type CityPlace, type ResultRole } from '../../src/report/place-sheets';
import { OWNER_NAME, ownerText } from '../../src/workbook/owned-sheet';
import type { SheetData } from '../../src/workbook/sheet-data';
import { aSheet } from '../assessment/a-sheet';

type NamedCity = Omit<CityPlace, 'texts'>;

const VILA: NamedCity = { key: '08999~vila~A', name: 'Vila' };
const ROCA: NamedCity = { key: '~roca~B', name: 'Roca' };

function ours(name: string, role: ResultRole, { key }: NamedCity, title = name): SheetData {
  return aSheet([], { name, names: new Map([[OWNER_NAME, ownerText({ role, city: key, title })]]) });
}

function allOurs(city: NamedCity, names: readonly string[]): SheetData[] {
  return RESULT_ROLES.map((role, index) => ours(names[index] ?? '', role, city));
}

function place(sheets: readonly SheetData[], cities: readonly NamedCity[], language: 'en' | 'ca' | 'es' = 'en') {
  const { cities: placed, findings } = placeSheets(sheets, cities.map((city) => ({ ...city, texts: messagesFor(language).sheets })));
  return {
    names: placed.map((city) => RESULT_ROLES.map((role) => city[role].name)),
    replaced: placed.map((city) => RESULT_ROLES.map((role) => city[role].replaces)),
    findings,
  };
}

const TITLES = ['Summary', 'Gap analysis', 'Criteria', 'Competency matrix', 'Method', 'Lists'];
const NONE = [null, null, null, null, null, null];

test.each([
  ['en', TITLES],
  ['ca', ['Resum', 'Anàlisi de bretxes', 'Criteris', 'Matriu de competències', 'Mètode', 'Llistes']],
  ['es', ['Resumen', 'Análisis de brechas', 'Criterios', 'Matriz de competencias', 'Método', 'Listas']],
] as const)('a first result has the titles of its language (%s)', (language, titles) => {
  expect(place([aSheet([], { name: 'A' })], [VILA], language)).toEqual({ names: [titles], replaced: [NONE], findings: [] });
});

test('several cities have their name behind short titles', () => {
  const { names } = place([], [VILA, { key: 'x~castellfollit~C', name: 'Castellfollit de la Roca' }]);
  expect(names).toEqual([
    ['Summary - Vila', 'Gaps - Vila', 'Criteria - Vila', 'Competencies - Vila', 'Method - Vila', 'Lists - Vila'],
    ['Summary - Castellfollit de la R', 'Gaps - Castellfollit de la Roca', 'Criteria - Castellfollit de la', 'Competencies - Castellfollit de', 'Method - Castellfollit de la Ro', 'Lists - Castellfollit de la Roc'],
  ]);
});

test('two cities of one name get different sheets', () => {
  const { names } = place([], [VILA, { ...VILA, key: '08998~vila~B' }]);
  expect(names[1]).toEqual(['Summary - Vila (2)', 'Gaps - Vila (2)', 'Criteria - Vila (2)', 'Competencies - Vila (2)', 'Method - Vila (2)', 'Lists - Vila (2)']);
});

test('the sheet of a person is never taken, whatever its name', () => {
  const { names, replaced, findings } = place([aSheet([], { name: 'SUMMARY' }), aSheet([], { name: 'Summary (2)' })], [VILA]);
  expect(names[0]?.[0]).toBe('Summary (3)');
  expect(replaced).toEqual([NONE]);
  expect(findings).toMatchObject([{ code: 'sheet-name-taken', sheet: 'SUMMARY', detail: { seen: 'SUMMARY', otherCell: 'Summary (3)' } }]);
});

test('earlier sheets are replaced where they are, under the name that they have now, in any language', () => {
  const names = ['Resum', 'My gaps', 'Criteris', 'Matriu de competències', 'Mètode', 'Llistes'];
  expect(place(allOurs(VILA, names), [VILA])).toEqual({ names: [names], replaced: [names], findings: [] });
});

test('a copy that a person made is the person’s: ours is replaced, the copy stays', () => {
  const sheets = [ours('Gap analysis (2)', 'gaps', VILA, 'Gap analysis'), ours('Gap analysis', 'gaps', VILA)];
  const { replaced } = place(sheets, [VILA]);
  expect(replaced).toEqual([[null, 'Gap analysis', null, null, null, null]]);
});

test('the only sheets there are may be those of a city that was renamed', () => {
  expect(place(allOurs(ROCA, TITLES), [VILA]).replaced).toEqual([TITLES]);
  expect(place(allOurs(ROCA, TITLES), [VILA, { ...VILA, key: '~other~C' }]).replaced).toEqual([NONE, NONE]);
});

test('each city finds its own, in whatever order they stand', () => {
  const of = (city: NamedCity) => RESULT_ROLES.map((role) => `${role} ${city.name}`);
  const sheets = [...allOurs(VILA, of(VILA)), ...allOurs(ROCA, of(ROCA))];
  expect(place(sheets, [ROCA, VILA]).replaced).toEqual([of(ROCA), of(VILA)]);
});

test('another assessment of a city does not take over the sheets of the first', () => {
  const of = (year: string): NamedCity => ({ key: `~vila~${year}`, name: 'Vila' });
  const { replaced } = place(allOurs(of('2025'), TITLES), [of('2024'), of('2025')]);
  expect(replaced).toEqual([NONE, TITLES]);
});

test('a sheet that was renamed keeps its results', () => {
  expect(place(allOurs({ key: '~vila~Old', name: 'Vila' }, TITLES), [{ key: '~vila~New', name: 'Vila' }, ROCA]).replaced).toEqual([TITLES, NONE]);
});

test('each city has its sheets in its own language', () => {
  const cities = [{ ...VILA, texts: messagesFor('ca').sheets }, { ...ROCA, texts: messagesFor('en').sheets }];
  expect(placeSheets([], cities).cities.map(({ gaps }) => gaps.name)).toEqual(['Bretxes - Vila', 'Gaps - Roca']);
});

test('of two sheets with one mark, ours is the one under its recorded title, also after ours was renamed and scored', () => {
  const sheets = [ours('Gap analysis (2)', 'gaps', VILA, 'Gap analysis'), ours('Mayor', 'gaps', VILA)];
  expect(place(sheets, [VILA]).replaced).toEqual([[null, 'Mayor', null, null, null, null]]);
});
