import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { stageName } from '../../../src/adapters/office-js/write/stage-name';
import { snapshot } from '../../office-host/snapshot';
import type { Fault } from '../../office-host/protocol/fault';
import { withoutIds } from '../../office-host/without-ids';
import { done, NOW, openInExcel, writeTo } from '../../tools/excel';
import type { OpenInExcel } from '../../tools/excel';
import { aDescription } from './a-description';

/** Milliseconds: short where a request is never answered, so that it does not hold the test up. */
const patienceFor = (fault?: Fault): number => (fault === 'hang' ? 3000 : 30_000);

const FAULTS: readonly Fault[] = ['fail', 'drop', 'hang'];
/** Of writing: list, read, stage, swap. */
const REQUESTS = [1, 2, 3, 4] as const;
const CASES = FAULTS.flatMap((fault) => REQUESTS.map((request) => ({ fault, request })));

jest.setTimeout(30_000);

async function aWorkbook(fault?: Fault): Promise<OpenInExcel> {
  const excel = await openInExcel('Theirs', undefined, patienceFor(fault));
  done(await writeTo(excel, { sheets: [aDescription('Mine', 'kept')] }));
  excel.model.calculationMode = 'Manual';
  const selected = { first: { row: 2, column: 2 }, last: { row: 3, column: 4 } };
  excel.model.selection = [selected];
  excel.host.roundTrips.length = 0;
  return excel;
}

test.each(CASES)('new sheets: request $request goes wrong ($fault), and the workbook is as it was', async ({ fault, request }) => {
  const excel = await aWorkbook(fault);
  const before = snapshot(excel.model);
  excel.host.failAt(request, fault);
  const result = await writeTo(excel, { sheets: [aDescription('Ours', 'new'), aDescription('Ours too', 'new')] });
  expect(result).toMatchObject({ ok: false, problem: { code: fault === 'hang' ? 'not-answering' : 'refused' } });
  expect(snapshot(excel.model)).toBe(before);
});

test.each(CASES)('replaced sheets: request $request goes wrong ($fault), and they are as they were or all new', async ({ fault, request }) => {
  const fresh = await aWorkbook();
  const [unwritten, description] = [snapshot(fresh.model), { sheets: [aDescription('Mine', 'new', 'Mine'), aDescription('Added', 'new')] }];
  done(await writeTo(fresh, description));
  const written = snapshot(fresh.model);

  const excel = await aWorkbook(fault);
  excel.host.failAt(request, fault);
  const { ok } = await writeTo(excel, description);
  expect(ok).toBe(request === 4);
  expect(withoutIds(snapshot(excel.model))).toBe(withoutIds(ok ? written : unwritten));
});

test('a sheet that stays half written is named', async () => {
  const excel = await aWorkbook();
  excel.host.failAt(4, 'fail');
  excel.host.failAt(5, 'fail');
  const result = await writeTo(excel, { sheets: [aDescription('Mine', 'new', 'Mine')] });
  expect(result).toMatchObject({ ok: false, problem: { code: 'half-written', part: 'Mine' } });
});

test('a workbook whose structure is protected is not touched', async () => {
  const excel = await aWorkbook();
  excel.model.structureProtected = true;
  expect(await writeTo(excel, { sheets: [aDescription('Ours', 'new')] })).toMatchObject({ ok: false, problem: { code: 'structure-protected' } });
  expect(excel.host.roundTrips).toHaveLength(2);
});

test('a sheet of ours that a person protected is not touched', async () => {
  const excel = await aWorkbook();
  for (const sheet of excel.model.sheets) sheet.isProtected = true;
  const before = snapshot(excel.model);
  expect(await writeTo(excel, { sheets: [aDescription('Mine', 'new', 'Mine')] })).toMatchObject({ ok: false, problem: { code: 'sheet-protected', part: 'Mine' } });
  expect(snapshot(excel.model)).toBe(before);
});

test('what Excel makes something else of is not put in place', async () => {
  const excel = await aWorkbook();
  const before = snapshot(excel.model);
  excel.model.calculationMode = 'Automatic';
  const wrong: SheetDescription = { ...aDescription('Ours', 'new'), rows: [{ row: 1, height: null, cells: [{ column: 2, value: 3, formula: '1+1', style: { role: 'body' } }] }], tables: [], charts: [] };
  expect(await writeTo(excel, { sheets: [wrong] })).toMatchObject({ ok: false, problem: { code: 'not-as-written', part: 'Ours!B1' } });
  excel.model.calculationMode = 'Manual';
  expect(snapshot(excel.model)).toBe(before);
});

test('what an older run left behind is swept; what a run of now staged is not', async () => {
  const excel = await openInExcel('Theirs');
  const [old, young] = [stageName(NOW - 11 * 60_000, 0), stageName(NOW - 60_000, 0)];
  for (const name of [old, young]) done(await writeTo(excel, { sheets: [aDescription(name, 'left')] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new')] }));
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Theirs', young, 'Ours']);
});
