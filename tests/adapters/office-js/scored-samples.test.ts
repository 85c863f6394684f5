import { LANGUAGES } from '../../../src/model/language';
import { describeResults } from '../../../src/report/describe-results';
import type { SheetData } from '../../../src/workbook/sheet-data';
import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { enterSheets } from '../../office-host/enter-sheets';
import { snapshot } from '../../office-host/snapshot';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import { SAMPLE_FILES } from '../../tools/sample-files';
import { read, score } from '../../tools/score';

/** Bytes of a request or an answer: a fifth of what Excel on the web takes (resource limits of Office add-ins), so that several cities fit. Our design. */
const LARGEST = 1_000_000;

jest.setTimeout(60_000);

const CASES = SAMPLE_FILES.flatMap(([name, bytes]) => LANGUAGES.map((language) => ({ name, language, bytes })));

test.each(CASES)('$name in $language: scored, written and read back cell by cell, in four round trips', async ({ name, language, bytes }) => {
  const excel = await openInExcel('Sheet1');
  enterSheets(excel.model, read(bytes));
  const before = snapshot(excel.model);

  const listed = done(await excel.workbook.list());
  const workbook = done(await excel.workbook.read(listed, () => true));
  const { sheets } = describeResults(score(workbook, name), workbook, null, language).workbook;
  done(await excel.workbook.write(listed, workbook, { sheets }));

  expect(excel.host.roundTrips.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined]);
  for (const { requestBytes, responseBytes } of excel.host.roundTrips) expect(Math.max(requestBytes, responseBytes)).toBeLessThan(LARGEST);
  const after = await readAll(excel);
  for (const sheet of sheets) expect(foundCells(after.sheets.find((found) => found.name === sheet.name))).toEqual(describedCells(sheet));
  excel.model.sheets.splice(excel.model.sheets.length - sheets.length);
  expect(snapshot(excel.model)).toBe(before);
});

test('scored again, the sheets stay and hold the same', async () => {
  const [name, bytes] = SAMPLE_FILES[0] ?? ['', new Uint8Array()];
  const excel = await openInExcel('Sheet1');
  enterSheets(excel.model, read(bytes));
  const write = async () => {
    const workbook = await readAll(excel);
    const description = describeResults(score(workbook, name), workbook, null, 'ca').workbook;
    done(await writeTo(excel, description));
    return description;
  };
  await write();
  const [ids, once] = [excel.model.sheets.map(({ id }) => id), await readAll(excel)];
  const again = await write();
  expect(again.sheets.every(({ replaces }) => replaces !== null)).toBe(true);
  expect(excel.model.sheets.map(({ id }) => id)).toEqual(ids);
  expect((await readAll(excel)).sheets).toEqual(once.sheets);
});

type Cell = readonly [row: number, column: number, value: unknown, formula: boolean];

/** Numbers as far as calculation engines agree. */
const agreed = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(7)) : value);

function describedCells({ rows }: SheetDescription): Cell[] {
  return rows.flatMap(({ row, cells }) => cells.flatMap(({ column, value, formula }): Cell[] => (value === null || value === '' ? [] : [[row, column, agreed(value), formula !== undefined]])));
}

function foundCells(sheet: SheetData | undefined): Cell[] | undefined {
  return sheet?.rows.flatMap(({ row, cells }) => cells.map(({ column, content, formula }): Cell => {
    const value = content.kind === 'text' ? content.text : content.kind === 'number' ? agreed(content.number) : content;
    return [row, column, value, formula];
  }));
}
