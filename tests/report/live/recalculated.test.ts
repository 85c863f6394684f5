import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ironcalcWorkbook } from '../../tools/recalculate-with-ironcalc';
import { read } from '../../tools/score';
import { describedCity, differences, formulaCells } from './described-city';
import { HAZARDOUS_WORKBOOKS } from './hazardous-workbooks';

const SAMPLES = join(__dirname, '..', '..', '..', 'assets', 'samples');

const FILES = new Map([...readdirSync(SAMPLES).map((name) => [name, readFileSync(join(SAMPLES, name))] as const), ...HAZARDOUS_WORKBOOKS]);

test.each([...FILES])('the results of %s are what their formulas give', (_, bytes) => {
  const workbook = read(bytes);
  const { city, sheets } = describedCity(workbook);
  const assessment = workbook.sheets.find((sheet) => sheet.name === city.assessment.sheet);
  if (assessment === undefined) throw new Error('no sheet');
  expect(differences(formulaCells(sheets), ironcalcWorkbook(assessment.name, sheets)(assessment))).toEqual([]);
});
