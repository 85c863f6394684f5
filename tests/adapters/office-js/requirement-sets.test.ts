import { keepSettings } from '../../../src/adapters/office-js/keep-settings';
import { documentedSets } from '../../office-host/documented-sets';
import { inOneRequest } from '../../office-host/in-one-request';
import { FLOOR } from '../../office-host/open-workbook';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import type { OpenInExcel } from '../../tools/excel';
import { aDescription } from './a-description';

// The first test uses all that there is, in many requests.
jest.setTimeout(30_000);

/** The library's number for an answer that is too large. */
const TOO_LARGE = 5104;

/** How the library asks to be told, and the event as the interface names it. */
const EVENTS: ReadonlyMap<string, string> = new Map([['_RegisterDataChangedEvent', 'onChanged'], ['_RegisterAddedEvent', 'onAdded'], ['_RegisterDeletedEvent', 'onDeleted']]);

async function usedMembers(): Promise<ReadonlyMap<string, string>> {
  const excel = await openInExcel('Theirs', FLOOR);
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new')] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'again', 'Ours'), { ...aDescription('Added', 'new'), freeze: { rows: 1, columns: 0 } }, { ...aDescription('Beside', 'new'), freeze: { rows: 0, columns: 1 } }] }));
  await readAll(excel);
  await useTheRest(excel);
  const named = [...excel.host.used].map(([path, since]) => [path.replace(/_Register\w+/, (event) => EVENTS.get(event) ?? event), since] as const);
  return new Map(named.filter(([path]) => !path.startsWith('AddinInternalService') && !path.includes('._')));
}

async function useTheRest({ workbook, model, host }: OpenInExcel): Promise<void> {
  const listed = done(await workbook.list());
  host.failAt(1, TOO_LARGE);
  done(await workbook.read(listed, () => true));
  const stop = done(await workbook.onChanged(() => undefined));
  await inOneRequest(({ workbook: opened }) => { keepSettings(opened, 'kept'); });
  done(await workbook.show('Ours', null));
  const edits = [{ sheet: 'Theirs', row: 1, column: 1, value: 1 }];
  done(await workbook.edit(done(await workbook.list()), edits));
  for (const sheet of model.sheets) sheet.isProtected = true;
  await workbook.edit(done(await workbook.list()), edits);
  done(await workbook.removeSheets(done(await workbook.list()), ['Beside']));
  await stop();
}

test('all that is used exists, and came with the set that the host has for it', async () => {
  const documented = documentedSets();
  const used = await usedMembers();
  expect(used.size).toBeGreaterThan(100);
  for (const event of EVENTS.values()) expect(used.has(`WorksheetCollection.${event}`)).toBe(true);
  expect(new Map([...used].map(([path]) => [path, documented.get(path)]))).toEqual(new Map([...used].map(([path, since]) => [path, `ExcelApi ${since}`])));
});

test('on the lowest set that the product promises to run on, nothing above it is used', async () => {
  const used = await usedMembers();
  const above = [...used].filter(([, since]) => Number(since.split('.')[1]) > Number(FLOOR.split('.')[1]));
  expect(above).toEqual([]);
});
