import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describedCity, describedSheet, differences, formulaCells, targetOf } from '../report/live/described-city';
import { asFormulasRead, changesOnly, edited, edits } from '../report/live/edits';
import { expectedResults } from '../report/live/expected-results';
import { filledSheet, sheetData } from '../report/live/filled-sheet';
import { HAZARDOUS_WORKBOOKS } from '../report/live/hazardous-workbooks';
import { describeWith, LIBREOFFICE } from '../tools/external-tool';
import { recalculateWithLibreOffice } from '../tools/recalculate-with-libreoffice';
import { FORMAT, read } from '../tools/score';
import { temporaryFolder } from '../tools/temporary-folder';

/** How many assessments are scored and then edited; `EDITED=300 npx jest tests/end-to-end/live` for a long look. */
const EDITED = Number(process.env['EDITED'] ?? 24);
const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const PROPERTIES = { title: '', created: '2026-03-31' };

describeWith(LIBREOFFICE, 'LibreOffice calculates', () => {
  const folder = temporaryFolder();

  test('in scored copies what they carry', () => {
    const files = [...readdirSync(SAMPLES).map((file) => [basename(file, '.xlsx'), readFileSync(join(SAMPLES, file))] as const), ...HAZARDOUS_WORKBOOKS];
    const scored = new Map(files.map(([name, bytes]) => {
      const { sheets } = describedCity(read(bytes));
      const copy = FORMAT.addSheets(bytes, { sheets });
      if (!copy.ok) throw new Error(copy.problem.code);
      return [name, { sheets, bytes: copy.value }];
    }));
    const shown = recalculateWithLibreOffice(new Map([...scored].map(([name, { bytes }]) => [name, bytes])), folder());
    for (const [name, { sheets }] of scored) expect({ name, differences: differences(formulaCells(sheets), shown.get(name) ?? nothing) }).toEqual({ name, differences: [] });
  }, 120_000);

  test('after edits, what a new scoring would say', () => {
    const cases = new Map(fc.sample(fc.tuple(filledSheet, edits), EDITED).map(([filled, edit], index) => {
      const before = describedSheet(sheetData(filled));
      const changes = changesOnly(filled, edit);
      const fresh = describedSheet(sheetData(asFormulasRead(filled, changes)), targetOf(before.city));
      const bytes = FORMAT.create({ sheets: [edited(filled, changes), ...before.sheets] }, PROPERTIES);
      return [`city-${String(index)}`, { filled, changes, bytes, expected: expectedResults(before, fresh, changes) }];
    }));
    const shown = recalculateWithLibreOffice(new Map([...cases].map(([name, { bytes }]) => [name, bytes])), folder());
    const wrong = [...cases].flatMap(([name, { changes, expected }]) => {
      const differing = differences(expected, shown.get(name) ?? nothing);
      return differing.length === 0 ? [] : [{ changes, differing }];
    });
    expect(wrong).toEqual([]);
  }, 60_000 + EDITED * 5_000);
});

function nothing(): never {
  throw new Error('LibreOffice saved no such file');
}
