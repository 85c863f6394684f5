import { NO_NOTES, readAnalystNotes } from '../../src/report/analyst-notes';
import { builtinModel } from '../../src/model/builtin-model';
import { aSheet, calculated, day, errorCell, percent, type Plain } from '../assessment/a-sheet';

const IDS = builtinModel().criteria.map(({ id }) => id);

/** Values of the notes by criterion and column. */
function notesOn(rows: readonly (readonly Plain[])[]) {
  const { addedColumns, byCriterion } = readAnalystNotes(aSheet(rows), IDS);
  return { addedColumns, notes: Object.fromEntries([...byCriterion].map(([id, cells]) => [id, Object.fromEntries([...cells].map(([column, { value }]) => [column, value]))])) };
}

const HEADER = ['Tier', 'ID', 'Criterion', 'Rating', 'Required', 'What to do', 'Evidence', 'Answer', 'Owner', 'Due', 'Status', 'Note'];

test('only what the analyst wrote is kept', () => {
  expect(notesOn([['Gap analysis - Vila'], [], HEADER, [1, 'M2.1', 'text', 'P', 'L', 'do', 'Act', 'link', 'Anna', 'May', 'open', 'a note'], [1, 'M2.2', 'text', 'N', 'L']])).toEqual({
    addedColumns: [],
    notes: { 'M2.1': { owner: 'Anna', due: 'May', status: 'open', note: 'a note' } },
  });
});

test('columns are found by their words, moved or in another language', () => {
  expect(notesOn([['Nota', 'ID', 'Responsable', 'Grup', 'Estat', 'Termini'], ['n', 'm 2.1', 'Anna', 2, 'obert', 'maig']]).notes).toEqual({ 'M2.1': { note: 'n', owner: 'Anna', status: 'obert', due: 'maig' } });
  expect(notesOn([['ID', 'Grupo', 'Situación', 'Plazo'], ['M2.1', 2, 'abierta', 'mayo']]).notes).toEqual({ 'M2.1': { status: 'abierta', due: 'mayo' } });
});

test('columns that the analyst added are kept, in order', () => {
  expect(notesOn([['ID', 'Tier', 'Funding', 'Note', '__proto__'], ['M2.1', 1, 5000, null, 'x']])).toEqual({ addedColumns: ['Funding', '__proto__'], notes: { 'M2.1': Object.fromEntries<Plain>([['Funding', 5000], ['__proto__', 'x']]) } });
});

test('the table of closed gaps is read as well; of two notes on one criterion the first stays', () => {
  const { notes } = notesOn([HEADER, [1, 'M2.1', ...Array<null>(9).fill(null), 'open note'], [], ['Closed'], ['Gaps that are closed now and on which you had noted something.'], HEADER, ['Closed', 'M2.2', ...Array<null>(9).fill(null), 'closed note'], ['Closed', 'M2.1', ...Array<null>(6).fill(null), 'Anna', null, null, 'late']]);
  expect(notes).toEqual({ 'M2.1': { note: 'open note', owner: 'Anna' }, 'M2.2': { note: 'closed note' } });
});

test('notes on a criterion that the model no longer has are not lost', () => {
  expect(notesOn([['ID', 'Tier', 'Note'], ['M9.9', 1, 'kept']]).notes).toEqual({ 'M9.9': { note: 'kept' } });
});

test('what stands without an id, or below the table, is kept under a number, time after time', () => {
  const rows: Plain[][] = [HEADER, [1, 'M2.1', 'text', 'P'], [null, null, 'A gap of our own', null, null, 'Do it', null, null, 'Anna', null, null, 'soon'], [], ['Discussed with the mayor'], ['Closed'], ['Gaps that are closed now and on which you had noted something.'], HEADER, ['Closed', '(1)', ...Array<null>(9).fill(null), 'earlier']];
  const { notes } = notesOn(rows);
  expect(notes).toEqual({ '(1)': { note: 'earlier' }, '(2)': { owner: 'Anna', note: 'soon · A gap of our own · Do it' }, '(3)': { note: 'Discussed with the mayor' } });
  expect(notesOn([HEADER, ...Object.entries(notes).map(([id, { owner, note }]) => ['Closed', id, null, null, null, null, null, null, owner ?? null, null, null, note ?? null])]).notes).toEqual(notes);
});

test('values stay what they are: numbers, percentages, days, yes and no, text that looks like a formula', () => {
  const { byCriterion } = readAnalystNotes(aSheet([['ID', 'Tier', 'Owner', 'Due', 'Status', 'Note', 'Paid'], ['M2.1', 1, '=1+1', day(46_112), percent(0.5), calculated(7), true]]), IDS);
  const cells = byCriterion.get('M2.1');
  expect([...(cells ?? [])].map(([column, { value, style }]) => [column, value, style.format])).toEqual([
    ['owner', '=1+1', undefined], ['due', 46_112, 'date'], ['status', 0.5, 'percent'], ['note', 7, 'general'], ['Paid', true, undefined],
  ]);
});

test.each<[string, readonly (readonly Plain[])[]]>([
  ['no header', [['M2.1', 'a note']]],
  ['a header of other things', [['ID', 'Note'], ['M2.1', 'a note']]],
  ['nothing written', [HEADER, [1, 'M2.1'], [1, 'M2.2', 'text', 'N', 'L', 'do', null, 'link']]],
])('%s: no notes', (_, rows) => {
  expect(readAnalystNotes(aSheet(rows), IDS)).toEqual(NO_NOTES);
});

test('an error stays as its text, a formula as its value, and a column without a header goes by its letters', () => {
  const row: Plain[] = [1, 'M2.1', errorCell('#REF!'), calculated(7), null, 'beside'];
  const { byCriterion, addedColumns, formulas } = readAnalystNotes(aSheet([['Tier', 'ID', 'Owner', 'Budget'], row]), IDS);
  const values = [...(byCriterion.get('M2.1') ?? [])].map(([key, { value }]) => [key, value]);
  expect({ values, addedColumns, formulas }).toEqual({ values: [['owner', '#REF!'], ['Budget', 7], ['F', 'beside']], addedColumns: ['Budget', 'F'], formulas: 1 });
});
