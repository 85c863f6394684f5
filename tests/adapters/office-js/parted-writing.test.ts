import type { SheetDescription, WorkbookDescription } from '../../../src/workbook/workbook-description';
import type { Fault } from '../../office-host/protocol/fault';
import { snapshot } from '../../office-host/snapshot';
import { withoutIds } from '../../office-host/without-ids';
import { done, openInExcel, reopened, writeTo } from '../../tools/excel';
import type { OpenInExcel } from '../../tools/excel';
import { aDescription } from './a-description';

jest.setTimeout(60_000);

/** Texts that make a sheet take about 2 MB, of which two go into a request, and about 4 MB in an answer. */
const [TEXTS, LENGTH] = [100, 20_000];
const NAMES = ['One', 'Two', 'Three'];
/** Of writing them: list, read, four that stage and compare, and those that swap. */
const [STAGE, SWAP] = [[3, 4, 5, 6], [7, 8, 9]] as const;
const FAULTS: readonly Fault[] = ['fail', 'drop'];

const DAY = 86_400_000;

function large(name: string, text: string): SheetDescription {
  const sheet = aDescription(name, text, name);
  const more = Array.from({ length: TEXTS }, (_, index) => ({ row: 10 + index, height: 15, cells: [{ column: 1, value: `${text} ${'x'.repeat(LENGTH)}`, style: { role: 'body' as const } }] }));
  return { ...sheet, rows: [...sheet.rows, ...more] };
}

const LARGE: WorkbookDescription = { sheets: NAMES.map((name) => large(name, 'new')) };

async function aWorkbook(): Promise<OpenInExcel> {
  const excel = await openInExcel('Theirs');
  excel.model.calculationMode = 'Manual';
  done(await writeTo(excel, { sheets: NAMES.map((name) => aDescription(name, 'old')) }));
  excel.host.roundTrips.length = 0;
  return excel;
}

/** Names of tables differ with the number of attempts, too. */
const contentOf = ({ model }: OpenInExcel): string => withoutIds(snapshot(model)).replace(/"Levels(_\d+)?"/g, '"Levels"');

let complete: string;

test('nothing goes wrong: so many requests are needed', async () => {
  const excel = await aWorkbook();
  done(await writeTo(excel, LARGE));
  expect(excel.host.roundTrips.map(({ error }) => error)).toEqual(Array.from({ length: SWAP[2] }, () => undefined));
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Theirs', ...NAMES]);
  complete = contentOf(excel);
});

test.each(STAGE.flatMap((request) => FAULTS.map((fault) => ({ request, fault }))))('request $request, of those that stage, goes wrong ($fault): the workbook is as it was', async ({ request, fault }) => {
  const excel = await aWorkbook();
  const before = snapshot(excel.model);
  excel.host.failAt(request, fault);
  expect(await writeTo(excel, LARGE)).toMatchObject({ ok: false, problem: { code: 'refused' } });
  expect(snapshot(excel.model)).toBe(before);
  // The last takes out what was staged.
  expect(excel.host.roundTrips).toHaveLength(request + 1);
});

test.each([
  { request: SWAP[0], fault: 'fail', more: 2 },
  { request: SWAP[0], fault: 'drop', more: 2 },
  { request: SWAP[1], fault: 'fail', more: 2 },
  { request: SWAP[1], fault: 'drop', more: 2 },
  { request: SWAP[2], fault: 'fail', more: 2 },
  { request: SWAP[2], fault: 'drop', more: 1 },
] as const)('request $request, of those that swap, goes wrong ($fault): a look at what it left and, unless that was all, itself again make all new', async ({ request, fault, more }) => {
  const excel = await aWorkbook();
  excel.host.failAt(request, fault);
  done(await writeTo(excel, LARGE));
  expect(excel.host.roundTrips).toHaveLength(SWAP[2] + more);
  expect(contentOf(excel)).toBe(complete);
});

test.each(SWAP.flatMap((request) => FAULTS.map((fault) => ({ request, fault }))))('request $request, of those that swap, fails, and goes wrong again ($fault): the next run ends complete', async ({ request, fault }) => {
  const excel = await aWorkbook();
  excel.host.failAt(request, 'fail');
  excel.host.failAt(request + 2, fault);
  expect(await writeTo(excel, LARGE)).toMatchObject({ ok: false, problem: { code: 'half-written', part: NAMES.join(', ') } });
  done(await writeTo({ workbook: reopened(DAY) }, LARGE));
  expect(contentOf(excel)).toBe(complete);
});
