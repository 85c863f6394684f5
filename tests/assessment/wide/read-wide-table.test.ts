import fc from 'fast-check';
import { finding } from '../../../src/assessment/finding';
import { readWideTable } from '../../../src/assessment/wide/read-wide-table';
import { aSheet, calculated, percent, type Plain } from '../a-sheet';
import { answerOf, codesOf, competencyOf, inShort } from '../read-city';
import { FIVE, mapped, MODEL, wideCities, wideRows } from './a-wide-table';

const HEADERS = ['Municipi', 'Codi INE', 'Població', ...FIVE];

test('a row is an assessment: its answers, with the addresses of their cells', () => {
  const [vic] = wideCities([HEADERS, ['Vic', '082981', '47.319', 'F', 'L · Largely achieved', percent(0.4), 'N/A']]);
  if (vic === undefined) throw new Error('no city');
  expect(vic.assessment.city).toEqual({ name: 'Vic', code: '082981', population: 47_319, assessedOn: null, assessor: null });
  expect(FIVE.map((id) => inShort(answerOf(vic, id).answer))).toEqual(['F', 'L', 'P 40', 'N/A', '']);
  expect(FIVE.map((id) => answerOf(vic, id).cell)).toEqual(['D2', 'E2', 'F2', 'G2', 'H2']);
  expect(answerOf(vic, 'M1.1')).toMatchObject({ answer: { kind: 'not-rated' }, cell: null });
  expect(codesOf(vic)).toEqual(['na-without-reason G2']);
  expect(vic.assessment.rows.size).toBe(0);
});

test.each<[Plain, string]>([
  ['L · Largely achieved (50-85 %)', 'L'],
  ['L · Largely achieved (>50-85 %)', 'L'],
  ['Largely achieved', 'L'],
  ['Largely achieved [51–85%]', 'L'],
  ['F - Totalment assolit (85-100 %)', 'F'],
  ['N (0-15 %)', 'N'],
  ['Parcialmente alcanzado (16 a 50 %)', 'P'],
  ['L · Largely achieved (0-15 %)', ''],
  ['70 %', 'L 70'],
  ['0,7', 'L 70'],
  [percent(0.7), 'L 70'],
  ['50-85 %', ''],
  ['no escau', 'N/A'],
  ['Totalment assolit;', 'F'],
  ['L · Largely achieved (50-85 %);', 'L'],
  ['70 %;', 'L 70'],
  ['No aplicable;', 'N/A'],
  ['Totalment assolit;No assolit;', ''],
  [';', ''],
  ['-', ''],
])('the option %j is %j', (option, rating) => {
  const [city] = wideCities([HEADERS, ['Vic', null, null, option]]);
  expect(city === undefined ? undefined : inShort(answerOf(city, 'M2.1').answer)).toBe(rating);
});

test('competencies and other fields have columns of their own', () => {
  const [city] = wideCities([
    ['Municipi', 'C01 capability', 'C01 Recursos humans', 'C01 · Assignada', 'M2.1 Evidència', 'M2.1 weight', ...FIVE],
    ['Vic', '3 · Established', 'L (50-85 %)', 'Oficina Smart City', 'Decret', '2,5', 'F'],
  ]);
  if (city === undefined) throw new Error('no city');
  expect(competencyOf(city, 'C01')).toMatchObject({ capability: 3, human: 'L', assigned: 'office', economic: null, cell: 'B2' });
  expect(answerOf(city, 'M2.1')).toMatchObject({ evidence: 'Decret', weight: 2.5, cell: 'G2' });
});

test('what cannot be read is told with its cell, and nothing else suffers', () => {
  const [city] = wideCities([HEADERS, ['Vic', '082980', 'many', 'good', 70, calculated('F')]]);
  if (city === undefined) throw new Error('no city');
  expect(FIVE.map((id) => inShort(answerOf(city, id).answer))).toEqual(['', '', 'F', '', '']);
  expect(codesOf(city)).toEqual(['wrong-control-digit B2', 'unreadable-population C2', 'unreadable-rating D2', 'ambiguous-rating-number E2', 'rating-from-formula']);
});

test.each<[string, Plain[], string, string[]]>([
  ['a blank one yields', [null, 'F'], 'F', []],
  ['the same rating is a note', ['F', 'Fully achieved'], 'F', ['same-rating-twice C2']],
  ['different ratings do not count', ['F', 'N'], '', ['different-ratings B2']],
])('two columns for one criterion: %s', (_, cells, rating, findings) => {
  const [city] = wideCities([['Municipi', 'M2.1', 'M2.1 bis', ...FIVE.slice(1)], ['Vic', ...cells]]);
  if (city === undefined) throw new Error('no city');
  expect(inShort(answerOf(city, 'M2.1').answer)).toBe(rating);
  expect(codesOf(city)).toEqual(findings);
});

test('rows: a name alone is a city, answers alone are one too, neither is none, and another model is refused', () => {
  const rows = wideRows([[...HEADERS, 'Model', 'Notes'], ['Vic'], [null, null, null, 'F'], [null, null, null, null, null, null, null, null, null, 'note'], ['Reus', null, null, null, null, null, null, null, 'another-model']]);
  expect(rows.map(({ row, reading }) => [row, reading.kind === 'assessment' ? reading.assessment.city.name : reading.kind])).toEqual([[2, 'Vic'], [3, 'Assessment 3'], [4, 'no-assessment'], [5, 'other-model']]);
  const [vic, unnamed] = wideCities([HEADERS, ['Vic'], [null, null, null, 'F']]);
  expect(vic?.assessment.answers.every(({ answer }) => answer.kind === 'not-rated')).toBe(true);
  expect(unnamed === undefined ? [] : codesOf(unnamed)).toEqual(['row-not-named A3']);
});

