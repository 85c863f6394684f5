import { parseArea } from '../../../../src/workbook/a1-address';
import { enter } from '../../../office-host/areas/ranges';
import { SheetRange } from '../../../office-host/areas/sheet-range';
import { done, openInExcel, writeTo } from '../../../tools/excel';
import type { OpenInExcel } from '../../../tools/excel';
import { aDescription } from '../a-description';

// Nothing is heard of before it has been quiet for a while.
jest.setTimeout(30_000);

/** What a person does. */
function type({ model }: OpenInExcel, address: string): void {
  const area = parseArea(address);
  if (area !== undefined) enter(model, new SheetRange(model.active, area), [['typed']]);
}

/** Resolves at the next call. */
function nextCall(): { readonly listener: jest.Mock; readonly called: Promise<void> } {
  const listener = jest.fn();
  const called = new Promise<void>((resolve) => { listener.mockImplementation(resolve); });
  return { listener, called };
}

/** Longer than what comes close together. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

test('what a person types is heard, once for what comes close together', async () => {
  const excel = await openInExcel('Theirs');
  const { listener, called } = nextCall();
  const stop = done(await excel.workbook.onChanged(listener));
  for (const address of ['A1', 'B1', 'C1']) type(excel, address);
  await called;
  await settled();
  expect(listener).toHaveBeenCalledTimes(1);
  await stop();
});

test('a sheet that comes and one that goes are heard; so is what we enter ourselves', async () => {
  const excel = await openInExcel('Theirs');
  for (const change of [
    async () => { done(await writeTo(excel, { sheets: [{ ...aDescription('Empty', ''), rows: [], tables: [], charts: [], merges: [], validations: [], conditionalFormats: [] }] })); },
    async () => { done(await excel.workbook.removeSheets(done(await excel.workbook.list()), ['Empty'])); },
    async () => { done(await excel.workbook.edit(done(await excel.workbook.list()), [{ sheet: 'Theirs', row: 1, column: 1, value: 1 }])); },
  ]) {
    const { listener, called } = nextCall();
    const stop = done(await excel.workbook.onChanged(listener));
    await change();
    await called;
    await stop();
  }
});

test('once stopped, nothing is heard, and Excel is not asked to tell any more', async () => {
  const excel = await openInExcel('Theirs');
  const listener = jest.fn();
  const stop = done(await excel.workbook.onChanged(listener));
  type(excel, 'A1');
  const stopping = stop();
  type(excel, 'B1');
  await stopping;
  expect([...excel.model.events.wanted]).toEqual([]);
  await settled();
  expect(listener).not.toHaveBeenCalled();
});

test('stopping holds when Excel does not answer', async () => {
  const excel = await openInExcel('Theirs');
  const listener = jest.fn();
  const stop = done(await excel.workbook.onChanged(listener));
  excel.host.failAt(1, 'drop');
  await stop();
  type(excel, 'A1');
  await settled();
  expect(listener).not.toHaveBeenCalled();
});

test('an Excel that cannot tell is a problem', async () => {
  const excel = await openInExcel('Theirs');
  excel.host.failAt(1, 'fail');
  expect(await excel.workbook.onChanged(() => undefined)).toMatchObject({ ok: false, problem: { code: 'refused' } });
});
