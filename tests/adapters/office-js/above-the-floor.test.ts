import { documentedSets } from '../../office-host/documented-sets';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import { aDescription } from './a-description';

test('an Excel that can tell merged cells is asked for them', async () => {
  const excel = await openInExcel('Theirs', '1.13');
  done(await writeTo(excel, { sheets: [aDescription('Ours, and so on', 'new')] }));
  expect((await readAll(excel)).sheets[1]?.merges).toEqual([{ first: { row: 1, column: 1 }, last: { row: 1, column: 3 } }]);
  const above = [...excel.host.used].filter(([, since]) => since === '1.13');
  expect(above).toEqual([['Range.getMergedAreasOrNullObject', '1.13']]);
  expect(documentedSets().get('Range.getMergedAreasOrNullObject')).toBe('ExcelApi 1.13');
});
