import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator, type Schema } from '@cfworker/json-schema';
import { describePlanned } from '../../src/report/describe-results';
import { planResults } from '../../src/report/plan-results';
import { resultJson } from '../../src/report/result-json';
import schema from '../../src/report/result.schema.json';
import { read, score } from '../tools/score';
import { expectGolden } from './golden-file';
import { workbookText } from './workbook-text';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** The one whose formulas are on file, too. */
const WRITTEN_OUT = 'vilaserena.xlsx';

test('there are six samples', () => {
  expect(SAMPLES).toHaveLength(6);
});

describe.each(SAMPLES)('%s', (name) => {
  const workbook = read(readFileSync(join(FOLDER, name)));
  const planned = planResults(score(workbook, name), workbook, null, null);

  test('has the result on file', () => {
    const [first] = planned;
    if (first === undefined) throw new Error('no city');
    const result = resultJson(first.city, 'en');
    expect(new Validator(schema as Schema, '2020-12', false).validate(result).errors).toEqual([]);
    expectGolden(`${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
  });

  test('has the sheets on file', () => {
    expectGolden(`${name}.sheets.txt`, workbookText(describePlanned(planned, workbook).workbook, name === WRITTEN_OUT ? 'whole' : 'marked'));
  });
});
