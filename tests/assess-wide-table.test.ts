import { assessCities } from '../src/assess-cities';
import type { ScoringJob } from '../src/assess-city';
import { assessWideTable } from '../src/assess-wide-table';
import type { WideTarget } from '../src/assessment/wide/wide-mapping';
import { builtinModel } from '../src/model/builtin-model';
import { modelHash } from '../src/model/model-hash';
import { ownerText, OWNER_NAME } from '../src/workbook/owned-sheet';
import type { SheetData, WorkbookData } from '../src/workbook/sheet-data';
import { aSheet, type Plain } from './assessment/a-sheet';

const MODEL = builtinModel();
const JOB: ScoringJob = { model: MODEL, flags: { target: {} }, provenance: { tool: '0', modelHash: modelHash(MODEL), date: '2026-03-31', file: 'a.xlsx' } };
const IDS = MODEL.criteria.map(({ id }) => id);

const workbook = (...sheets: SheetData[]): WorkbookData => ({ sheets, warnings: [{ code: 'text-encoding-guessed', sheet: null, part: null }] });
const wide = (rows: readonly (readonly Plain[])[], name = 'Form1') => aSheet(rows, { name });
const rated = (letter: string) => IDS.map(() => letter);

test('every row scores as its own assessment sheet would', () => {
  const letters = ['F', 'L', 'P', 'N', 'N/A', '70 %', ''];
  const cities = ['Vic', 'Reus', 'Olot'].map((name, city) => ({ name, answers: IDS.map((_, index) => letters[(index * (city + 2) + city) % letters.length] ?? '') }));
  const table = assessWideTable(workbook(wide([['Municipi', ...IDS], ...cities.map(({ name, answers }) => [name, ...answers])])), JOB);
  const single = cities.map(({ name, answers }) => assessCities(workbook(aSheet([['Municipi', name], ['ID', 'Valoració'], ...IDS.map((id, index) => [id, answers[index] ?? ''])])), JOB).cities[0]);
  expect(table?.cities.map(({ assessment, profile, fingerprint }) => [assessment.city.name, profile, fingerprint])).toEqual(single.map((city) => [city?.assessment.city.name, city?.profile, city?.fingerprint]));
  expect(table?.cities[0]?.findings[0]?.code).toBe('text-encoding-guessed');
});

test('rows that were not scored are named', () => {
  const table = assessWideTable(workbook(wide([['Municipi', 'Model', 'Notes', ...IDS], ['Vic', null, null, 'F'], ['Reus', 'other'], [null, null, 'a note']])), JOB);
  expect(table).toMatchObject({ refused: [{ sheet: 'Form1', row: 3, model: 'other' }], notes: [{ code: 'rows-without-city', detail: { count: 1 } }] });
  expect(table?.cities).toHaveLength(1);
});

test('the first wide table is read, others are named, and sheets of our own are none', () => {
  const owned = { ...wide([['Municipi', ...IDS], ['Vic']], 'Comparison'), names: new Map([[OWNER_NAME, ownerText({ role: 'comparison', city: '', title: 'Comparison' })]]) };
  const table = assessWideTable(workbook(owned, wide([['a'], ['b']], 'Notes'), wide([['Municipi', ...IDS], ['Vic']]), wide([['Municipi', ...IDS], ['Reus']], 'Form2')), JOB);
  expect(table).toMatchObject({ mapping: { sheet: 'Form1' }, notes: [{ code: 'further-tables', detail: { seen: 'Form2' } }] });
  expect(assessWideTable(workbook(owned), JOB)).toBeNull();
});

test('choices of a person hold', () => {
  const sheet = wide([['Town hall', ...IDS], ['Vic', ...rated('F')]]);
  const table = assessWideTable(workbook(sheet), JOB, new Map<number, WideTarget | 'ignore'>([[1, { kind: 'header', label: 'city' }], [2, 'ignore']]));
  expect(table?.cities[0]?.assessment.city.name).toBe('Vic');
  expect(table?.cities[0]?.assessment.answers[0]?.answer.kind).toBe('not-rated');
});

test('8,131 municipalities are 8,131 results', () => {
  const rows = Array.from({ length: 8131 }, (_, index) => [`Vila ${String(index)}`, `X${String(index)}`, 1000 + index, ...IDS.map((_id, position) => 'NPLF'[(index + position) % 4] ?? '')]);
  const table = assessWideTable(workbook(wide([['Municipio', 'Código INE', 'Población', ...IDS], ...rows])), JOB);
  expect(table?.cities).toHaveLength(8131);
  expect(new Set(table?.cities.map(({ assessment }) => assessment.city.code)).size).toBe(8131);
  expect(table?.cities.at(-1)?.assessment).toMatchObject({ city: { name: 'Vila 8130', population: 9130 }, answers: expect.arrayContaining([expect.objectContaining({ criterion: 'M2.1', cell: 'F8132' })]) as unknown });
});
