import { calculated, errorCell, NOT_CALCULATED, percent, type Plain } from './a-sheet';
import { codesOf, competencyOf, readCity } from './read-city';

const TABLE: readonly (readonly Plain[])[] = [['ID', 'Rating'], ['M2.1', 'L'], []];
const HEADER = ['ID', 'Assigned', 'Approved', 'Human resources', 'Economic resources', 'Capability', 'Delivery', 'Evidence'];
const UNKNOWN = { assigned: null, approved: null, human: null, economic: null, capability: null, delivery: null, evidence: null };

function read(...rows: readonly (readonly Plain[])[]) {
  return readCity([...TABLE, HEADER, ...rows]);
}

test('a row gives all that is said of a competency', () => {
  const city = read(['C-1', 'Oficina', 'Aprovada', 'L · Largely achieved', percent(0.9), '3 · Un sol mètode municipal documentat', 'Diputació', 'Act']);
  expect(competencyOf(city, 'C01')).toEqual({ competency: 'C01', assigned: 'office', approved: 'approved', human: 'L', economic: 'F', capability: 3, delivery: 'supramunicipal', evidence: 'Act', cell: 'F5' });
  expect(codesOf(city)).toEqual([]);
});

test.each<[string, Plain]>([['blank', null], ['a dash', '-'], ['n/d', 'n/d'], ['spaces', '  ']])('%s is unknown, without a finding', (_, plain) => {
  const city = read(['C01', plain, plain, plain, plain, plain, plain]);
  expect(competencyOf(city, 'C01')).toMatchObject(UNKNOWN);
  expect(codesOf(city)).toEqual([]);
});

test.each<[string, number, Plain]>([
  ['Assigned', 1, 'somebody'], ['Assigned', 1, 3], ['Approved', 2, 'perhaps'], ['Approved', 2, true], ['Human resources', 3, 'N/A'], ['Human resources', 3, 3], ['Economic resources', 4, 'some'],
  ['Capability', 5, 6], ['Capability', 5, '3-4'], ['Capability', 5, 2.5], ['Capability', 5, 'L'], ['Delivery', 6, 'magic'],
])('%s (column %i) %j is unknown, with a finding', (_, position, plain) => {
  const city = read(['C01', ...HEADER.slice(1).map((__, index) => (index + 1 === position ? plain : null))]);
  expect(competencyOf(city, 'C01')).toMatchObject(UNKNOWN);
  expect(codesOf(city)).toEqual([`unreadable-competency-value ${'ABCDEFG'[position] ?? ''}5`]);
});

test.each<[Plain, string]>([[errorCell('#N/A'), 'error-cell'], [calculated(NOT_CALCULATED), 'formula-not-calculated']])('%j is told for what it is', (plain, code) => {
  expect(codesOf(read(['C01', plain, plain, plain, plain, plain, plain, plain]))).toEqual(['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => `${code} ${column}5`));
});

test('an id and any one column make the table; the cell is then that of the id', () => {
  const city = readCity([...TABLE, ['Competència', 'Codi', 'Assignada'], ['Projectes', 'C02', 'Secció']]);
  expect(competencyOf(city, 'C02')).toMatchObject({ ...UNKNOWN, assigned: 'section', cell: 'B5' });
});

test('an id twice: the first value of each column, differing ones told', () => {
  const city = read(['C01', null, 'No', null, null, 3], ['C1', 'Office', 'Yes', null, null, '3']);
  expect(competencyOf(city, 'C01')).toMatchObject({ assigned: 'office', approved: 'no', capability: 3, cell: 'F5' });
  expect(codesOf(city)).toEqual(['different-values C6']);
});

test('an answered row with an id of nobody is told', () => {
  expect(codesOf(read(['C99', 'Office'], ['Total'], ['C98', null, null, null, null, null, null, 'a remark']))).toEqual(['unknown-id A5']);
});

test('the table may be absent, or stand above', () => {
  expect(new Set(readCity(TABLE).assessment.competencies.map(({ capability, cell }) => `${String(capability)} ${String(cell)}`))).toEqual(new Set(['null null']));
  const above = readCity([['ID', 'Capability'], ['C01', 4], ...TABLE]);
  expect(competencyOf(above, 'C01')).toMatchObject({ capability: 4, cell: 'B2' });
  expect(codesOf(above)).toEqual([]);
});
