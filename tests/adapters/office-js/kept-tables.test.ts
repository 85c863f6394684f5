import { describeResults } from '../../../src/report/describe-results';
import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { enterSheets } from '../../office-host/enter-sheets';
import { calculate } from '../../office-host/model/calculate';
import { snapshot } from '../../office-host/snapshot';
import { withoutIds } from '../../office-host/without-ids';
import { done, openInExcel, readAll, reopened, writeTo } from '../../tools/excel';
import type { OpenInExcel } from '../../tools/excel';
import { SAMPLE_FILES } from '../../tools/sample-files';
import { read, score } from '../../tools/score';
import { aDescription } from './a-description';

/** From this version on Excel resizes tables. */
const RESIZES = '1.13';

/** The library's number for a connection that broke: the request is not carried out. */
const NOT_SENT = 5012;

/** Of writing: list, read, stage, swap; a look at what a failed swap left, the swap again, and once more with new tables. */
const [SWAP, AGAIN] = [4, 6];
const REQUESTS = 4;

/** The sheet with a longer table, and other texts in its header. */
function longer(replaces: string | null, header: readonly string[] = ['Id', 'Text', 'Level']): SheetDescription {
  const sheet = aDescription('Ours', 'new', replaces);
  const rows = sheet.rows.map((row) => (row.row !== 3 ? row : { ...row, cells: row.cells.map((cell, index) => ({ ...cell, value: header[index] ?? '' })) }));
  const more = [6, 7].map((row) => ({ row, height: null, cells: [1, 2, 3].map((column) => ({ column, value: column === 3 ? 5 : `${String(row)} x`, style: { role: 'body' as const } })) }));
  return { ...sheet, rows: [...rows.filter(({ row }) => row < 6), ...more], tables: [{ name: 'Levels', range: 'A3:C7' }], validations: [], charts: [] };
}

/** The same with one more column. */
function wider(sheet: SheetDescription): SheetDescription {
  const rows = sheet.rows.map((row) => (row.row < 3 ? row : { ...row, cells: [...row.cells, { column: 4, value: `more ${String(row.row)}`, style: { role: 'body' as const } }] }));
  return { ...sheet, rows, tables: [{ name: 'Levels', range: 'A3:D7' }] };
}

/** The sheet with everything a row lower. */
function lower(replaces: string | null): SheetDescription {
  const sheet = aDescription('Ours', 'new', replaces);
  const down = (row: number): number => (row < 3 ? row : row + 1);
  const rows = sheet.rows.map((row) => ({ ...row, row: down(row.row), cells: row.cells.map(({ formula, ...cell }) => (formula === undefined ? cell : { ...cell, formula: 'Ours!C5*2' })) }));
  return { ...sheet, rows, tables: [{ name: 'Levels', range: 'A4:C6' }], validations: [], charts: [], conditionalFormats: [] };
}

/** A sheet of ours, to whose table a person refers in a cell, a name and a chart. */
async function aWorkbook(): Promise<OpenInExcel> {
  const excel = await openInExcel('Theirs', RESIZES);
  const theirs = excel.model.active;
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'old')] }));
  Object.assign(theirs.ensure(1, 1), { formula: '=SUM(Levels[Level])' });
  theirs.names.push({ name: 'levels', formula: '=Levels[Level]', visible: true });
  theirs.charts.push({ id: 'theirs', name: 'Theirs', kind: 'BarClustered', place: [], bag: {}, series: [{ name: '', values: '=Levels[Level]', categories: '=Levels[Text]', bag: {} }] });
  excel.model.changes += 1;
  excel.host.roundTrips.length = 0;
  return excel;
}

/** What a person refers to, and its result. */
function theirs({ model }: OpenInExcel): readonly unknown[] {
  calculate(model);
  const sheet = model.sheet('Theirs');
  return [sheet?.cell(1, 1)?.formula, sheet?.names[0]?.formula, sheet?.charts[0]?.series[0]?.values, sheet?.charts[0]?.series[0]?.categories, sheet?.cell(1, 1)?.value];
}

const tablesOf = ({ model }: OpenInExcel) => model.sheet('Ours')?.tables.map(({ id, name, area }) => ({ id, name, last: area.last.row }));

test('what a person refers to of a table is there before it is written anew', async () => {
  expect(theirs(await aWorkbook())).toEqual(['=SUM(Levels[Level])', '=Levels[Level]', '=Levels[Level]', '=Levels[Text]', 6]);
});

test('a table with more rows is the same table, and what refers to it has them too', async () => {
  const excel = await aWorkbook();
  const [table] = tablesOf(excel) ?? [];
  done(await writeTo(excel, { sheets: [longer('Ours')] }));
  expect(theirs(excel)).toEqual(['=SUM(Levels[Level])', '=Levels[Level]', '=Levels[Level]', '=Levels[Text]', 16]);
  expect(tablesOf(excel)).toEqual([{ ...table, last: 7 }]);
  expect(excel.host.roundTrips).toHaveLength(REQUESTS);
});

