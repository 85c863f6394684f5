import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { calculate } from '../../office-host/model/calculate';
import { ACTION } from '../../office-host/protocol/wire';
import type { WireAction, WireRequest } from '../../office-host/protocol/wire';
import { snapshot } from '../../office-host/snapshot';
import { openInExcel, writeTo } from '../../tools/excel';
import { levelled } from '../../tools/looks/exceptions';
import { looksInExcel } from '../../tools/looks/looks-in-excel';
import { looksInFile } from '../../tools/looks/looks-in-file';
import { FORMAT } from '../../tools/score';
import { aDescription } from './a-description';

jest.setTimeout(60_000);

/** A bug of the writer: what it asks of Excel comes out changed, on all sheets. */
type Bug = (request: WireRequest) => WireRequest;
type Grid = readonly (readonly unknown[])[];

const isSet = (action: WireAction, name: string): boolean => action.ActionType === ACTION.set && action.Name === name;
const withArguments = <Part extends { readonly ArgumentInfo?: WireAction['ArgumentInfo'] }>(part: Part, Arguments: readonly unknown[]): Part => ({ ...part, ArgumentInfo: { ...part.ArgumentInfo, Arguments } });

/** Sets another value, wherever a property is set. */
const sets = (name: string, change: (value: unknown) => unknown): Bug => (request) => ({ ...request, Actions: request.Actions.map((action) => (isSet(action, name) ? withArguments(action, [change(action.ArgumentInfo?.Arguments?.[0])]) : action)) });
/** Never does something. */
const forgets = (...names: readonly string[]): Bug => (request) => ({ ...request, Actions: request.Actions.filter(({ Name, ActionType }) => ActionType === ACTION.instantiate || !names.includes(Name)) });
/** Asks for something else on the way to an object. */
const opens = (name: string, change: (args: readonly unknown[]) => readonly unknown[]): Bug => (request) => ({
  ...request,
  ObjectPaths: Object.fromEntries(Object.entries(request.ObjectPaths).map(([id, path]) => [id, path.Name === name ? withArguments(path, change(path.ArgumentInfo?.Arguments ?? [])) : path])),
});
const calls = (name: string, change: (args: readonly unknown[]) => readonly unknown[]): Bug => (request) => ({
  ...request, Actions: request.Actions.map((action) => (action.ActionType === ACTION.method && action.Name === name ? withArguments(action, change(action.ArgumentInfo?.Arguments ?? [])) : action)),
});
/** Does a person's sheet something too, once something of ours is done. */
const toTheirs = (name: string, value: unknown): Bug => (request) => {
  const [path, at] = [request.Actions.find((action) => isSet(action, 'ShowGridlines') || isSet(action, 'Gridlines')), Object.keys(request.ObjectPaths).length + 1000];
  if (path === undefined) return request;
  const sheets = Object.values(request.ObjectPaths).find(({ Name }) => Name === 'Worksheets');
  const theirs = { Id: at, ObjectPathType: 5, Name: '', ParentObjectPathId: sheets?.Id ?? 0, ArgumentInfo: { Arguments: ['Theirs'] } };
  const action: WireAction = { Id: at, ActionType: ACTION.set, Name: name, ObjectPathId: at, ArgumentInfo: { Arguments: [value] } };
  return { ...request, ObjectPaths: { ...request.ObjectPaths, [String(at)]: theirs }, Actions: [...request.Actions, action] };
};
const rows = (change: (grid: Grid) => Grid) => (value: unknown): unknown => change(value as Grid);
const down = (address: unknown): unknown => String(address).replace(/\d+/g, (row) => String(Number(row) + 1));

