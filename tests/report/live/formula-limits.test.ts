import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fillIn } from '../../../assets/fill-in';
import { LANGUAGES } from '../../../src/model/language';
import { read } from '../../tools/score';
import { describedCity, describedSheet, formulaCells, type FormulaCell } from './described-city';
import { filledSheet, MODEL, sheetData } from './filled-sheet';

const SAMPLES = join(__dirname, '..', '..', '..', 'assets', 'samples');
const MOST_FORMULAS = 1_500;
/** Excel's limits for a formula, and for a text in it. */
const LONGEST_FORMULA = 8_192;
const LONGEST_LITERAL = 255;

/** Functions that Excel 2016 and LibreOffice share, none of them volatile; whoever adds one looks it up in both first. */
const FUNCTIONS = [
  'AND', 'AVERAGE', 'CHAR', 'CHOOSE', 'COUNT', 'COUNTIF', 'COUNTIFS', 'FIND', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISLOGICAL', 'ISNUMBER', 'ISTEXT', 'LEFT', 'LEN', 'MATCH', 'MAX', 'MID', 'MIN', 'NOT', 'NUMBERVALUE',
  'OR', 'RIGHT', 'ROUND', 'SUBSTITUTE', 'SUM', 'SUMPRODUCT', 'TRIM', 'UNICHAR',
];

const LITERAL = /"((?:[^"]|"")*)"/g;
const QUOTED_SHEET = /'(?:[^']|'')*'!/g;

function expectWithinLimits(cells: readonly FormulaCell[]): void {
  expect(cells.length).toBeLessThanOrEqual(MOST_FORMULAS);
  expect(cells.filter(({ formula }) => formula.length > LONGEST_FORMULA)).toEqual([]);
  expect(cells.filter(({ formula }) => [...formula.matchAll(LITERAL)].some(([, literal = '']) => literal.length > LONGEST_LITERAL))).toEqual([]);
  expect([...new Set(cells.flatMap(functionsIn))].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
}

function functionsIn({ formula }: FormulaCell): string[] {
  return [...formula.replace(LITERAL, '""').replace(QUOTED_SHEET, '').matchAll(/([A-Za-z_.]+)\(/g)].map(([, name = '']) => name);
}

test.each(readdirSync(SAMPLES))('the formulas for %s', (name) => {
  expectWithinLimits(formulaCells(describedCity(read(readFileSync(join(SAMPLES, name)))).sheets));
});

test.each(LANGUAGES)('the formulas for a city with nothing but gaps, strictly scored with weights, in %s', (language) => {
  const everything = Object.fromEntries(MODEL.criteria.map(({ id }) => [id, { rating: 'N', weight: 2 }]));
  const competencies = Object.fromEntries(MODEL.competencies.map(({ id }) => [id, { assigned: 'No', approved: 'No', human: 'N', economic: 'N', capability: 0, delivery: 'x'.repeat(32_767) }]));
  const { description } = fillIn({ file: '', language, name: 'Vila', header: { target: '5', strict: 'Yes', resultsAsOutcome: 'Yes', population: 900 }, ratings: '', criteria: everything, competencies }, MODEL);
  const [sheet] = description.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const cells = formulaCells(describedSheet(sheetData({ ...sheet, name: "L'avaluació de la ciutat ''26'" })).sheets);
  expect(cells.length).toBeGreaterThan(1_000);
  expectWithinLimits(cells);
});

test('the formulas for any assessment', () => {
  fc.assert(fc.property(filledSheet, (sheet) => { expectWithinLimits(formulaCells(describedSheet(sheetData(sheet)).sheets)); }), { numRuns: 50 });
});