test.each<[string, Plain[], string]>([
  ['a total', ['Total', null, '82.466', 12, 11], 'summary'],
  ['in capitals, with a colon', ['TOTAL: ', null, null, 12], 'summary'],
  ['a mean that could be a rating', ['Mitjana', null, '27.489', percent(0.62), '62 %'], 'summary'],
  ['in Spanish, without an answer', ['Promedio'], 'summary'],
  ['in front of another column', [null, null, null, 12, 'F', 'F', 'F', 'F', null, 'Total'], 'assessment'],
  ['with a code', ['Media', '43999', null, 'F'], 'assessment'],
  ['a town of that name', ['Mediana', null, null, 'F'], 'assessment'],
  ['a town whose name begins so', ['Totana', null, null, 'F'], 'assessment'],
])('a row that sums up the others is no city: %s', (_, row, kind) => {
  expect(wideRows([[...HEADERS, 'Notes'], ['Vic', '08298', null, 'F'], row])[1]?.reading.kind).toBe(kind);
});

test('a row that says so in its first column, and names no city, sums up the others too', () => {
  expect(wideRows([['Notes', ...HEADERS], ['ok', 'Vic'], ['Total', null, null, null, 12]])[1]?.reading).toEqual({ kind: 'summary', name: 'Total' });
  expect(wideRows([['Notes', ...HEADERS], ['ok', 'Vic'], ['Total', 'Reus', null, null, 'F']])[1]?.reading.kind).toBe('assessment');
});

test.each<[string, Plain[][], string[][]]>([
  ['the same name, article behind', [["L'Hospitalet de Llobregat"], ["Hospitalet de Llobregat, L'"]], [[], ['city-in-two-rows A3']]],
  ['the same code, with and without control digit', [['BCN', '08019'], ['Barcelona', '080193']], [[], ['city-in-two-rows A3']]],
  ['the same name, another code', [['Vila', '08001'], ['Vila', '17001']], [[], []]],
  ['the same name, a code in one alone', [['Vila'], ['Vila', '17001'], ['Vila', '17002']], [[], ['city-in-two-rows A3'], ['city-in-two-rows A4']]],
  ['a code first, then the name alone', [['Vila', '17001'], ['Vila']], [[], ['city-in-two-rows A3']]],
])('the same city twice is kept apart and told: %s', (_, rows, findings) => {
  expect(wideCities([HEADERS, ...rows]).map(codesOf)).toEqual(findings);
});

test('what has no column and what was not read is told of each city', () => {
  const [{ reading } = { reading: undefined }] = wideRows([['Municipi', 'Telèfon', ...FIVE], ['Vic']]);
  if (reading?.kind !== 'assessment') throw new Error('no assessment');
  expect(reading.findings.map(({ code, cell, detail }) => [code, cell, detail.count])).toEqual([['criteria-without-column', null, 45], ['competencies-without-column', null, 13], ['table-columns-not-read', 'B1', 1]]);
});

test('hidden columns are read like the others, and told once', () => {
  const sheet = aSheet([['Municipi', 'Telèfon', ...FIVE], ['Vic', null, 'F', 'L']], { hiddenColumns: [{ first: 2, last: 4 }, { first: 6, last: 6 }] });
  const [{ reading } = { reading: undefined }] = [...readWideTable(sheet, mapped(sheet), MODEL)];
  if (reading?.kind !== 'assessment') throw new Error('no assessment');
  expect(FIVE.map((id) => inShort(answerOf(reading, id).answer))).toEqual(['F', 'L', '', '', '']);
  expect(reading.findings.filter(({ code }) => code === 'columns-hidden')).toEqual([finding('columns-hidden', 'Assessment', 'C1', { seen: 'M2.1, M2.2, M2.4', ids: ['C1', 'D1', 'F1'], count: 3 })]);
});

test('the order of rows and columns, and columns of a person\'s own, change nothing', () => {
  const headers = ['Municipi', 'Codi INE', ...FIVE, 'C01 capability', 'C02 human resources'];
  const cell = fc.constantFrom<Plain>('F', 'L', 'P', 'N', '70 %', 'N/A', '', null);
  const row = fc.tuple(fc.constantFrom('Vic', 'Reus', 'Olot'), ...Array.from({ length: 7 }, () => cell), fc.constantFrom('0', '3', null));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.shuffledSubarray([...headers.keys(), 9, 10], { minLength: 11, maxLength: 11 }), fc.boolean(), (rows, order, reversed) => {
      const numbered = rows.map(([name, ...cells], index): Plain[] => [`${name} ${String(index)}`, `17${String(100 + index)}`, ...cells.slice(0, 5), cells[7] ?? null, cells[5] ?? null]);
      const placed = (cells: readonly Plain[], own: readonly Plain[]) => order.map((from) => [...cells, ...own][from] ?? null);
      const moved = [placed(headers, ['Telèfon', 'ID']), ...numbered.map((cells) => placed(cells, ['93 000 00 00', 7]))];
      const said = (table: Plain[][]) => wideCities(table).map(({ assessment: { city, answers, competencies } }) => ({ city, answers: answers.map((answer) => ({ ...answer, cell: null })), competencies: competencies.map((answer) => ({ ...answer, cell: null })) }));
      const [header = [], ...others] = moved;
      const result = said([header, ...(reversed ? others.toReversed() : others)]);
      expect(reversed ? result.toReversed() : result).toEqual(said([headers, ...numbered]));
    }),
    { numRuns: 200 },
  );
});
