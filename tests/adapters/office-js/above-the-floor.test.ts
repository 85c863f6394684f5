import { documentedSets } from '../../office-host/documented-sets';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import { aDescription } from './a-description';

test('an Excel that can tell merged cells is asked for them, and one that resizes tables is asked to; nothing else above the floor is used', async () => {
  const excel = await openInExcel('Theirs', '1.13');
  done(await writeTo(excel, { sheets: [aDescription('Ours, and so on', 'old')] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours, and so on', 'new', 'Ours, and so on')] }));
  expect((await readAll(excel)).sheets[1]?.merges).toEqual([{ first: { row: 1, column: 1 }, last: { row: 1, column: 3 } }]);
  const above = [...excel.host.used].filter(([, since]) => Number(since.split('.')[1]) > 9);
  expect(above).toEqual([['Range.getMergedAreasOrNullObject', '1.13'], ['Table.resize', '1.13']]);
  for (const member of ['Range.getMergedAreasOrNullObject', 'Table.resize']) expect(documentedSets().get(member)).toBe('ExcelApi 1.13');
  for (const [member, since] of excel.host.used) if (member.startsWith('Table.')) expect(documentedSets().get(member)).toBe(`ExcelApi ${since}`);
});
