import { describeResults } from '../../../src/report/describe-results';
import type { SheetDescription, WorkbookDescription } from '../../../src/workbook/workbook-description';
import type { OfficeResult } from '../../../src/adapters/office-js/office-problem';
import type { WrittenSheets } from '../../../src/adapters/office-js/write/write-sheets';
import { chartBytes, describedAnswerBytes, sheetBytes } from '../../../src/adapters/office-js/write/estimated-bytes';
import { enterSheets } from '../../office-host/enter-sheets';
import { snapshot } from '../../office-host/snapshot';
import { withoutIds } from '../../office-host/without-ids';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import type { OpenInExcel } from '../../tools/excel';
import { SAMPLE_FILES } from '../../tools/sample-files';
import { read, score } from '../../tools/score';

jest.setTimeout(120_000);

/** What Excel on the web takes, in bytes. */
const LIMIT = 5_000_000;
const CITIES = 12;
/** Readings that so many cities take. */
const PARTS = 4;

/** The sheets of a sample city, that many times, each set referring to itself. */
async function manyCities(excel: OpenInExcel): Promise<WorkbookDescription> {
  const [name, bytes] = SAMPLE_FILES[0] ?? ['', new Uint8Array()];
  enterSheets(excel.model, read(bytes));
  const workbook = await readAll(excel);
  const { sheets } = describeResults(score(workbook, name), workbook, null, 'ca').workbook;
  return { sheets: Array.from({ length: CITIES }, (_, index) => sheets.map((sheet) => named(sheet, sheets, ` - ${String(index + 1)}`))).flat() };
}

/** A sheet of a set under a name of its own, wherever its name stands. */
function named(sheet: SheetDescription, set: readonly SheetDescription[], ending: string): SheetDescription {
  const renamed = set.reduce((json, { name }) => json.replaceAll(`'${name.replaceAll("'", "''")}'!`, `'${name.replaceAll("'", "''")}${ending}'!`).replaceAll(`${name}!`, `'${name}${ending}'!`), JSON.stringify({ ...sheet, names: {} }));
  const copy = JSON.parse(renamed) as SheetDescription;
  return { ...copy, name: sheet.name + ending, names: { mark: ending } };
}

async function scoredCities(): Promise<{ readonly excel: OpenInExcel; readonly description: WorkbookDescription }> {
  const excel = await openInExcel('Sheet1', undefined, 600_000);
  const description = await manyCities(excel);
  excel.model.calculationMode = 'Manual';
  excel.host.roundTrips.length = 0;
  return { excel, description };
}

/** Requests that so many bytes need at least. */
const needed = (bytes: readonly number[]): number => Math.ceil(bytes.reduce((sum, each) => sum + each, 0) / LIMIT);

test('what a request takes is estimated, never too low, and not much too high', async () => {
  const { excel, description } = await scoredCities();
  const sheets = description.sheets.slice(0, 12);
  done(await writeTo(excel, { sheets }));
  const { requestBytes = 0, responseBytes = 0 } = excel.host.roundTrips[2] ?? {};
  const sent = sheets.reduce((sum, sheet) => sum + sheetBytes(sheet) + chartBytes(sheet), 0);
  const answered = sheets.reduce((sum, sheet) => sum + describedAnswerBytes(sheet), 0) + 0.15 * sent;
  for (const ratio of [sent / requestBytes, answered / responseBytes]) expect([ratio > 1, ratio < 1.35]).toEqual([true, true]);
});

/** Lists, reads a few sheets at a time, and writes, with the requests of writing alone counted. */
async function write({ workbook, host }: OpenInExcel, description: WorkbookDescription): Promise<OfficeResult<WrittenSheets>> {
  const listed = done(await workbook.list());
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const read = await Promise.all(parts.map((part) => workbook.read(listed, ({ id }) => listed.sheets.findIndex((sheet) => sheet.id === id || sheet.copy === id) % PARTS === part)));
  const sheets = read.map((each) => done(each).sheets);
  host.roundTrips.length = 0;
  return workbook.write(listed, { sheets: sheets[0]?.map((sheet, index) => sheets.map((part) => part[index]).find((each) => (each?.rows.length ?? 0) > 0) ?? sheet) ?? [], warnings: [] }, description);
}

test('twelve cities are written in as many requests as the limits ask for', async () => {
  const { excel, description } = await scoredCities();
  done(await write(excel, description));
  const [stage, [swap]] = [excel.host.roundTrips.slice(0, -1), excel.host.roundTrips.slice(-1)];
  expect(stage).toHaveLength(needed(stage.map(({ requestBytes }) => requestBytes)) + needed(stage.map(({ responseBytes }) => responseBytes)));
  expect(swap?.requestBytes).toBeLessThan(LIMIT / 10);
  expect(excel.model.sheets).toHaveLength(description.sheets.length + 2);
});

/** The same sheets, to be written in the place of those that stand. */
const replacing = ({ sheets }: WorkbookDescription): WorkbookDescription => ({ sheets: sheets.map((sheet) => ({ ...sheet, replaces: sheet.name })) });

/** What our estimates fill a request or an answer to, in bytes, and how much too high they are at most. */
const [FILLED, TOO_HIGH] = [4_500_000, 1.35];

test('twelve cities are written anew in as few requests as hold them, and are the same', async () => {
  const { excel, description } = await scoredCities();
  done(await write(excel, description));
  const once = withoutIds(snapshot(excel.model));
  done(await write(excel, replacing(description)));
  const { roundTrips } = excel.host;
  expect(roundTrips.map(({ error }) => error)).toEqual(Array.from({ length: 9 }, () => undefined));
  const joinable = roundTrips.slice(1).filter(({ requestBytes, responseBytes }, before) => {
    const [sent, answered] = [requestBytes + (roundTrips[before]?.requestBytes ?? 0), responseBytes + (roundTrips[before]?.responseBytes ?? 0)];
    return Math.max(sent, answered) < FILLED / TOO_HIGH;
  });
  // Between staging and swapping there is a border, whatever the sizes.
  expect(joinable.length).toBeLessThanOrEqual(1);
  expect(withoutIds(snapshot(excel.model))).toBe(once);
});
