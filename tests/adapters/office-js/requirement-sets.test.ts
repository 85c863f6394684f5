import { documentedSets } from '../../office-host/documented-sets';
import { FLOOR } from '../../office-host/open-workbook';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import { aDescription } from './a-description';

async function usedMembers(): Promise<ReadonlyMap<string, string>> {
  const excel = await openInExcel('Theirs', FLOOR);
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new')] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'again', 'Ours'), { ...aDescription('Added', 'new'), freeze: { rows: 1, columns: 0 } }, { ...aDescription('Beside', 'new'), freeze: { rows: 0, columns: 1 } }] }));
  await readAll(excel);
  return new Map([...excel.host.used].filter(([path]) => !path.startsWith('AddinInternalService') && !path.includes('._')));
}

test('all that is used exists, and came with the set that the host has for it', async () => {
  const documented = documentedSets();
  const used = await usedMembers();
  expect(used.size).toBeGreaterThan(100);
  expect(new Map([...used].map(([path]) => [path, documented.get(path)]))).toEqual(new Map([...used].map(([path, since]) => [path, `ExcelApi ${since}`])));
});

test('on the lowest set that the product promises to run on, nothing above it is used', async () => {
  const used = await usedMembers();
  const above = [...used].filter(([, since]) => Number(since.split('.')[1]) > Number(FLOOR.split('.')[1]));
  expect(above).toEqual([]);
});
