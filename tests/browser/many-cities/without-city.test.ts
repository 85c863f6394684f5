import { ManyCities } from '../../../src/browser/many-cities/many-cities';
import { builtinModel } from '../../../src/model/builtin-model';
import { otherWorkbook, sample } from '../../cli/a-workbook';
import { wideCsv, type WideRow } from '../../cli/a-wide-file';
import { TODAY } from '../../cli/run';

const cities = () => new ManyCities(builtinModel(), TODAY);
const csv = (...rows: readonly WideRow[]) => new TextEncoder().encode(wideCsv(...rows));

function comparison(): Uint8Array {
  const compared = cities();
  compared.add(1, 'vilaserena.xlsx', sample('vilaserena'));
  return compared.comparisonFile('ca');
}

test.each<[string, () => Uint8Array, string]>([
  ['budget.xlsx', otherWorkbook, 'no-assessment'],
  ['comparison.xlsx', comparison, 'comparison'],
  ['survey.csv', () => csv(), 'no-rows'],
  ['totals.csv', () => csv(['Total', '', 'F']), 'no-rows'],
])('%s has no city, and why is told', (name, bytes, code) => {
  const { cities: found, problems, hasCopies } = cities().add(1, name, bytes());
  expect({ found, codes: problems.map((problem) => problem.code), hasCopies }).toEqual({ found: [], codes: [code], hasCopies: false });
});

test('rows of a table that are no city are told beside those that are', () => {
  const { cities: found, notes } = cities().add(1, 'survey.csv', csv(['Vic', '082981', 'F'], ['Mitjana', '', 'L']));
  expect(found.map(({ name }) => name)).toEqual(['Vic']);
  expect(notes.map(({ code, detail }) => [code, detail.count])).toEqual([['summary-rows', 1]]);
});

test('a row for another model is told by its cell, as the command tells it', () => {
  const table = wideCsv(['Vic', '082981', 'F'], ['Reus', '43123', 'P']).split('\r\n').map((line, index) => `${line},${['Model', '', 'other'][index] ?? ''}`).join('\r\n');
  const { cities: found, problems } = cities().add(1, 'survey.csv', new TextEncoder().encode(table));
  expect(found.map(({ name }) => name)).toEqual(['Vic']);
  expect(problems).toEqual([{ code: 'other-model', part: 'survey!A3', seen: 'other', details: '' }]);
});
