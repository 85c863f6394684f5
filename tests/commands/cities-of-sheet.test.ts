import { citiesOfSheet } from '../../src/commands/cities-of-sheet';
import { openWorkbook } from '../../src/excel/open-workbook';
import { writeResults } from '../../src/excel/write-results';
import { builtinModel } from '../../src/model/builtin-model';
import { aDescription } from '../adapters/office-js/a-description';
import { ofOtherModel, severalCities, withSheetOfOtherModel } from '../browser/workbooks';
import { enterSheets } from '../office-host/enter-sheets';
import { read } from '../tools/score';
import { done, openInExcel, type OpenInExcel } from '../tools/excel';

jest.setTimeout(60_000);

const SCORING = { model: builtinModel(), flags: null, today: '2026-03-31', wanted: 'all' } as const;

async function holding(bytes: Uint8Array): Promise<OpenInExcel> {
  const excel = await openInExcel('Sheet1');
  enterSheets(excel.model, read(bytes));
  return excel;
}

/** Names of the cities, or the code of the problem, when a sheet is shown. */
async function chosen({ model, workbook }: OpenInExcel, shown: string): Promise<readonly string[] | string> {
  model.active = model.sheet(shown) ?? model.active;
  const cities = citiesOfSheet(done(await openWorkbook(workbook, SCORING)));
  return 'code' in cities ? cities.code : cities.map(({ assessment }) => assessment.city.name);
}

test('the city is that of the sheet that is shown, an assessment or a result', async () => {
  const excel = await holding(severalCities());
  expect(await chosen(excel, 'Vilaclara')).toEqual(['Vilaclara']);
  expect(await chosen(excel, 'Castellnou')).toEqual(['Castellnou de la Plana i Riudoms']);
  const { workbook, model } = excel;
  const written = await writeResults(workbook, { ...SCORING, language: null, choose: citiesOfSheet, onStep: () => undefined, isCancelled: () => false });
  expect(written.kind).toBe('written');
  const summaries = model.sheets.map(({ name }) => name).filter((name) => name.startsWith('Summary'));
  expect(summaries).toHaveLength(1);
  expect(await chosen(excel, summaries[0] ?? '')).toEqual(['Castellnou de la Plana i Riudoms']);
});

test('the only assessment is meant whatever is shown; of several, one has to be shown', async () => {
  expect(await chosen(await holding(withSheetOfOtherModel()), 'Other framework')).toEqual(['Vilaclara']);
  const several = await holding(severalCities());
  await several.workbook.write(done(await several.workbook.list()), { sheets: [], warnings: [] }, { sheets: [aDescription('Notes', 'x')] });
  expect(await chosen(several, 'Notes')).toBe('not-this-sheet');
});

test('without any assessment, and with one for another model alone, it says which', async () => {
  expect(await chosen(await openInExcel('Sheet1'), 'Sheet1')).toBe('no-assessment');
  expect(await chosen(await holding(ofOtherModel()), 'Assessment')).toBe('other-model');
});
