import { FIVE, inShort, mapped, wideCities, MODEL } from './a-wide-table';
import { aSheet } from '../a-sheet';
import type { WideTarget } from '../../../src/assessment/wide/wide-mapping';
import { mapWideTable } from '../../../src/assessment/wide/map-wide-table';

const targets = (headers: readonly string[]) => mapped([headers]).columns.map(({ match }) => inShort(match));
const RATINGS = FIVE.map((id) => `${id} rating`);

test.each<[string, readonly string[], readonly string[]]>([
  ['Microsoft Forms in English', ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Municipality'], ['form-tool', 'form-tool', 'form-tool', 'form-tool', 'form-tool', 'city']],
  ['Microsoft Forms in Catalan', ['ID', "Hora d'inici", 'Hora de finalització', 'Correu electrònic', 'Nom', 'Municipi'], ['form-tool', 'form-tool', 'form-tool', 'form-tool', 'form-tool', 'city']],
  ['Microsoft Forms in Spanish', ['ID', 'Hora de inicio', 'Hora de finalización', 'Correo electrónico', 'Nombre', 'Municipio'], ['form-tool', 'form-tool', 'form-tool', 'form-tool', 'form-tool', 'city']],
  ['Microsoft Forms that asks no city: a respondent is none', ['ID', 'Start time', 'Completion time', 'Email', 'Name'], ['form-tool', 'form-tool', 'form-tool', 'form-tool', 'form-tool']],
  ['Microsoft Forms that asks for the city in a sentence', ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'De quin municipi sou?'], ['form-tool', 'form-tool', 'form-tool', 'form-tool', 'form-tool', 'city']],
  ['a question for the city beside its name', ['Timestamp', 'Quin municipi hi ha al costat?', 'Municipi'], ['form-tool', 'unmatched', 'city']],
  ['Google Forms in English', ['Timestamp', 'Email Address', 'Name', 'City'], ['form-tool', 'form-tool', 'unmatched', 'city']],
  ['Google Forms in Catalan', ['Marca de temps', 'Adreça electrònica', 'Nom', 'Codi'], ['form-tool', 'form-tool', 'city', 'code']],
  ['Google Forms in Spanish', ['Marca temporal', 'Dirección de correo electrónico', 'Puntuación', 'Nombre del ayuntamiento', 'Código', 'Código INE'], ['form-tool', 'form-tool', 'form-tool', 'city', 'unmatched', 'code']],
  ['LimeSurvey with codes', ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'Municipi'], ['form-tool', 'form-tool', 'form-tool', 'form-tool', 'form-tool', 'city']],
  ['LimeSurvey in Catalan', ['ID de la resposta', "Data d'enviament", 'Darrera pàgina', "Idioma d'inici", 'Llavor', 'Codi INE'], ['form-tool', 'form-tool', 'form-tool', 'form-tool', 'form-tool', 'code']],
  ['a list of one\'s own', ['Name', 'Code', 'Population'], ['city', 'code', 'population']],
])('%s', (_, headers, expected) => {
  expect(targets([...headers, ...FIVE])).toEqual([...expected, ...RATINGS]);
});

test('the sequence number and the respondent of a form are neither code nor name of the city', () => {
  const [city] = wideCities([['ID', 'Start time', 'Email', 'Name', 'Municipality', ...FIVE], [1, 45_000.5, 'a@b.cat', 'anonymous', 'Vic', 'F']]);
  expect(city?.assessment.city).toMatchObject({ name: 'Vic', code: null });
});

test('a header may stand below a title, and in two rows: codes and questions', () => {
  const mapping = mapped([['Survey 2026'], ['Municipi', 'M21', 'M22', 'M23', 'M24', 'S21'], ['Municipi', ...FIVE.map((id) => MODEL.criteria.find((criterion) => criterion.id === id)?.text.ca ?? '')], ['Vic', 'F']]);
  expect(mapping).toMatchObject({ headerRow: 2, lastHeaderRow: 3 });
});

test.each<[string, readonly (readonly string[])[]]>([
  ['four criteria', [['Municipi', ...FIVE.slice(1)]]],
  ['five columns for four criteria', [['Municipi', 'M2.1', 'M2.1', 'M2.2', 'M2.3', 'M2.4']]],
  ['evidence without a rating', [['Municipi', ...FIVE.map((id) => `${id} evidence`)]]],
  ['a header far below', [...Array.from({ length: 10 }, () => ['a', 'b', 'c', 'd', 'e']), ['Municipi', ...FIVE]]],
  ['nothing', []],
  ['an assessment that lists criteria in a row above', [['See', ...FIVE], ['ID', 'Rating'], ['M2.1', 'F']]],
])('no wide table: %s', (_, rows) => {
  expect(mapWideTable(aSheet(rows), MODEL)).toBeNull();
});

test('columns that answer the same are named', () => {
  const { conflicts } = mapped([['Municipi', 'M2.1', 'M2.1 again', 'Ciutat', ...FIVE.slice(1)]]);
  expect(conflicts).toEqual([
    { target: { kind: 'header', label: 'city' }, columns: [1, 4] },
    { target: { kind: 'criterion', id: 'M2.1', field: 'rating' }, columns: [2, 3] },
  ]);
});

test('a choice beats a header, maps what nobody recognised and leaves out what somebody does not want', () => {
  const headers = ['Town hall', 'Areas work together', ...FIVE];
  const mapping = mapped([headers], new Map<number, WideTarget | 'ignore'>([
    [1, { kind: 'header', label: 'city' }],
    [2, { kind: 'criterion', id: 'M3.1', field: 'rating' }],
    [3, 'ignore'],
    [4, { kind: 'criterion', id: 'M2.1', field: 'rating' }],
  ]));
  expect(mapping.columns.map(({ match }) => inShort(match))).toEqual(['city', 'M3.1 rating', 'ignored', 'M2.1 rating', 'M2.3 rating', 'M2.4 rating', 'S2.1 rating']);
});

test.each<['en' | 'ca' | 'es', readonly string[]]>([
  ['en', ['Municipality', 'INE code', ...FIVE]],
  ['ca', ['Municipi', 'Població', ...FIVE]],
  ['es', ['Municipio', 'Población', ...FIVE]],
  ['en', FIVE],
])('the language of most headers is %s', (language, headers) => {
  expect(mapped([headers]).language).toBe(language);
});