test('a table with fewer rows, too', async () => {
  const excel = await aWorkbook();
  done(await writeTo(excel, { sheets: [longer('Ours')] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'old', 'Ours')] }));
  expect(theirs(excel)).toEqual(['=SUM(Levels[Level])', '=Levels[Level]', '=Levels[Level]', '=Levels[Text]', 6]);
});

test('references follow the texts of the header into another language, even when two are exchanged', async () => {
  const excel = await aWorkbook();
  done(await writeTo(excel, { sheets: [longer('Ours', ['Nivell', 'Id', 'Text'])] }));
  expect(theirs(excel)).toEqual(['=SUM(Levels[Text])', '=Levels[Text]', '=Levels[Text]', '=Levels[Id]', 16]);
});

test('written anew, a sheet is the same as written first', async () => {
  const fresh = await openInExcel('Theirs', RESIZES);
  done(await writeTo(fresh, { sheets: [aDescription('Ours', 'new')] }));
  const excel = await openInExcel('Theirs', RESIZES);
  done(await writeTo(excel, { sheets: [wider(longer(null, ['A', 'B', 'C']))] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new', 'Ours')] }));
  for (const { model } of [fresh, excel]) calculate(model);
  expect(withoutIds(snapshot(excel.model))).toBe(withoutIds(snapshot(fresh.model)));
});

test('a filter goes, a name that a person gave stays, and no other table gets it', async () => {
  const excel = await aWorkbook();
  const [table] = excel.model.sheet('Ours')?.tables ?? [];
  Object.assign(table ?? {}, { name: 'Levels_2', bag: { ...table?.bag, filter: 'some rows' } });
  done(await writeTo(excel, { sheets: [{ ...longer(null), name: 'Also' }, longer('Ours'), { ...longer(null), name: 'Beside' }] }));
  expect(excel.model.sheets.flatMap(({ name, tables }) => tables.map((each) => [name, each.name, each.bag['filter']]))).toEqual([
    ['Ours', 'Levels_2', undefined], ['Also', 'Levels', undefined], ['Beside', 'Levels_3', undefined],
  ]);
});

test.each([['its header gets into another row', () => undefined], ['a person gave it a row of totals', (bag: object) => Object.assign(bag, { showTotals: true })], ['a person hid its header', (bag: object) => Object.assign(bag, { showHeaders: false })]] as const)('a table is made anew when %s, and references to it break visibly', async (_, prepare) => {
  const excel = await aWorkbook();
  prepare(excel.model.sheet('Ours')?.tables[0]?.bag ?? {});
  done(await writeTo(excel, { sheets: [_.startsWith('its header') ? lower('Ours') : longer('Ours')] }));
  expect(theirs(excel).slice(0, 4)).toEqual(['=SUM(#REF!)', '=#REF!', '=#REF!', '=#REF!']);
  expect(excel.model.sheet('Ours')?.tables).toHaveLength(1);
  expect(excel.host.roundTrips).toHaveLength(REQUESTS);
});

test.each(['fail', 'drop', NOT_SENT] as const)('the swap goes wrong once (%s): the table stays', async (fault) => {
  const excel = await aWorkbook();
  excel.host.failAt(SWAP, fault);
  done(await writeTo(excel, { sheets: [longer('Ours')] }));
  expect(theirs(excel)[4]).toBe(16);
  expect(tablesOf(excel)).toMatchObject([{ name: 'Levels', last: 7 }]);
});

test('the swap goes wrong twice, as an Excel might that does not let a table stay: it is made anew', async () => {
  const excel = await aWorkbook();
  for (const request of [SWAP, AGAIN]) excel.host.failAt(request, 'fail');
  done(await writeTo(excel, { sheets: [longer('Ours')] }));
  expect(theirs(excel)[0]).toBe('=SUM(#REF!)');
  expect(tablesOf(excel)).toMatchObject([{ name: 'Levels', last: 7 }]);
  expect(excel.host.roundTrips).toHaveLength(AGAIN + 1);
});

test('what could not be finished is finished by the next run, with a table that stays', async () => {
  const excel = await aWorkbook();
  for (const request of [SWAP, AGAIN, AGAIN + 1]) excel.host.failAt(request, NOT_SENT);
  expect(await writeTo(excel, { sheets: [longer('Ours')] })).toMatchObject({ ok: false, problem: { code: 'half-written' } });
  done(await writeTo({ workbook: reopened(86_400_000) }, { sheets: [longer('Ours')] }));
  expect(theirs(excel)[4]).toBe(16);
});

test('a sample scored again keeps all its tables', async () => {
  const [name, bytes] = SAMPLE_FILES[0] ?? ['', new Uint8Array()];
  const excel = await openInExcel('Sheet1', RESIZES);
  enterSheets(excel.model, read(bytes));
  const scoreIt = async () => {
    const workbook = await readAll(excel);
    done(await writeTo(excel, describeResults(score(workbook, name), workbook, null, 'ca').workbook));
    return excel.model.sheets.map(({ tables }) => tables.map(({ id, name: table, area }) => ({ id, table, area })));
  };
  const once = await scoreIt();
  expect(once.flat().length).toBeGreaterThan(3);
  expect(await scoreIt()).toEqual(once);
});
