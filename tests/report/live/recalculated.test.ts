import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aSheet } from '../../assessment/a-sheet';
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

test.each(['No', 'Yes'])('a diagnostic alone is no level, strict or not: %s', (strict) => {
  const blank = ['M2.1', 'M2.2', 'S1.1', 'R1.1'].map((id) => [id, null]);
  const assessment = aSheet([['City', 'Vila'], ['Strict', strict], ['ID', 'Rating'], ['M1.1', 'L'], ...blank]);
  const { sheets } = describedCity({ sheets: [assessment], warnings: [] });
  expect(differences(formulaCells(sheets), ironcalcWorkbook(assessment.name, sheets)(assessment))).toEqual([]);
});
