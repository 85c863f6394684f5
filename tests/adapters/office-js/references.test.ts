import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { done, openInExcel, readAll, writeTo } from '../../tools/excel';
import { aDescription } from './a-description';

/** A sheet with one formula, over another sheet. */
function over(name: string, other: string, value: number, replaces: string | null = null): SheetDescription {
  const cells = [{ column: 1, value, formula: `${other}!C4*10`, style: { role: 'body' as const } }];
  return { ...aDescription(name, '', replaces), rows: [{ row: 1, height: null, cells }], tables: [], merges: [], charts: [], validations: [], conditionalFormats: [] };
}

const formulaOf = (name: string, { model }: Awaited<ReturnType<typeof openInExcel>>) => model.sheet(name)?.cell(1, 1)?.formula;

test('new sheets refer to each other, whichever comes first', async () => {
  const excel = await openInExcel('Theirs');
  done(await writeTo(excel, { sheets: [over('First', 'Ours', 20), aDescription('Ours', 'new')] }));
  expect(formulaOf('First', excel)).toBe('=Ours!C4*10');
});

test('a new sheet refers to one that is replaced, and the other way round', async () => {
  const excel = await openInExcel('Theirs');
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'old'), over('Also', 'Ours', 20)] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new', 'Ours'), over('Also', 'Added', 200, 'Also'), { ...over('Added', 'Ours', 20), rows: addedRows() }] }));
  expect(formulaOf('Also', excel)).toBe('=Added!C4*10');
  expect(excel.model.sheet('Added')?.cell(4, 3)?.formula).toBe('=Ours!C4*10');
  expect((await readAll(excel)).sheets.find(({ name }) => name === 'Also')?.rows[0]?.cells[0]?.content).toMatchObject({ number: 200 });
});

test('what a person pointed at a sheet of ours still points at it', async () => {
  const excel = await openInExcel('Theirs');
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'old')] }));
  done(await writeTo(excel, { sheets: [over('A person', 'Ours', 20)] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new', 'Ours')] }));
  expect(formulaOf('A person', excel)).toBe('=Ours!C4*10');
});

test('an Excel that cannot resize tables makes them anew, and what a person referred to them by breaks visibly', async () => {
  const excel = await openInExcel('Theirs');
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'old')] }));
  Object.assign(excel.model.active.ensure(1, 1), { formula: '=SUM(Levels[Level])' });
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new', 'Ours')] }));
  expect(formulaOf('Theirs', excel)).toBe('=SUM(#REF!)');
});

test('a table takes the first name that is free, and its own again', async () => {
  const excel = await openInExcel('Theirs');
  excel.model.names.push('LEVELS');
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'new'), aDescription('Ours too', 'new')] }));
  const names = () => excel.model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(names()).toEqual(['Levels_2', 'Levels_3']);
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'again', 'Ours')] }));
  expect(names()).toEqual(['Levels_2', 'Levels_3']);
});

function addedRows(): SheetDescription['rows'] {
  return [{ row: 4, height: null, cells: [{ column: 3, value: 20, formula: 'Ours!C4*10', style: { role: 'body' } }] }];
}
