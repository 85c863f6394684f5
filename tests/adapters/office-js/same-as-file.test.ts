import { LANGUAGES } from '../../../src/model/language';
import { describeResults } from '../../../src/report/describe-results';
import { enterSheets } from '../../office-host/enter-sheets';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import { levelled } from '../../tools/looks/exceptions';
import { looksInExcel } from '../../tools/looks/looks-in-excel';
import { looksInFile } from '../../tools/looks/looks-in-file';
import { SAMPLE_FILES } from '../../tools/sample-files';
import { FORMAT, read, score } from '../../tools/score';

jest.setTimeout(120_000);

const CASES = SAMPLE_FILES.map(([name, bytes], index) => ({ name, bytes, language: LANGUAGES[index % LANGUAGES.length] ?? 'en' }));

test.each(CASES)('$name in $language (each sample in one language, as all cells of all languages are compared elsewhere): Excel shows what a file holds, sheet by sheet', async ({ name, language, bytes }) => {
  const excel = await openInExcel('Sheet1');
  enterSheets(excel.model, read(bytes));
  // Names that tables of a person have are taken.
  excel.model.names.push(...[...looksInFile(bytes).values()].flatMap(({ tables }) => tables.map((table) => (table as { name: string }).name)));
  const workbook = await readAll(excel);
  const { workbook: description } = describeResults(score(workbook, name), workbook, null, language);
  done(await writeTo(excel, description));
  await readAll(excel);
  const file = FORMAT.addSheets(bytes, description);
  if (!file.ok) throw new Error(file.problem.code);
  const inFile = looksInFile(file.value);
  for (const sheet of description.sheets) {
    const model = excel.model.sheet(sheet.name);
    expect(levelled(model && looksInExcel(model))).toEqual(levelled(inFile.get(sheet.name)));
  }
});
