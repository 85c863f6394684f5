import fc from 'fast-check';
import { fillIn } from '../../assets/fill-in';
import { vilaserena } from '../../assets/sample-cities/vilaserena';
import { builtinModel } from '../../src/model/builtin-model';
import type { RowDescription, SheetDescription } from '../../src/workbook/workbook-description';
import { essence, FORMAT, read, score } from '../tools/score';

const { description } = fillIn(vilaserena, builtinModel());
const CRITERIA_ROWS = { first: 9, last: 60 };
const COLUMNS = 14;

/** A full assessment as a person may rearrange it: the file is written and read back for real. */
function scoreRearranged(change: (sheet: SheetDescription) => Partial<SheetDescription>) {
  const sheets = description.sheets.map((sheet, index) => (index === 0 ? { ...sheet, tables: [], validations: [], conditionalFormats: [], freeze: null, ...change(sheet) } : sheet));
  return essence(score(read(FORMAT.create({ sheets }, { title: '', created: '2026-03-31' })))[0]);
}

const expected = scoreRearranged(() => ({}));
const permutation = (length: number) => fc.shuffledSubarray(Array.from({ length }, (_, index) => index), { minLength: length, maxLength: length });
const inOrder = (rows: readonly RowDescription[]) => [...rows].sort((a, b) => a.row - b.row);

test('the assessment is complete', () => {
  expect(expected.profile?.overall.completeness).toBe(1);
});

test('columns in any order, whole sheet: the same answers and levels', () => {
  fc.assert(
    fc.property(permutation(COLUMNS), (order) => {
      const moved = scoreRearranged((sheet) => ({
        rows: sheet.rows.map((row) => {
          const isTable = row.row >= CRITERIA_ROWS.first - 1;
          const cells = row.cells.map((cell) => ({ ...cell, column: isTable ? (order[cell.column - 1] ?? 0) + 1 : cell.column }));
          return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
        }),
      }));
      expect(moved).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('criteria rows in any order: the same answers and levels', () => {
  fc.assert(
    fc.property(permutation(CRITERIA_ROWS.last - CRITERIA_ROWS.first + 1), (order) => {
      const shuffled = scoreRearranged((sheet) => ({
        rows: inOrder(sheet.rows.map((row) => (row.row >= CRITERIA_ROWS.first && row.row <= CRITERIA_ROWS.last ? { ...row, row: CRITERIA_ROWS.first + (order[row.row - CRITERIA_ROWS.first] ?? 0) } : row))),
      }));
      expect(shuffled).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test.each(Array.from({ length: 20 }, (_, index) => index + 1))('%i rows inserted above: the same answers and levels', (inserted) => {
  expect(scoreRearranged((sheet) => ({ rows: sheet.rows.map((row) => ({ ...row, row: row.row + inserted })) }))).toEqual(expected);
});

test.each(['Full1', "L'avaluació 2026", 'A1', 'Summary'])('sheet renamed to %s: the same answers and levels', (name) => {
  expect(scoreRearranged(() => ({ name }))).toEqual(expected);
});