const BUGS: Readonly<Record<string, Bug>> = {
  'all cells a row too low': sets('Formulas', rows((grid) => [grid[0]?.map(() => null) ?? [], ...grid.slice(0, -1)])),
  'the last column is forgotten': sets('Formulas', rows((grid) => grid.map((row) => [...row.slice(0, -1), null]))),
  'the last row is forgotten': sets('Formulas', rows((grid) => [...grid.slice(0, -1), grid[0]?.map(() => null) ?? []])),
  'texts come without their apostrophe': sets('Formulas', rows((grid) => grid.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell))))),
  'formulas come as texts': sets('Formulas', rows((grid) => grid.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^=/, "'=") : cell))))),
  'number formats a column too far right': sets('NumberFormat', rows((grid) => grid.map((row) => [null, ...row.slice(0, -1)]))),
  'number formats are forgotten': forgets('NumberFormat'),
  'merged cells are forgotten': forgets('Merge'),
  'the conditional formats come in the wrong order': (request) => ({ ...request, Actions: swapped(request.Actions, (action) => isSet(action, 'Formula')) }),
  'a conditional format with another rule': sets('Formula', (value) => String(value).replace('>', '<')),
  'bars in cells of another colour': sets('FillColor', () => '#FF0000'),
  'bars in cells fill them too early': sets('UpperBoundRule', (value) => ({ ...(value as object), formula: '4' })),
  'the last cell of what may be entered is forgotten': opens('GetRanges', ([list]) => [String(list).replace('B4:B5', 'B4')]),
  'a warning instead of a refusal': sets('ErrorAlert', (value) => ({ ...(value as object), style: 'Warning' })),
  'no prompts': forgets('Prompt'),
  'the series of a chart are swapped': (request) => ({ ...request, Actions: swapped(request.Actions, (action) => isSet(action, 'Name') && ['Target', 'Level'].includes(String(action.ArgumentInfo?.Arguments?.[0]))) }),
  'the axis of a chart ends too early': sets('Maximum', (value) => Number(value) - 1),
  'a chart over other cells': calls('SetPosition', (args) => args.map(down)),
  'an outline is not dashed': forgets('LineStyle'),
  'a chart without its title': forgets('Text'),
  'the mark is not hidden': (request) => ({ ...request, Actions: request.Actions.filter((action) => !isSet(action, 'Visible') || action.ArgumentInfo?.Arguments?.[0] !== false) }),
  'links lead to where sheets were staged': (request) => JSON.parse(JSON.stringify(request).replaceAll('"documentReference":"Ours', '"documentReference":"scm~1')) as WireRequest,
  'links are forgotten': forgets('SetCellProperties'),
  'nothing stays in view': forgets('FreezeAt', 'FreezeRows', 'FreezeColumns'),
  'the page lies the wrong way': sets('Orientation', () => 'Portrait'),
  'the footer is forgotten': forgets('LeftFooter'),
  'rows are not repeated on each page': forgets('SetPrintTitleRows'),
  'a table a row short': opens('Add', ([range, ...rest]) => [String(range).replace('A3:C5', 'A3:C4'), ...rest]),
  'a table with stripes': forgets('ShowBandedRows'),
  'a hidden sheet is shown': sets('Visibility', () => 'Visible'),
  'another sheet is shown afterwards': forgets('Activate', 'Select'),
  'something else is selected afterwards': opens('GetRange', ([address]) => [address === 'B2:D3' ? 'A1' : address]),
  'a tab without its colour': forgets('TabColor'),
  'grid lines stay': forgets('ShowGridlines', 'Gridlines'),
  'columns keep their width': forgets('ColumnWidth'),
  'rows keep their height': forgets('RowHeight'),
  'texts are not wrapped': forgets('WrapText'),
  'texts are not indented': forgets('IndentLevel'),
  'bold is forgotten': forgets('Bold'),
  'lines below are forgotten': (request) => ({ ...request, Actions: request.Actions.filter((action) => !isSet(action, 'Style') || action.ArgumentInfo?.Arguments?.[0] !== 'Continuous') }),
  'cells to fill in stay locked': forgets('Locked'),
  'staged sheets stay behind': forgets('Delete'),
  "a person's sheet gets a colour": toTheirs('TabColor', '#FF0000'),
  "a person's sheet is renamed": toTheirs('Name', 'Their'),
};

/** The actions with what two of them set exchanged: of the first two different ones that are meant. */
function swapped(actions: readonly WireAction[], isMeant: (action: WireAction) => boolean): WireAction[] {
  const [one, other] = actions.filter(isMeant);
  return actions.map((action) => (one === undefined || other === undefined ? action : action === one ? withArguments(action, other.ArgumentInfo?.Arguments ?? []) : action === other ? withArguments(action, one.ArgumentInfo?.Arguments ?? []) : action));
}

/** Of writing: list, read, stage, swap. */
const SWAP = 4;

/** What a person has selected on another sheet while ours is written anew. */
const SELECTED = { first: { row: 2, column: 2 }, last: { row: 3, column: 4 } };

/** What the checks see of a writer with a bug, which it had when it wrote before, too: nothing, when it is not noticed. */
async function noticed(bug: Bug): Promise<readonly string[]> {
  const excel = await openInExcel('Theirs');
  excel.model.active.ensure(1, 1).value = 'kept';
  excel.model.selection = [SELECTED];
  const others = () => snapshot(Object.assign(Object.create(excel.model) as typeof excel.model, { sheets: excel.model.sheets.filter(({ name }) => !['Ours', 'Unseen'].includes(name)), calculationMode: '' }));
  const before = others();

  const answer = excel.host.answer.bind(excel.host);
  excel.host.answer = (body) => answer(JSON.stringify(bug(JSON.parse(body) as WireRequest)));
  const hidden = (replaces: string | null): SheetDescription => ({ ...aDescription('Unseen', 'hidden', replaces), visibility: 'hidden', tables: [] });
  await writeTo(excel, { sheets: [aDescription('Ours', 'old'), hidden(null)] });
  // Not every Excel goes on showing what it showed.
  excel.host.beforeRequest(SWAP, () => { excel.model.active = excel.model.sheet('Ours') ?? excel.model.active; });
  const description = { sheets: [aDescription('Ours', 'new', 'Ours'), hidden('Unseen')] };
  const written = await writeTo(excel, description);
  calculate(excel.model);

  const start = FORMAT.create({ sheets: [{ ...aDescription('Theirs', ''), tables: [], names: {} }] }, { title: '', created: '2026-03-31' });
  const file = FORMAT.addSheets(start, { sheets: description.sheets.map((sheet) => ({ ...sheet, replaces: null })) });
  const inFile = file.ok ? looksInFile(file.value) : new Map<string, never>();
  const looks = description.sheets.filter(({ name }) => {
    const model = excel.model.sheet(name);
    return JSON.stringify(levelled(model && looksInExcel(model)), sortedKeys) !== JSON.stringify(levelled(inFile.get(name)), sortedKeys);
  });
  return [...(written.ok ? [] : [written.problem.code]), ...looks.map(({ name }) => name), ...(others() === before ? [] : ['other sheets, or what is shown'])];
}

/** The same fields in any order. */
function sortedKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

test('a writer without a bug passes', async () => {
  expect(await noticed((request) => request)).toEqual([]);
});

test.each(Object.entries(BUGS))('noticed: %s', async (_, bug) => {
  expect(await noticed(bug)).not.toEqual([]);
});
