import { ExcelHost } from '../../src/excel/excel-host';
import { builtinModel } from '../../src/model/builtin-model';
import { answerEdits } from '../../src/taskpane/answers/answer-edits';
import type { AssessedReading, WriteOutcome } from '../../src/taskpane/workbook-host';
import { cellAddress } from '../../src/workbook/a1-address';
import { enter } from '../office-host/areas/ranges';
import { SheetRange } from '../office-host/areas/sheet-range';
import { EmulatedHost } from '../office-host/protocol/emulated-host';
import { snapshot } from '../office-host/snapshot';
import { openInExcel, type OpenInExcel } from '../tools/excel';

jest.setTimeout(60_000);

/** Not asked for here. */
const noCities = () => Promise.reject(new Error('many cities'));

const SETTINGS = { flags: null, language: null };
const N = { kind: 'rated', rating: 'N', percent: null } as const;

interface Opened extends OpenInExcel {
  readonly host: OpenInExcel['host'];
  readonly pane: ExcelHost;
}

async function open(): Promise<Opened> {
  const excel = await openInExcel('Sheet1');
  return { ...excel, pane: new ExcelHost(excel.workbook, builtinModel(), noCities) };
}

async function openSample(): Promise<Opened> {
  const opened = await open();
  expect(await opened.pane.openSample('en')).toBeUndefined();
  return opened;
}

async function assessed(pane: ExcelHost): Promise<AssessedReading> {
  const reading = await pane.assess(null);
  if (reading.kind !== 'assessed') throw new Error(JSON.stringify(reading));
  return reading;
}

const write = (pane: ExcelHost, settings: Parameters<ExcelHost['write']>[0] = SETTINGS): Promise<WriteOutcome> => pane.write(settings, () => undefined, new AbortController().signal);

/** Answers M2.1 with N, as the pane does. */
async function answerN(pane: ExcelHost): Promise<void> {
  const [city] = (await assessed(pane)).cities;
  if (city === undefined) throw new Error('no city');
  expect(await pane.answer(answerEdits(city.assessment, 'M2.1', N))).toBeUndefined();
}

/** What a person types, whatever the add-in is doing. */
function type({ model }: Opened, sheet: string, address: { readonly row: number; readonly column: number }, text: string): void {
  const found = model.sheet(sheet);
  if (found === undefined) throw new Error(`no ${sheet}`);
  enter(model, new SheetRange(found, { first: address, last: address }), [[text]]);
}

/** The cell below a header of the Gap analysis, in its first row with a gap. */
function noteCell({ model }: Opened, header: string): { readonly row: number; readonly column: number } {
  const sheet = model.sheet('Gap analysis');
  const found = [...(sheet?.entries() ?? [])].find(({ cell }) => cell.value === header);
  if (found === undefined) throw new Error(`no ${header}`);
  return { row: found.row + 1, column: found.column };
}

test('an empty workbook is nothing to complain of; the example is added beside what is there, and scored', async () => {
  const { pane, model } = await open();
  expect(await pane.assess(null)).toEqual({ kind: 'nothing-open' });
  expect(await pane.openSample('ca')).toBeUndefined();
  const { cities, results, stale } = await assessed(pane);
  expect(cities.map(({ assessment }) => assessment.city.name)).toEqual(["Vallmoreda de l'Alzina"]);
  expect({ results, stale, first: model.sheets[0]?.name, shown: model.active.name }).toEqual({ results: [], stale: false, first: 'Sheet1', shown: 'Avaluació' });
});

test('results take four round trips, first and again', async () => {
  const { pane, host } = await openSample();
  for (const turn of ['first', 'again']) {
    host.roundTrips.length = 0;
    expect({ turn, kind: (await write(pane)).kind, roundTrips: host.roundTrips.length }).toEqual({ turn, kind: 'written', roundTrips: 4 });
  }
  expect((await assessed(pane)).results).toEqual(['Summary', 'Gap analysis', 'Criteria', 'Competency matrix', 'Method']);
});

test('results are stale once an answer changes, and no more when they are written again', async () => {
  const { pane } = await openSample();
  await write(pane);
  expect((await assessed(pane)).stale).toBe(false);
  await answerN(pane);
  expect((await assessed(pane)).stale).toBe(true);
  await write(pane);
  expect((await assessed(pane)).stale).toBe(false);
});

test('settings chosen in the pane are kept with the workbook once results are written', async () => {
  const opened = await openSample();
  const flags = { target: { M: 5 }, strict: true } as const;
  await write(opened.pane, { flags, language: null });
  const later = await new ExcelHost(opened.workbook, builtinModel(), noCities).assess(null);
  expect(later).toMatchObject({ kind: 'assessed', flags, stale: false });
});

test('what the analyst wrote stays, also what was written in the last moment before the sheet was replaced', async () => {
  const opened = await openSample();
  const { pane, host } = opened;
  await write(pane);
  type(opened, 'Gap analysis', noteCell(opened, 'Owner'), 'Núria');
  host.roundTrips.length = 0;
  const answer = (body: string) => EmulatedHost.prototype.answer.call(host, body);
  const note = noteCell(opened, 'Note');
  host.answer = (body) => {
    // Just before the request that puts the new sheets in their places.
    if (host.roundTrips.length === 3 && body.includes('Names')) {
      host.answer = answer;
      type(opened, 'Gap analysis', note, 'asked by phone');
    }
    return answer(body);
  };
  expect((await write(pane)).kind).toBe('written');
  const sheet = opened.model.sheet('Gap analysis');
  const values = [...(sheet?.entries() ?? [])].map(({ cell }) => cell.value);
  expect(values).toEqual(expect.arrayContaining(['Núria', 'asked by phone']));
  expect(host.roundTrips.length).toBeGreaterThan(4);
});

test('results that are removed leave the workbook as it was before', async () => {
  const { pane, model } = await openSample();
  const names = model.sheets.map(({ name }) => name);
  await write(pane);
  expect(await pane.removeResults()).toBeUndefined();
  expect(model.sheets.map(({ name }) => name)).toEqual(names);
});

test.each(['reading', 'scoring', 'describing', 'writing'] as const)('cancelled while %s: nothing has changed', async (step) => {
  const { pane, model } = await openSample();
  const before = snapshot(model);
  const control = new AbortController();
  const outcome = await pane.write(SETTINGS, (at) => { if (at === step) control.abort(); }, control.signal);
  expect({ outcome, same: snapshot(model) === before }).toEqual({ outcome: { kind: 'cancelled' }, same: true });
});

test('goes to a cell, and says when it cannot', async () => {
  const { pane, model } = await openSample();
  expect(await pane.goTo('Assessment', 'E9')).toBeUndefined();
  expect({ sheet: model.active.name, cells: model.selection.map(({ first }) => cellAddress(first)) }).toEqual({ sheet: 'Assessment', cells: ['E9'] });
  expect(await pane.goTo('Elsewhere', null)).toMatchObject({ code: 'no-such-sheet', part: 'Elsewhere' });
});

test('tells once of our own change, when it is done, and of what a person types', async () => {
  const opened = await openSample();
  const heard: string[] = [];
  opened.pane.onChange(() => { heard.push('changed'); });
  await answerN(opened.pane);
  expect(heard.length).toBe(1);
  type(opened, 'Assessment', { row: 9, column: 5 }, 'L');
  await new Promise((resolve) => { setTimeout(resolve, 1000); });
  expect(heard.length).toBeGreaterThan(1);
});
