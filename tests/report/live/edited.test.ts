import fc from 'fast-check';
import { ironcalcWorkbook } from '../../tools/recalculate-with-ironcalc';
import { describedSheet, differences, formulaCells, targetOf } from './described-city';
import { asFormulasRead, changesOnly, edited, edits } from './edits';
import { expectedResults } from './expected-results';
import { filledSheet, sheetData } from './filled-sheet';

/** Each several times edited, so that the formulas of a city are entered only once. */
const CITIES = Number(process.env['CITIES'] ?? 25);
const TIMES = 4;

test('formulas show what was scored and, after edits, what a new scoring would', () => {
  fc.assert(
    fc.property(filledSheet, fc.array(edits, { minLength: TIMES, maxLength: TIMES }), (filled, rounds) => {
      const before = describedSheet(sheetData(filled));
      const recalculate = ironcalcWorkbook(filled.name, before.sheets);
      expect(differences(formulaCells(before.sheets), recalculate(sheetData(filled)))).toEqual([]);
      for (const round of rounds) {
        const changes = changesOnly(filled, round);
        const fresh = describedSheet(sheetData(asFormulasRead(filled, changes)), targetOf(before.city));
        const shown = recalculate(sheetData(edited(filled, changes)));
        expect({ changes, differences: differences(expectedResults(before, fresh, changes), shown) }).toEqual({ changes, differences: [] });
      }
    }),
    { numRuns: CITIES, endOnFailure: true },
  );
}, 120_000);
