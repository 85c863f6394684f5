import type { SheetDescription } from '../../../src/workbook/workbook-description';
import type { Fault } from '../../office-host/protocol/fault';
import { snapshot } from '../../office-host/snapshot';
import { withoutIds } from '../../office-host/without-ids';
import { done, openInExcel, reopened, writeTo } from '../../tools/excel';
import type { OpenInExcel } from '../../tools/excel';
import { aDescription } from './a-description';

jest.setTimeout(60_000);

/** Requests of writing: list, read, stage, swap; a look at what a failed swap left, and the swap again. */
const PLACES = [[1, 2], [2, 3], [3, 4], [4, 5], [4, 6]] as const;
const PAIRS: readonly (readonly [Fault, Fault])[] = [['fail', 'fail'], ['fail', 'drop'], ['fail', 'hang'], ['drop', 'fail'], ['hang', 'fail'], ['hang', 'drop']];
const CASES = PAIRS.flatMap(([first, second]) => PLACES.map(([one, other]) => ({ first, second, one, other })));

/** What an analyst types into a sheet of ours, and where: it is in what is read, and in what is described anew. */
const NOTE = { row: 5, column: 2, text: 'a note' };

const DAY = 86_400_000;

async function aWorkbook(patience = 30_000): Promise<OpenInExcel> {
  const excel = await openInExcel('Theirs', undefined, patience);
  done(await writeTo(excel, { sheets: [aDescription('Mine', 'first')] }));
  const cell = excel.model.sheet('Mine')?.ensure(NOTE.row, NOTE.column);
  if (cell !== undefined) cell.value = NOTE.text;
  excel.host.roundTrips.length = 0;
  return excel;
}

/** A sheet described anew out of what was read, with the analyst's note in its place. */
async function scoreAgain({ workbook }: Pick<OpenInExcel, 'workbook'>, withNew: boolean): Promise<boolean> {
  const listed = await workbook.list();
  if (!listed.ok) return false;
  const read = await workbook.read(listed.value, () => true);
  if (!read.ok) return false;
  const names = read.value.sheets.map(({ name }) => name);
  const earlier = read.value.sheets.find(({ names: marks }) => [...marks.values()].includes('1|x|y|Mine'));
  const content = earlier?.rows.find(({ row }) => row === NOTE.row)?.cells.find(({ column }) => column === NOTE.column)?.content;
  const described = withNote(aDescription('Mine', 'second', earlier?.name ?? null), content?.kind === 'text' ? content.text : 'the note is lost');
  const added = withNew ? [aDescription('Added', 'new', names.includes('Added') ? 'Added' : null)] : [];
  return (await workbook.write(listed.value, read.value, { sheets: [described, ...added] })).ok;
}

function withNote(sheet: SheetDescription, text: string): SheetDescription {
  const rows = sheet.rows.map((row) => (row.row !== NOTE.row ? row : { ...row, cells: row.cells.map((cell) => (cell.column === NOTE.column ? { ...cell, value: text } : cell)) }));
  return { ...sheet, rows };
}

test.each(CASES)('written anew, request $one goes wrong ($first), and request $other ($second): the next run ends complete, with all notes', async ({ first, second, one, other }) => {
  const whole = await aWorkbook();
  expect(await scoreAgain(whole, true)).toBe(true);
  const complete = withoutNumbers(snapshot(whole.model));

  const excel = await aWorkbook([first, second].includes('hang') ? 500 : 30_000);
  excel.host.failAt(one, first);
  excel.host.failAt(other, second);
  await scoreAgain(excel, true);
  excel.host.mend();
  expect(await scoreAgain({ workbook: reopened(DAY) }, true)).toBe(true);
  expect(withoutNumbers(snapshot(excel.model))).toBe(complete);
});

test('a sheet that could not be finished is read from its copy, and what is staged is no sheet to read', async () => {
  const excel = await aWorkbook();
  for (const request of [4, 5]) excel.host.failAt(request, 'fail');
  expect(await scoreAgain(excel, false)).toBe(false);
  expect(excel.model.sheets).toHaveLength(3);
  const workbook = reopened(DAY);
  const sheets = done(await workbook.read(done(await workbook.list()), () => true)).sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['Theirs', 'Mine']);
  expect(sheets[1]?.names.get('_scm.sheet')).toBe('1|x|y|Mine');
  expect(sheets[1]?.rows.find(({ row }) => row === NOTE.row)?.cells[1]?.content).toEqual({ kind: 'text', text: NOTE.text });
});

/** Names of tables differ with the number of attempts, too. */
function withoutNumbers(text: string): string {
  return withoutIds(text).replace(/"Levels(_\d+)?"/g, '"Levels"');
}
