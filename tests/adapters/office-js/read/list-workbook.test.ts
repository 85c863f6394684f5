import { keepSettings } from '../../../../src/adapters/office-js/keep-settings';
import { inOneRequest } from '../../../office-host/in-one-request';
import { done, openInExcel } from '../../../tools/excel';

test('the name of the file and the text that was kept are told, in one round trip', async () => {
  const { workbook, model, host } = await openInExcel('Theirs');
  model.name = "L'avaluació.xlsx";
  expect(done(await workbook.list())).toMatchObject({ name: "L'avaluació.xlsx", settings: null });
  expect(host.roundTrips).toHaveLength(1);
  for (const text of ['{"kept": 1}', '{"kept": 2}']) {
    await inOneRequest(({ workbook: opened }) => { keepSettings(opened, text); });
    expect(done(await workbook.list()).settings).toBe(text);
  }
});

test('what another add-in keeps is not ours', async () => {
  const { workbook, model } = await openInExcel('Theirs');
  model.settings.set('Another', 'text');
  expect(done(await workbook.list()).settings).toBeNull();
});
